import type { AccessMark } from '#shared/domain/access-mark.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalTheme, ThemeReason } from '#shared/domain/eval-theme.ts';
import type { CommitId, EvalRoundId, EvalThemeId } from '#shared/domain/id.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { oneAtATime, talkedRound, type Signed, type TalkRefusal } from '../talk.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, TalkRefusal>>;

/** A theme to talk about: a statement or question of the form (`about`), or their own (`title`). */
export type ThemeDraft = Pick<EvalTheme, 'about' | 'title'> & {
  readonly reason: ThemeReason;
  readonly minutes?: number;
};

/** Minutes for a theme when nobody has said anything else: three of them are an hour. */
export const themeMinutes = 20;

/** The themes of the talk, in the order they are taken. */
export const themesOf = async (roundId: EvalRoundId): Promise<EvalTheme[]> =>
  (await readWhere('evalThemes', 'roundId', roundId)).filter(isLive).toSorted(byRank);

/**
 * Begins the talk: says when, and puts the proposed themes there if there are none. One that has begun goes on, and
 * nothing is put there twice.
 */
export const startTalk = (
  roundId: EvalRoundId,
  proposed: readonly ThemeDraft[],
  signed: Signed = {},
): Saved =>
  oneAtATime(async () => {
    const round = await talkedRound(roundId);
    if (!round.ok) return round;
    if (round.value.talkStartedAt !== null) return accept(null);
    const there = await readWhere('evalThemes', 'roundId', roundId);
    const ranks = ranksAfter(there, 'last', proposed.length);
    const themes = there.some(isLive)
      ? []
      : proposed.map((draft, place) => creation(roundId, draft, ranks[place] ?? '').command);
    const talkStartedAt = signed.at ?? new Date().toISOString();
    const commands = [patch('evalRounds', roundId, { talkStartedAt }), ...themes];
    return commit(commands, { label: 'evalTalk', ...signed });
  });

/** A new theme, last unless `after` says after which one (null: first). */
export const addTheme = async (
  roundId: EvalRoundId,
  draft: ThemeDraft,
  after: After<EvalThemeId> = 'last',
  signed: Signed = {},
): Promise<Answer<EvalThemeId, TalkRefusal>> => {
  const round = await talkedRound(roundId);
  if (!round.ok) return round;
  const [rank = ''] = ranksAfter(await readWhere('evalThemes', 'roundId', roundId), after);
  const { id, command } = creation(roundId, draft, rank);
  const answer = await commit([command], { label: 'evalThemeChanged', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** Changes what it is called and the minutes. An own theme must have a title. */
export const changeTheme = (
  id: EvalThemeId,
  fields: Partial<Pick<EvalTheme, 'title' | 'minutes'>>,
  signed: Signed = {},
): Saved => change(id, 'evalThemeChanged', (theme) => changeFields('evalThemes', theme, fields), signed);

/** Writes what the two agree on. */
export const writeAgreed = (id: EvalThemeId, agreed: string, signed: Signed = {}): Saved =>
  change(id, 'evalThemeText', (theme) => changeFields('evalThemes', theme, { agreed }), signed);

/** Ticks it as talked about, or takes the tick away. */
export const setDiscussed = (id: EvalThemeId, isDiscussed: boolean, signed: Signed = {}): Saved => {
  const discussedAt = isDiscussed ? (signed.at ?? new Date().toISOString()) : null;
  return change(id, 'evalTalk', () => [patch('evalThemes', id, { discussedAt })], signed);
};

/** Says who may see what was agreed on it. */
export const markTheme = (id: EvalThemeId, mark: Partial<AccessMark>, signed: Signed = {}): Saved =>
  change(id, 'evalAccess', () => [patch('evalThemes', id, mark)], signed);

/** Puts the theme after another (null: first). */
export const moveTheme = (id: EvalThemeId, after: After<EvalThemeId>): Saved =>
  change(id, 'evalThemeChanged', async ({ roundId }) => {
    const others = (await readWhere('evalThemes', 'roundId', roundId)).filter((each) => each.id !== id);
    const [rank = ''] = ranksAfter(others, after);
    return [patch('evalThemes', id, { rank })];
  });

/** Takes the theme out of the talk. What was agreed on to do stays, as something of the round as a whole. */
export const removeTheme = (id: EvalThemeId): Saved =>
  change(id, 'evalThemeChanged', async ({ roundId }) => {
    const [measures, rules] = await Promise.all([
      readWhere('evalMeasures', 'roundId', roundId),
      readWhere('ruleProposals', 'roundId', roundId),
    ]);
    const isOf = (row: { readonly themeId: EvalThemeId | null; readonly deletedAt: string | null }) =>
      row.themeId === id && isLive(row);
    return [
      ...measures.filter(isOf).map((row) => patch('evalMeasures', row.id, { themeId: null })),
      ...rules.filter(isOf).map((row) => patch('ruleProposals', row.id, { themeId: null })),
      remove('evalThemes', id),
    ];
  });

const change = async (
  id: EvalThemeId,
  label: ChangeLabel,
  plan: (theme: EvalTheme) => readonly Command[] | Promise<readonly Command[]>,
  signed: Signed = {},
): Saved => {
  const theme = await readOne('evalThemes', id);
  if (theme === null) return refuse('unknownRecord');
  const round = await talkedRound(theme.roundId);
  if (!round.ok) return round;
  return commit(await plan(theme), { label, ...signed });
};

const creation = (
  roundId: EvalRoundId,
  { minutes = themeMinutes, ...draft }: ThemeDraft,
  rank: string,
): { readonly id: EvalThemeId; readonly command: Command } => {
  const id = newId<'EvalTheme'>();
  const fields: Fields<EvalTheme> = {
    ...noMark,
    ...draft,
    roundId,
    rank,
    minutes,
    agreed: '',
    discussedAt: null,
  };
  return { id, command: create('evalThemes', id, fields) };
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
