import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useText } from '#renderer/stores/text.ts';
import type { HandoverFacts } from '#shared/domain/handover-package.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { yearsOf } from '#shared/documents/year/handover.ts';
import { toTerm } from './acts.ts';
import { FoundDialog } from './found-dialog.tsx';
import styles from './handover.module.css';
import { Section } from './section.tsx';

interface NextSectionProps {
  readonly facts: HandoverFacts;
  readonly terms: readonly Term[];
  readonly workspace: Workspace;
}

/** The term that comes after: founded from this one, or shown when it is there. */
export const NextSection = ({ facts, terms, workspace }: NextSectionProps) => {
  const words = useText().handover.next;
  const [isAsking, setAsking] = useState(false);
  const { handover, term } = facts;
  const founded = terms.find(({ id }) => id === handover.nextTermId) ?? null;
  // One that was prepared from Oversikt.
  const prepared =
    handover.reason === 'newTerm'
      ? (terms.find(({ id, startYear }) => id !== term.id && startYear >= term.endYear) ?? null)
      : null;
  const next = founded ?? prepared;
  return (
    <Section heading={words.heading} {...(next === null ? { about: words.about } : {})}>
      {next === null ? (
        <Button className="no-print" variant="secondary" onClick={() => setAsking(true)}>
          {words.found}
        </Button>
      ) : (
        <div className={styles.line}>
          <p>{founded === null ? words.existsToo(yearsOf(next)) : words.exists(yearsOf(next))}</p>
          <Button
            className="no-print"
            data-size="sm"
            variant="secondary"
            onClick={() => void toTerm(next.id)}
          >
            {words.show(yearsOf(next))}
          </Button>
        </div>
      )}
      {isAsking && <FoundDialog facts={facts} workspace={workspace} onClose={() => setAsking(false)} />}
    </Section>
  );
};
