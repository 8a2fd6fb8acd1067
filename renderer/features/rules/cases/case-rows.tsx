import { useId } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { LinkedRows } from '#renderer/ui/linked-rows.tsx';
import type { Titles } from '#shared/templates/terminology.ts';
import type { ListedCase } from './case-facts.ts';
import { caseFactsInWords, caseTitle } from './case-words.ts';
import styles from './cases.module.css';

interface CaseRowsProps {
  readonly heading: string;
  readonly cases: readonly ListedCase[];
  readonly workspace: Titles;
}

/** Cases in a list, each with what it is about and where the answers are; nothing where there are none. */
export const CaseRows = ({ heading, cases, workspace }: CaseRowsProps) => {
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const id = useId();
  if (cases.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <LinkedRows
        rows={cases.map((one) => ({
          id: one.key,
          href: hashOf({ room: 'rules', view: 'case', id: one.key }),
          title: caseTitle(one, workspace, form),
          facts: caseFactsInWords(one, form),
        }))}
      />
    </section>
  );
};
