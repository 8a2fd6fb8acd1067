import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { currentBases } from '#shared/templates/access-bases.ts';
import { minutesSource, partySource } from '#shared/templates/dialogue-sources.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import type { Terms } from '#shared/templates/terminology.ts';
import styles from '#renderer/features/employer/dialogue/dialogue.module.css';

interface MarkAdviceProps {
  readonly mark: AccessMark;
  readonly form: WrittenForm;
  readonly terms: Terms;
  /** A referat is made known to the council: it is open in principle. */
  readonly isMinutes?: boolean;
  /** Sets the mark that was asked for. */
  readonly onUse: (mark: AccessMark) => void;
}

/** Personal matters (OFFL § 13 with FVL § 13), and what staff administration needs (OFFL § 23); domain.md 8.2. */
const suggested = ['offl-13-fvl-13-1', 'offl-23-1'] as const;

/**
 * Which legal basis may fit a matter of the employer, and that § 14 hardly fits what the director writes as party. The
 * mark is set only when somebody asks for it.
 */
export const MarkAdvice = ({ mark, form, terms, isMinutes = false, onUse }: MarkAdviceProps) => {
  const words = useText().dialogues.advice;
  const about = { 'offl-13-fvl-13-1': words.personal, 'offl-23-1': words.staff } as const;
  return (
    <div className={styles.advice}>
      <strong>{words.heading}</strong>
      <p>{words.open}</p>
      {isMinutes && (
        <p>
          {words.minutes} ({sourceLine(minutesSource, form)})
        </p>
      )}
      {suggested.map((key) => {
        const basis = currentBases.bases.find((one) => one.key === key);
        if (basis === undefined) return null;
        return (
          <div key={key}>
            <p>{about[key]}</p>
            {mark.basisKey !== key && (
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() =>
                  onUse({ ...noMark, access: 'exempt', basisKey: key, basisVersion: currentBases.version })
                }
              >
                {words.use(basis.reference[form])}
              </Button>
            )}
          </div>
        );
      })}
      <p>
        {words.party(terms)} ({sourceLine(partySource, form)})
      </p>
    </div>
  );
};
