import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, MandateId, MandateMemberId, TermId } from '#shared/domain/id.ts';
import { latestFirst } from '#shared/domain/mandate-now.ts';
import type { Mandate, MandateMember } from '#shared/domain/mandate.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readOne, readWhere, readWhereAny } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of a mandate. */
export type MandateChange = Partial<Omit<Fields<Mandate>, 'termId'>>;
/** A mandate as it begins, with those who are to sit in it. */
export type MandateDraft = Pick<Mandate, 'forum'> &
  MandateChange & { readonly members?: readonly SeatDraft[] };
/** One who is to sit in it. */
export type SeatDraft = Pick<MandateMember, 'name' | 'seat'> &
  Partial<Pick<MandateMember, 'memberId' | 'personId' | 'side' | 'fromDay' | 'toDay'>>;

/** The mandates of the term, the latest first. */
export const listMandates = async (termId: TermId): Promise<Mandate[]> =>
  live(await readWhere('mandates', 'termId', termId)).toSorted(latestFirst);

/** Null: it does not exist, or lies in the bin. */
export const readMandate = (id: MandateId): Promise<Mandate | null> => readOne('mandates', id);

/** Those who sit or have sat in any of the mandates, in their order. */
export const listSeats = async (mandates: readonly MandateId[]): Promise<MandateMember[]> =>
  live(await readWhereAny('mandateMembers', 'mandateId', mandates)).toSorted(byRank);

/** A new mandate with its members, in one change. */
export const addMandate = async (
  termId: TermId,
  { members = [], ...draft }: MandateDraft,
  signed: Signed = {},
): Promise<Answer<MandateId, CommitRefusal>> => {
  const id = newId<'Mandate'>();
  const ranks = ranksAfter([], 'last', members.length);
  const commands = [
    create('mandates', id, { ...blankMandate, ...draft, termId }),
    ...members.map((member, at) => seatCreation(id, member, ranks[at] ?? '').command),
  ];
  const answer = await commit(commands, { label: 'mandateAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** Changes the mandate. Refuses with `invalid` where the last day is before the first. */
export const changeMandate = async (id: MandateId, change: MandateChange, signed: Signed = {}): Saved => {
  const mandate = await readMandate(id);
  if (mandate === null) return refuse('unknownRecord');
  return commit(changeFields('mandates', mandate, change), { label: 'mandateChanged', ...signed });
};

/** Says who may see it. */
export const markMandate = (id: MandateId, mark: Partial<AccessMark>, signed: Signed = {}): Saved =>
  commit([patch('mandates', id, mark)], { label: 'mandateChanged', ...signed });

/** Puts the mandate in the bin, and who sits in it with it. Talks that name it stand. */
export const removeMandate = (id: MandateId): Saved =>
  commit([remove('mandates', id)], { label: 'mandateRemoved' });

/** Puts somebody last in the mandate. Refuses with `invalid` without a name. */
export const addSeat = async (
  mandateId: MandateId,
  draft: SeatDraft,
  signed: Signed = {},
): Promise<Answer<MandateMemberId, CommitRefusal>> => {
  const siblings = await readWhere('mandateMembers', 'mandateId', mandateId);
  const [rank = ''] = ranksAfter(siblings, 'last');
  const { id, command } = seatCreation(mandateId, draft, rank);
  const answer = await commit([command], { label: 'mandateMember', ...signed });
  return answer.ok ? accept(id) : answer;
};

export const changeSeat = async (
  id: MandateMemberId,
  change: Partial<SeatDraft>,
  signed: Signed = {},
): Saved => {
  const seat = await readOne('mandateMembers', id);
  if (seat === null) return refuse('unknownRecord');
  return commit(changeFields('mandateMembers', seat, change), { label: 'mandateMember', ...signed });
};

/** Puts it after another (null: first). */
export const moveSeat = async (id: MandateMemberId, after: After<MandateMemberId>): Saved => {
  const seat = await readOne('mandateMembers', id);
  if (seat === null) return refuse('unknownRecord');
  const siblings = await readWhere('mandateMembers', 'mandateId', seat.mandateId);
  const [rank = ''] = ranksAfter(
    siblings.filter((each) => each.id !== id),
    after,
  );
  return commit([patch('mandateMembers', id, { rank })], { label: 'mandateMember' });
};

/** Puts the seat in the bin: for what was written by mistake. Who leaves gets a last day instead. */
export const removeSeat = (id: MandateMemberId): Saved =>
  commit([remove('mandateMembers', id)], { label: 'mandateMember' });

const blankMandate = {
  ...noMark,
  title: '',
  decisionRef: '',
  decidedOn: null,
  scope: '',
  fromDay: null,
  toDay: null,
  note: '',
} as const;

const blankSeat = { memberId: null, personId: null, side: null, fromDay: null, toDay: null } as const;

const seatCreation = (mandateId: MandateId, draft: SeatDraft, rank: string) => {
  const id = newId<'MandateMember'>();
  return { id, command: create('mandateMembers', id, { ...blankSeat, ...draft, mandateId, rank }) };
};

const live = <R extends { readonly deletedAt: string | null }>(rows: readonly R[]): readonly R[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);
