import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addConsents, type GivenConsent } from '#renderer/db/repositories/eval-consents.ts';
import type { RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { refusalWords } from '#renderer/features/evaluation/rounds/refusal-words.ts';
import { signConsent } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { say } from '#renderer/stores/toasts.ts';
import { useText } from '#renderer/stores/text.ts';
import type { PersonId } from '#shared/domain/id.ts';

/** The deputy mayor says yes too, with an own passphrase; without it that column stays out. */
export const DeputyConsent = ({ status }: { readonly status: RoundStatus }) => {
  const words = useText().evaluationDocuments.out;
  const [isOpen, setOpen] = useState(false);
  const deputy = status.parties.find(({ party, staysOut }) => party === 'deputy' && !staysOut);
  if (deputy === undefined || status.agreed.answersInReport.includes(deputy.personId)) return null;
  const name = deputy.person?.name ?? words.unknown;
  const store = async (given: ReadonlyMap<PersonId, GivenConsent>): Promise<string | null> => {
    const answer = await addConsents(status.round.id, [...given.values()]);
    if (!answer.ok) return refusalWords(answer.reason);
    say(words.consent.done);
    return null;
  };
  return (
    <div>
      <Button data-size="sm" variant="secondary" onClick={() => setOpen(true)}>
        {words.consent.as(name)}
      </Button>
      {isOpen && (
        <TogetherDialog
          heading={words.consent.heading}
          lead={words.consent.lead}
          people={[{ personId: deputy.personId, name }]}
          act={signConsent({ round: status.round, kind: 'answersInReport' })}
          onDone={store}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
};
