import { useLiveQuery } from 'dexie-react-hooks';
import { readRound } from '#renderer/db/repositories/eval-rounds.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { proposedPeriod } from '#shared/domain/eval-plan.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { nextForm } from '#shared/domain/round-form.ts';
import { storedForm } from '#shared/exchange/eval-form.ts';
import { ourFormFor } from '#shared/templates/eval-form.ts';
import { hasBoth, previousContent, readRounds, roundUnderWay, type RoundsFacts } from './round-facts.ts';
import { formOfRound, newRoundForm } from './round-form.ts';
import { TermsPage } from './terms-page.tsx';

/** The terms of a new round; with an id, those of a round that is proposed, to change them. */
export const NewRoundPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().evaluation;
  const facts = useLiveQuery(readRounds);
  const round = useLiveQuery(
    async () => (id === undefined ? null : await readRound(id as EvalRoundId)),
    [id],
  );
  if (facts === undefined || round === undefined) return null;
  const refusal = refusalOf(facts, round, id);
  if (facts === null || refusal !== null) {
    return (
      <Refused heading={id === undefined ? words.form.heading : words.form.changeHeading} why={refusal} />
    );
  }
  return <Begun facts={facts} round={round} workspace={workspace} />;
};

type Why =
  | { readonly sentence: 'noTerm' | 'noParties' | 'unknown' }
  | { readonly sentence: 'another' | 'locked'; readonly id: EvalRoundId };

/** What stands in the way of writing anything at all. */
const refusalOf = (
  facts: RoundsFacts | null,
  round: EvalRound | null,
  id: string | undefined,
): Why | null => {
  if (facts === null) return { sentence: 'noTerm' };
  if (id !== undefined) {
    if (round === null) return { sentence: 'unknown' };
    return round.state === 'proposed' ? null : { sentence: 'locked', id: round.id };
  }
  const other = roundUnderWay(facts.rounds);
  if (other !== null) return { sentence: 'another', id: other.id };
  return hasBoth(facts) ? null : { sentence: 'noParties' };
};

const Refused = ({ heading, why }: { readonly heading: string; readonly why: Why | null }) => {
  const { evaluation, evaluationRound } = useText();
  if (why === null) return null;
  const { front, form } = evaluation;
  const toRound = (id: EvalRoundId) => ({
    label: form.toRound,
    run: () => go({ room: 'evaluation', view: 'round', id }),
  });
  const shown = {
    noTerm: { sentence: front.noTerm },
    noParties: {
      sentence: front.noParties,
      action: { label: front.toPeople, run: () => go({ room: 'settings', section: 'people' }) },
    },
    unknown: {
      sentence: evaluationRound.unknown,
      action: { label: evaluationRound.toFront, run: () => go({ room: 'evaluation' }) },
    },
    another: { sentence: form.another, ...('id' in why ? { action: toRound(why.id) } : {}) },
    locked: { sentence: form.locked, ...('id' in why ? { action: toRound(why.id) } : {}) },
  } as const;
  return (
    <Page heading={heading}>
      <EmptyRoom {...shown[why.sentence]} />
    </Page>
  );
};

interface BegunProps {
  readonly facts: RoundsFacts;
  readonly round: EvalRound | null;
  readonly workspace: Workspace;
}

const Begun = ({ facts, round, workspace }: BegunProps) => {
  const today = useToday();
  const shared = { facts, workspace };
  if (round === null) {
    const period = proposedPeriod(facts.term, facts.rounds, today);
    const last = previousContent(facts);
    const ours = ourFormFor(workspace);
    // Whoever used a form of their own goes on with it.
    const content = nextForm(last === null || last.id === ours.id ? ours : last, last);
    return <TermsPage {...shared} first={newRoundForm(facts.people, period, content)} />;
  }
  return (
    <TermsPage {...shared} first={formOfRound(round, storedForm(round.form), facts.people)} round={round} />
  );
};
