import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { RuleProposal } from '#shared/domain/eval-measure.ts';
import type { CommitId, EvalRoundId, RuleProposalId } from '#shared/domain/id.ts';
import { create, remove, type Command } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { oneAtATime, talkedRound, type Signed, type TalkRefusal } from '../talk.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, TalkRefusal>>;

/** What is known when a rule is proposed: its name, and what it is about. */
export type ProposalDraft = Pick<RuleProposal, 'roundId' | 'title'> &
  Partial<Pick<RuleProposal, 'themeId' | 'ruleKey' | 'before' | 'after'>>;

/** The rules of the game that the round wants changed, in order. */
export const proposalsOf = async (roundId: EvalRoundId): Promise<RuleProposal[]> =>
  (await readWhere('ruleProposals', 'roundId', roundId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted(byRank);

/** A new proposal, last. Refuses with `invalid` when the title is blank. */
export const addProposal = (
  draft: ProposalDraft,
  signed: Signed = {},
): Promise<Answer<RuleProposalId, TalkRefusal>> =>
  oneAtATime(async () => {
    const round = await talkedRound(draft.roundId);
    if (!round.ok) return round;
    const [rank = ''] = ranksAfter(await readWhere('ruleProposals', 'roundId', draft.roundId), 'last');
    const id = newId<'RuleProposal'>();
    const whole = { themeId: null, ruleKey: null, before: '', after: '', ...draft, rank };
    const answer = await commit([create('ruleProposals', id, whole)], { label: 'ruleProposal', ...signed });
    return answer.ok ? accept(id) : answer;
  });

export const changeProposal = (
  id: RuleProposalId,
  fields: Partial<Pick<RuleProposal, 'title' | 'before' | 'after' | 'ruleKey' | 'themeId'>>,
  signed: Signed = {},
): Saved => change(id, (proposal) => changeFields('ruleProposals', proposal, fields), signed);

/** Puts it in the bin. */
export const removeProposal = (id: RuleProposalId): Saved =>
  change(id, () => [remove('ruleProposals', id)], {});

const change = async (
  id: RuleProposalId,
  plan: (proposal: RuleProposal) => readonly Command[],
  signed: Signed,
): Saved => {
  const proposal = await readOne('ruleProposals', id);
  if (proposal === null) return refuse('unknownRecord');
  const round = await talkedRound(proposal.roundId);
  if (!round.ok) return round;
  return commit(plan(proposal), { label: 'ruleProposal', ...signed });
};
