import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, InitiativeId, TermId } from '#shared/domain/id.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of a piece of development work. */
export type InitiativeChange = Partial<Omit<Fields<Initiative>, 'termId' | 'rank'>>;
export type InitiativeDraft = Pick<Initiative, 'title' | 'kind'> & InitiativeChange;

/** The development work of the term, in the order people have put it. */
export const listInitiatives = async (termId: TermId): Promise<Initiative[]> =>
  (await readWhere('initiatives', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted(byRank);

/** Null: it does not exist, or lies in the bin. */
export const readInitiative = (id: string): Promise<Initiative | null> => readOne('initiatives', id);

/** New work, last in the list. Refuses with `invalid` without a title. */
export const addInitiative = async (
  termId: TermId,
  draft: InitiativeDraft,
  signed: Signed = {},
): Promise<Answer<InitiativeId, CommitRefusal>> => {
  const [rank = ''] = ranksAfter(await readWhere('initiatives', 'termId', termId), 'last');
  const id = newId<'Initiative'>();
  const answer = await commit([create('initiatives', id, { ...blank, ...draft, termId, rank })], {
    ...signed,
    label: 'initiativeAdded',
  });
  return answer.ok ? accept(id) : answer;
};

/** Changes the work. Refuses with `invalid` where the last day is before the first, or the title is taken away. */
export const changeInitiative = async (
  id: InitiativeId,
  change: InitiativeChange,
  signed: Signed = {},
): Saved => {
  const initiative = await readInitiative(id);
  if (initiative === null) return refuse('unknownRecord');
  return commit(changeFields('initiatives', initiative, change), { ...signed, label: 'initiativeChanged' });
};

/** Puts it after another (null: first). */
export const moveInitiative = async (id: InitiativeId, after: After<InitiativeId>): Saved => {
  const initiative = await readInitiative(id);
  if (initiative === null) return refuse('unknownRecord');
  const siblings = await readWhere('initiatives', 'termId', initiative.termId);
  const [rank = ''] = ranksAfter(
    siblings.filter((each) => each.id !== id),
    after,
  );
  return commit([patch('initiatives', id, { rank })], { label: 'initiativeMoved' });
};

export const removeInitiative = (id: InitiativeId): Saved =>
  commit([remove('initiatives', id)], { label: 'initiativeRemoved' });

const blank = {
  ...noMark,
  state: 'planned',
  about: '',
  partners: '',
  partnerNames: '',
  fromDay: null,
  toDay: null,
  result: '',
  link: '',
} as const;
