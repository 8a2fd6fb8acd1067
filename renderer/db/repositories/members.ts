import type { Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, MemberId, PartyGroupId, TermId } from '#shared/domain/id.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { MembersRead } from '#shared/exchange/member-plan.ts';
import { compareNorwegian } from '#shared/text/collate.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { ranksAfter } from '../order.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

export type PartyGroupDraft = Pick<PartyGroup, 'termId' | 'name' | 'side'>;
export type MemberDraft = Pick<Member, 'termId' | 'name'> & Partial<Fields<Member>>;

/** Everyone who is or has been elected in the term, by name. Who is in which group on a day: `groupMembers`. */
export const listMembers = async (termId: TermId): Promise<Member[]> =>
  live(await readWhere('members', 'termId', termId)).toSorted(byName);

/** The party groups of the term, by name: none of them comes first for being large. */
export const listPartyGroups = async (termId: TermId): Promise<PartyGroup[]> =>
  live(await readWhere('partyGroups', 'termId', termId)).toSorted(byName);

export const addPartyGroup = async (
  draft: PartyGroupDraft,
  signed: Signed = {},
): Promise<Answer<PartyGroupId, CommitRefusal>> => {
  const { ids, commands } = await partyGroupCommands(draft.termId, [draft]);
  const answer = await commit(commands, { label: 'partyGroup', ...signed });
  if (!answer.ok) return answer;
  const [id] = ids;
  return id === undefined ? refuse('invalid') : accept(id);
};

export const changePartyGroup = async (
  id: PartyGroupId,
  fields: Partial<Pick<PartyGroup, 'name' | 'side'>>,
  signed: Signed = {},
): Saved => {
  const group = await readOne('partyGroups', id);
  if (group === null) return refuse('unknownRecord');
  return commit(changeFields('partyGroups', group, fields), { label: 'partyGroup', ...signed });
};

/** Puts it in the bin with its contact points; its members stay, in no group. All comes back with one undo. */
export const removePartyGroup = async (id: PartyGroupId): Saved => {
  const group = await readOne('partyGroups', id);
  if (group === null) return refuse('unknownRecord');
  const [members, points] = await Promise.all([
    readWhere('members', 'termId', group.termId),
    readWhere('contactPoints', 'termId', group.termId),
  ]);
  const isOf = ({ partyGroupId }: { readonly partyGroupId: PartyGroupId | null }) => partyGroupId === id;
  return commit(
    [
      ...live(members.filter(isOf)).map((member) => patch('members', member.id, { partyGroupId: null })),
      ...live(points.filter(isOf)).map((point) => remove('contactPoints', point.id)),
      remove('partyGroups', id),
    ],
    { label: 'partyGroup' },
  );
};

/** Refuses with `invalid` without a name, and where the last day is before the first. */
export const addMember = async (
  draft: MemberDraft,
  signed: Signed = {},
): Promise<Answer<MemberId, CommitRefusal>> => {
  const { id, command } = memberCreation(draft);
  const answer = await commit([command], { label: 'memberAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

export const changeMember = async (
  id: MemberId,
  fields: Partial<Omit<Fields<Member>, 'termId'>>,
  signed: Signed = {},
): Saved => {
  const member = await readOne('members', id);
  if (member === null) return refuse('unknownRecord');
  return commit(changeFields('members', member, fields), { label: 'memberChanged', ...signed });
};

/** Leaves the council after that day: stays in all that was logged, and is in no group from the day after. */
export const memberLeaves = (id: MemberId, lastDay: Day, signed: Signed = {}): Saved =>
  changeMember(id, { toDay: lastDay }, signed);

/** Puts somebody who should never have been there in the bin. Who leaves, leaves: `memberLeaves`. */
export const removeMember = (id: MemberId): Saved =>
  commit([remove('members', id)], { label: 'memberRemoved' });

/** Reads all of it in at once: one change, one undo. */
export const takeInMembers = async (termId: TermId, read: MembersRead, signed: Signed = {}): Saved => {
  const known = await listPartyGroups(termId);
  const { ids, commands } = await partyGroupCommands(
    termId,
    read.groups.map((group) => ({ termId, ...group })),
  );
  const named = new Map([
    ...known.map(({ name, id }): [string, PartyGroupId] => [name, id]),
    ...read.groups.flatMap(({ name }, at): ReadonlyArray<[string, PartyGroupId]> => {
      const id = ids[at];
      return id === undefined ? [] : [[name, id]];
    }),
  ]);
  const groupOf = (name: string) => ({ partyGroupId: named.get(name) ?? null });
  return commit(
    [
      ...commands,
      ...read.sides.map(({ group, side }) => patch('partyGroups', group.id, { side })),
      ...read.added.map(
        ({ groupName, ...draft }) => memberCreation({ ...draft, termId, ...groupOf(groupName) }).command,
      ),
      ...read.changed.flatMap(({ member, fields, groupName }) =>
        changeFields('members', member, { ...fields, ...(groupName === null ? {} : groupOf(groupName)) }),
      ),
    ],
    { label: 'membersRead', ...signed },
  );
};

const partyGroupCommands = async (
  termId: TermId,
  drafts: readonly PartyGroupDraft[],
): Promise<{ readonly ids: readonly PartyGroupId[]; readonly commands: readonly Command[] }> => {
  const ranks = ranksAfter(await readWhere('partyGroups', 'termId', termId), 'last', drafts.length);
  const ids = drafts.map(() => newId<'PartyGroup'>());
  const commands = drafts.flatMap((draft, at) => {
    const [id, rank] = [ids[at], ranks[at]];
    return id === undefined || rank === undefined ? [] : [create('partyGroups', id, { ...draft, rank })];
  });
  return { ids, commands };
};

const memberCreation = (draft: MemberDraft): { readonly id: MemberId; readonly command: Command } => {
  const id = newId<'Member'>();
  return { id, command: create('members', id, { ...blank, ...draft }) };
};

const blank = {
  partyGroupId: null,
  personId: null,
  email: '',
  isGroupLeader: false,
  isInExecutiveCommittee: false,
  fromDay: null,
  toDay: null,
} satisfies Partial<Fields<Member>>;

const live = <R extends { readonly deletedAt: string | null }>(rows: readonly R[]): readonly R[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);

const byName = (
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number => compareNorwegian(a.name, b.name) || (a.id < b.id ? -1 : 1);
