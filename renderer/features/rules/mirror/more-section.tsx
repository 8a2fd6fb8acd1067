import { Details } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listPeople } from '#renderer/db/repositories/people.ts';
import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { markExercise } from '#renderer/db/repositories/exercises.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import { isOneOfTwo, lacksParty } from '#shared/domain/eval-envelope.ts';
import { StopButtons } from './stop-buttons.tsx';

/** Who may see it, what has happened, and the ways out; folded away. */
export const MoreSection = ({ status }: { readonly status: ExerciseStatus }) => {
  const words = useText().mirror.exercise;
  const people = useLiveQuery(listPeople);
  const me = useVault(({ opener }) => opener?.personId ?? null);
  const { round } = status;
  const mark = async (change: Partial<AccessMark>) => accepted(await markExercise(round.id, change));
  return (
    <div>
      <Details>
        <Details.Summary>{words.access}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={round} onChange={mark} />
        </Details.Content>
      </Details>
      <Details>
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          {people !== undefined && <RowHistory id={round.id} people={people} />}
        </Details.Content>
      </Details>
      {(isOneOfTwo(round, me) || lacksParty(round)) && (
        <Details>
          <Details.Summary>{words.more}</Details.Summary>
          <Details.Content>
            <StopButtons status={status} />
          </Details.Content>
        </Details>
      )}
    </div>
  );
};
