import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { listRounds } from '#renderer/db/repositories/eval-rounds.ts';
import { proposalsOf } from '#renderer/db/repositories/rule-proposals.ts';
import { listTerms } from '#renderer/db/repositories/terms.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { roundOfItem, settlingRound } from '#shared/templates/round-items.ts';
import { roundName } from '#shared/text/round-title.ts';

/** From an item about evaluating the cooperation: the way to open a round, or to the one that is there. */
export const ItemEvaluation = ({ item }: { readonly item: ChecklistItem }) => {
  const words = useText().evaluation.item;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const asked = roundOfItem(item.templateKey);
  const facts = useLiveQuery(() => readFacts(item), [item]);
  if (asked === null || facts === undefined) return null;
  const { rounds, settled } = facts;
  if (item.status === 'done' && settled !== null)
    return <Settled round={settled} isRules={asked === 'rules'} />;
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

interface SettledProps {
  readonly round: EvalRound;
  readonly isRules: boolean;
}

/** What is done leads to where it was done, also when another round is under way. */
const Settled = ({ round, isRules }: SettledProps) => {
  const words = useText().evaluation.item;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <p>
      <Link href={hashOf({ room: 'evaluation', view: isRules ? 'outcome' : 'round', id: round.id })}>
        {isRules ? words.rules : words.open(roundName(round, form))}
      </Link>
    </p>
  );
};

const readFacts = async ({ templateKey, termId }: ChecklistItem) => {
  const [rounds, terms] = await Promise.all([listRounds(termId), listTerms()]);
  const proposals = await Promise.all(rounds.map(({ id }) => proposalsOf(id)));
  const withRules = new Set(proposals.flatMap((some) => some.map(({ roundId }) => roundId)));
  const term = terms.find(({ id }) => id === termId) ?? { officeDay: null };
  const hasRules = ({ id }: EvalRound) => withRules.has(id);
  return { rounds, settled: settlingRound(templateKey, rounds, { hasRules, term }) };
};

const isGoingOn = ({ state }: EvalRound): boolean => state !== 'finished' && state !== 'cancelled';
