import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { TermId } from '#shared/domain/id.ts';
import { rulesFrom } from '#shared/domain/rule-cases.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import styles from './links.module.css';

interface CaseRulesProps {
  /** The key of a case of the app, or the id of one of their own. */
  readonly caseKey: string;
  readonly termId: TermId;
  readonly workspace: Titles;
}

/** The rules that were written from a case, each with where it stands. Nothing until there is one. */
export const CaseRules = ({ caseKey, termId, workspace }: CaseRulesProps) => {
  const words = useText().greyCases;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const rules = useLiveQuery(async () => listRules(termId, today), [termId, today]);
  const from = rulesFrom(rules ?? [], caseKey);
  if (from.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="case-rules">
      <h2 id="case-rules">{words.rules}</h2>
      <ul className={styles.uses}>
        {from.map((view) => (
          <li key={view.key} className={styles.use}>
            <p>
              <Link href={hashOf({ room: 'rules', view: 'rule', id: view.key })}>
                {ruleQuestion(view, workspace, form)}
              </Link>{' '}
              <span className={styles.quiet}>{ruleStateWords(view, form)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
};
