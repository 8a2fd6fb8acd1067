import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import {
  arenaCircles,
  arenaPurposes,
  type Arena,
  type ArenaCircle,
  type ArenaPurpose,
} from '#shared/domain/arena.ts';
import type { ArenaId, CommitId, TermId } from '#shared/domain/id.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** A meeting place as it is written down; who meets there, and what for, as lists. */
export interface ArenaDraft
  extends
    Pick<Arena, 'title' | 'frequency' | 'isFormal' | 'isDocumented'>,
    Partial<Pick<Arena, 'state' | 'note' | 'seriesId'>> {
  readonly circles: readonly ArenaCircle[];
  readonly purposes: readonly ArenaPurpose[];
}

/** The meeting places of the term, in their order. */
export const listArenas = async (termId: TermId): Promise<Arena[]> =>
  (await readWhere('arenas', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted(byRank);

/** Adds meeting places last, all in one change: those one writes, or suggestions that were chosen. */
export const addArenas = async (
  termId: TermId,
  drafts: readonly ArenaDraft[],
  signed: Signed = {},
): Promise<Answer<readonly ArenaId[], CommitRefusal>> => {
  const ranks = ranksAfter(await readWhere('arenas', 'termId', termId), 'last', drafts.length);
  const rows = drafts.map((draft, at) => ({
    id: newId<'Arena'>(),
    fields: {
      ...blank,
      ...draft,
      circles: keysIn(draft.circles, arenaCircles),
      purposes: keysIn(draft.purposes, arenaPurposes),
      termId,
      rank: ranks[at] ?? '',
    },
  }));
  const commands = rows.map(({ id, fields }) => create('arenas', id, fields));
  const answer = await commit(commands, { label: 'arenaChanged', ...signed });
  return answer.ok ? accept(rows.map(({ id }) => id)) : answer;
};

export const changeArena = async (
  id: ArenaId,
  { circles, purposes, ...rest }: Partial<ArenaDraft>,
  signed: Signed = {},
): Saved => {
  const arena = await readOne('arenas', id);
  if (arena === null) return refuse('unknownRecord');
  const fields = {
    ...rest,
    ...(circles === undefined ? {} : { circles: keysIn(circles, arenaCircles) }),
    ...(purposes === undefined ? {} : { purposes: keysIn(purposes, arenaPurposes) }),
  };
  return commit(changeFields('arenas', arena, fields), { label: 'arenaChanged', ...signed });
};

/** Says who may see it. */
export const markArena = (id: ArenaId, mark: Partial<AccessMark>, signed: Signed = {}): Saved =>
  commit([patch('arenas', id, mark)], { label: 'arenaChanged', ...signed });

/** Puts it after another (null: first). */
export const moveArena = async (id: ArenaId, after: After<ArenaId>): Saved => {
  const arena = await readOne('arenas', id);
  if (arena === null) return refuse('unknownRecord');
  const others = (await readWhere('arenas', 'termId', arena.termId)).filter((each) => each.id !== id);
  const [rank = ''] = ranksAfter(others, after);
  return commit([patch('arenas', id, { rank })], { label: 'arenaChanged' });
};

/** Puts it in the bin. */
export const removeArena = (id: ArenaId): Saved => commit([remove('arenas', id)], { label: 'arenaRemoved' });

const blank = { ...noMark, state: 'inUse', note: '', seriesId: null } as const;

/** Lists become keys with a space between, in their fixed order, so that the same choice is the same text. */
const keysIn = <Key extends string>(chosen: readonly Key[], known: readonly Key[]): string =>
  known.filter((key) => chosen.includes(key)).join(' ');
