import { Button } from '@digdir/designsystemet-react';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { useText } from '#renderer/stores/text.ts';
import { yearsOf } from '#shared/documents/year/handover.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { toTerm } from './acts.ts';
import type { HandoverPlaceFacts } from './handover-facts.ts';
import styles from './handover.module.css';
import { Section } from './section.tsx';

interface TermsSectionProps {
  readonly found: HandoverPlaceFacts;
  readonly workspace: Workspace;
}

/** Every term that lies in the app, also those that are closed, and the way to each; nothing while there is one alone. */
export const TermsSection = ({ found, workspace }: TermsSectionProps) => {
  const { handover, domain } = useText();
  const words = handover.terms;
  const filled = useFilled(workspace);
  const nameOf = (term: Term): string =>
    `${yearsOf(term)}, ${filled(domain.reasons[term.reason]).toLowerCase()}`;
  if (found.terms.length < 2) return null;
  return (
    <Section heading={words.heading} about={words.about}>
      <ul className={styles.rows}>
        {found.terms.map((term) => {
          const isShown = term.id === found.term.id;
          const states = [
            ...(isShown ? [words.shown] : []),
            ...(found.closedTerms.has(term.id) ? [words.closed] : []),
          ];
          return (
            <li key={term.id} className={styles.term}>
              <span>
                <span className={styles.name}>{nameOf(term)}</span>
                {states.length > 0 && <span className={styles.quiet}> · {states.join(', ')}</span>}
              </span>
              {!isShown && (
                <Button
                  className="no-print"
                  data-size="sm"
                  variant="secondary"
                  aria-label={words.show(nameOf(term))}
                  onClick={() => void toTerm(term.id)}
                >
                  {words.showIt}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
