import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { DeputyConsent } from './deputy-consent.tsx';
import { ConsentButtons } from '#renderer/features/evaluation/rounds/consent-buttons.tsx';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import {
  answersPlaces,
  partiesShown,
  type AnswersPlace,
  type RoundFacts,
} from '#shared/documents/evaluation/facts.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import styles from './out.module.css';

interface AnswersFieldsProps {
  readonly status: RoundStatus;
  readonly workspace: Workspace | null;
  readonly round: RoundFacts;
  readonly value: AnswersPlace;
  readonly onChange: (place: AnswersPlace) => void;
}

/** Individual answers: who has said yes, the way to say it, and where they are to stand once both have. */
export const AnswersFields = ({ status, workspace, round, value, onChange }: AnswersFieldsProps) => {
  const words = useText().evaluationDocuments.out;
  const me = useVault(({ opener }) => opener?.personId ?? null);
  const hasBoth = partiesShown(round).length > 0;
  const answered = status.parties.filter(({ staysOut }) => !staysOut);
  return (
    <fieldset className={styles.answers}>
      <legend>{words.answers}</legend>
      {!hasBoth && <p className={styles.note}>{words.answersNeed}</p>}
      <ul className={styles.people}>
        {answered.map(({ party, personId, person }) => {
          const hasAgreed = status.agreed.answersInReport.includes(personId);
          const name = person?.name ?? words.unknown;
          return (
            <li key={party}>
              {hasAgreed && <CheckmarkIcon aria-hidden />}
              {hasAgreed ? words.consented(name) : words.notConsented(name)}
            </li>
          );
        })}
      </ul>
      {answered.some(({ party }) => party === 'deputy') && <p className={styles.note}>{words.deputyToo}</p>}
      {hasBoth && <DeputyConsent status={status} />}
      {hasBoth ? (
        <RadioCards
          label={words.answersWhere}
          value={value}
          options={answersPlaces.map((place) => ({
            value: place,
            label: words.answersChoices[place].name,
            about: words.answersChoices[place].about,
          }))}
          onChange={onChange}
        />
      ) : (
        workspace !== null && (
          <div className={styles.buttons}>
            <ConsentButtons
              view={{ status, me, workspace }}
              kind="answersInReport"
              words={words.consent}
              variant="secondary"
            />
          </div>
        )
      )}
    </fieldset>
  );
};
