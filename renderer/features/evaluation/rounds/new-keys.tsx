import type { RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import { namesOf } from '#renderer/parts/round-words.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { formatInstant } from '#shared/text/dates.ts';

/**
 * Says who has signed in the round with a key that was new. It stops nothing: a lost passphrase gives a new key too, and
 * the two know which it was.
 */
export const NewKeys = ({ status }: { readonly status: RoundStatus }) => {
  const { evaluationRound, common } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return status.newKeys.map(({ id, personId, at }) => (
    <Notice key={id} tone="warning" toneLabel={common.tones.warning}>
      {evaluationRound.newKey(
        namesOf(
          status.parties.filter((party) => party.personId === personId),
          form,
        ),
        formatInstant(at, form),
      )}
    </Notice>
  ));
};
