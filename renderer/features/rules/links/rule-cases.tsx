import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listCases } from '#renderer/db/repositories/grey-cases.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { casesOf } from '#shared/domain/rule-cases.ts';
import type { Rule } from '#shared/domain/rule.ts';
import { greyZoneOf } from '#shared/templates/grey-zones.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import styles from './links.module.css';

interface RuleCasesProps {
  readonly rule: Rule;
  readonly workspace: Titles;
}

/** The cases the rule was written from; one of their own that is gone is left out. Nothing until there is one. */
export const RuleCases = ({ rule, workspace }: RuleCasesProps) => {
  const words = useText().greyCases;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const own = useLiveQuery(listCases);
  const cases = casesOf(rule).flatMap((key) => {
    const zone = greyZoneOf(key);
    const title =
      zone === null
        ? own?.find(({ id }) => id === key)?.title
        : fillTerms(zone.title[form], termsOf(workspace, form));
    return title === undefined ? [] : [{ key, title }];
  });
  if (cases.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="rule-cases">
      <h2 id="rule-cases">{words.behindRule}</h2>
      <ul className={styles.uses}>
        {cases.map(({ key, title }) => (
          <li key={key} className={styles.use}>
            <p>
              <Link href={hashOf({ room: 'rules', view: 'case', id: key })}>{title}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
