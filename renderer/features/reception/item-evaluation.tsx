import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listRounds } from '#renderer/db/repositories/eval-rounds.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { roundOfItem } from '#shared/templates/round-items.ts';
import { roundName } from '#shared/text/round-title.ts';

/** From an item about evaluating the cooperation: the way to open a round, or to the one that is there. */
export const ItemEvaluation = ({ item }: { readonly item: ChecklistItem }) => {
  const words = useText().evaluation.item;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const asked = roundOfItem(item.templateKey);
  const rounds = useLiveQuery(() => listRounds(item.termId), [item.termId]);
  if (asked === null || rounds === undefined) return null;
  const talked = asked === 'rules' ? rounds.find(({ talkEndedAt }) => talkEndedAt !== null) : undefined;
  if (talked !== undefined) {
    return (
      <p>
        <Link href={hashOf({ room: 'evaluation', view: 'outcome', id: talked.id })}>{words.rules}</Link>
      </p>
    );
  }
  const current = rounds.find(isGoingOn);
  return (
    <p>
      {current === undefined ? (
        <Link href={hashOf({ room: 'evaluation', view: 'new' })}>{words.begin}</Link>
      ) : (
        <Link href={hashOf({ room: 'evaluation', view: 'round', id: current.id })}>
          {words.open(roundName(current, form))}
        </Link>
      )}
    </p>
  );
};

const isGoingOn = ({ state }: EvalRound): boolean => state !== 'finished' && state !== 'cancelled';
