import type { Day } from '#shared/calendar/day.ts';
import { accept, type Answer } from '#shared/domain/answer.ts';
import type { RuleProposal } from '#shared/domain/eval-measure.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { CommitId, EvalRoundId } from '#shared/domain/id.ts';
import { isAboutRule, isAgreedFrom, type ProposalOnRule } from '#shared/domain/proposal-on-rule.ts';
import { isEarlierRound } from '#shared/domain/round-order.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { Rule } from '#shared/domain/rule.ts';
import { patch, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readOne, readWhere, readWhereAny } from '../read.ts';
import { readStandings } from '../rule-facts.ts';
import { ruleRow } from '../rule-row.ts';
import type { Signed } from '../talk.ts';
import { proposalsOf } from './rule-proposals.ts';
import { changeRule } from './rules.ts';

/** What finished evaluations of the term propose to change in the rule, the latest round first. */
export const proposalsOnRule = async (
  view: Pick<RuleView, 'termId' | 'templateKey' | 'key'>,
): Promise<readonly ProposalOnRule[]> => {
  const rounds = (await readWhere('evalRounds', 'termId', view.termId))
    .filter(isFinished)
    .toSorted((a, b) => (isEarlierRound(a, b) ? 1 : -1));
  const proposals = await readWhereAny(
    'ruleProposals',
    'roundId',
    rounds.map(({ id }) => id),
  );
  return rounds.flatMap((round) =>
    proposals
      .filter((one) => one.roundId === round.id && isLive(one) && isAboutRule(one, view))
      .map((proposal) => ({ proposal, round })),
  );
};

/** Makes the proposal what the rule is worked on from; what was written before stays in the history. */
export const takeProposal = (
  view: Pick<RuleView, 'termId' | 'key'>,
  { after }: Pick<RuleProposal, 'after'>,
  signed: Signed = {},
): Promise<Answer<CommitId | null, CommitRefusal>> => changeRule(view, { text: after.trim() }, signed);

/**
 * What the end of an evaluation does with the rules it proposes to change: what both have agreed on must be taken up again
 * (domain.md section 4.3, step 6). A rule that already says what is proposed stays as it is, and so does one that both have
 * agreed on anew from this very evaluation before it was finished.
 */
export const revisitCommands = async (
  round: Pick<EvalRound, 'id' | 'termId'>,
): Promise<readonly Command[]> => {
  const proposals = (await proposalsOf(round.id)).filter(({ ruleKey }) => ruleKey !== null);
  const rows = await Promise.all(
    proposals.map(async ({ ruleKey, after }) => {
      const row = await ruleRow({ key: ruleKey ?? '', termId: round.termId });
      return row === null || row.commands.length > 0 || !('rev' in row.rule)
        ? []
        : [{ rule: row.rule, after: after.trim() }];
    }),
  );
  const asked = rows.flat().filter(({ rule }) => rule.state === 'agreed');
  const standing = await readStandings(
    asked.map(({ rule }) => rule),
    anyDay,
  );
  const changed = asked.filter(({ rule, after }) => {
    const { inForce } = standing(rule);
    return inForce === null || (inForce.version.text.trim() !== after && !isAgreedFrom(inForce, round.id));
  });
  const ids = new Set(changed.map(({ rule }): Rule['id'] => rule.id));
  return [...ids].map((id) => patch('rules', id, { state: 'revisit' }));
};

/** The same in a change of its own, where the round was finished by what came in a file. */
export const revisitProposed = async (
  roundId: EvalRoundId,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const round = await readOne('evalRounds', roundId);
  const commands = round === null ? [] : await revisitCommands(round);
  return commands.length === 0 ? accept(null) : commit(commands, { label: 'ruleState' });
};

/** What is in force does not depend on the day. */
const anyDay: Day = '9999-12-31';

const isFinished = ({ state, deletedAt }: EvalRound): boolean => state === 'finished' && deletedAt === null;

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
