import type { Member, PartyGroup } from '#shared/domain/member.ts';
import type { CouncilSide } from '#shared/domain/person.ts';
import { areTogether, keyOfName, rowsByName } from '#shared/domain/member-days.ts';
import type { MemberLine } from './member-table.ts';

type Fields = Pick<
  Member,
  'name' | 'email' | 'isGroupLeader' | 'isInExecutiveCommittee' | 'fromDay' | 'toDay'
>;

/** What a table of members asks for. Who is not in the table stays as they are. */
export interface MembersRead {
  /** Party groups that are not there yet. */
  readonly groups: ReadonlyArray<Pick<PartyGroup, 'name' | 'side'>>;
  /** Party groups that are there, and on another side than was said. */
  readonly sides: ReadonlyArray<{ readonly group: PartyGroup; readonly side: CouncilSide }>;
  /** `groupName`: one that is new or there; empty: none. */
  readonly added: ReadonlyArray<Fields & { readonly groupName: string }>;
  /** Only what differs; `groupName` null: the same as before. */
  readonly changed: ReadonlyArray<{
    readonly member: Member;
    readonly fields: Partial<Fields>;
    readonly groupName: string | null;
  }>;
  /** Those who already stand as the table says. */
  readonly same: number;
}

/**
 * Lines beside those who are there: somebody with the same name is the same, and changed where the table says something
 * else; of several times in the council, the one the line is about. A blank cell says nothing.
 */
export const memberPlan = (
  lines: readonly MemberLine[],
  members: readonly Member[],
  partyGroups: readonly PartyGroup[],
): MembersRead => {
  const ours = new Map(partyGroups.map((group) => [keyOfName(group.name), group]));
  const named = new Map<string, { name: string; side: CouncilSide | null }>();
  for (const { group, side } of lines) {
    if (group === '') continue;
    const known = named.get(keyOfName(group));
    if (known === undefined) named.set(keyOfName(group), { name: group, side });
    else known.side ??= side;
  }
  const nameOf = (group: string): string =>
    ours.get(keyOfName(group))?.name ?? named.get(keyOfName(group))?.name ?? '';
  const byName = rowsByName(members);
  const pairs = lines.map((line) => ({ line, member: rowOf(line, byName.get(keyOfName(line.name)) ?? []) }));
  const changes = pairs.flatMap(({ line, member }) =>
    member === null ? [] : [changeOf(line, member, partyGroups, nameOf(line.group))],
  );
  const changed = changes.filter(
    ({ fields, groupName }) => groupName !== null || Object.keys(fields).length > 0,
  );
  return {
    groups: [...named].flatMap(([key, group]) => (ours.has(key) ? [] : [group])),
    sides: [...named].flatMap(([key, { side }]) => {
      const group = ours.get(key);
      return group === undefined || side === null || group.side === side ? [] : [{ group, side }];
    }),
    added: pairs.flatMap(({ line, member }) =>
      member === null ? [{ ...fieldsOf(line), groupName: nameOf(line.group) }] : [],
    ),
    changed,
    same: changes.length - changed.length,
  };
};

/** Who it is, of the rows with that name: the one with those days, else the latest that can be at the same time. */
const rowOf = (line: MemberLine, rows: readonly Member[]): Member | null => {
  const latestFirst = rows.toSorted((a, b) => ((a.fromDay ?? '') < (b.fromDay ?? '') ? 1 : -1));
  const hasDays = line.fromDay !== null || line.toDay !== null;
  return (
    latestFirst.find(({ fromDay }) => hasDays && fromDay === line.fromDay) ??
    latestFirst.find((row) => areTogether(row, line)) ??
    null
  );
};

const fieldsOf = (line: MemberLine): Fields => ({
  name: line.name,
  email: line.email,
  isGroupLeader: line.isGroupLeader ?? false,
  isInExecutiveCommittee: line.isInExecutiveCommittee ?? false,
  fromDay: line.fromDay,
  toDay: line.toDay,
});

const changeOf = (
  line: MemberLine,
  member: Member,
  partyGroups: readonly PartyGroup[],
  groupName: string,
): MembersRead['changed'][number] => {
  const group = partyGroups.find(({ id }) => id === member.partyGroupId)?.name ?? '';
  const { isGroupLeader, isInExecutiveCommittee, fromDay, toDay, email } = line;
  const wished: Partial<Fields> = {
    ...(email === '' ? {} : { email }),
    ...(isGroupLeader === null ? {} : { isGroupLeader }),
    ...(isInExecutiveCommittee === null ? {} : { isInExecutiveCommittee }),
    ...(fromDay === null ? {} : { fromDay }),
    ...(toDay === null ? {} : { toDay }),
  };
  const were = new Map<string, unknown>(Object.entries(member));
  const fields = Object.fromEntries(Object.entries(wished).filter(([key, value]) => were.get(key) !== value));
  return { member, fields, groupName: groupName === '' || groupName === group ? null : groupName };
};
