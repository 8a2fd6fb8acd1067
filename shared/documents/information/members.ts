import { hasLeft } from '#shared/domain/member-groups.ts';
import type { Member, PartyGroup } from '#shared/domain/member.ts';
import { memberTableRows } from '#shared/exchange/member-table.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { paragraph, type Cell, type Document } from '#shared/documents/document.ts';
import { madeDocument, type Making } from '#shared/documents/making.ts';

export interface MembersFacts extends Making {
  /** In the order they are listed in. */
  readonly members: readonly Member[];
  readonly partyGroups: readonly PartyGroup[];
}

/** The elected members by party group; those who have left stand last. For use inside: addresses stand in it. */
export const membersDocument = (facts: MembersFacts): Document => {
  const { form, members, today } = facts;
  const { members: words } = textIn(form).interplayDocuments;
  const here = members.filter((member) => !hasLeft(member, today));
  return madeDocument(
    { ...facts, audience: 'internal' },
    {
      title: words.title,
      marks: [],
      blocks:
        members.length === 0
          ? [paragraph(words.none)]
          : [
              {
                kind: 'table',
                caption: words.caption(here.length),
                widths: [4.4, 4.2, 7.4],
                header: [words.name, words.role, words.email],
                dense: true,
                rows: memberRows(here, facts),
              },
            ],
    },
  );
};

const memberRows = (here: readonly Member[], facts: MembersFacts): Cell[][] => {
  const { partyGroups, members, form } = facts;
  const { interplayDocuments, interplayWords } = textIn(form);
  const { members: words } = interplayDocuments;
  const known = new Set(partyGroups.map(({ id }) => id));
  const groups = [
    ...partyGroups.map(({ id, name, side }) => ({
      name: `${name} · ${side === null ? words.noSide : interplayWords.sides[side]}`,
      own: here.filter(({ partyGroupId }) => partyGroupId === id),
    })),
    {
      name: words.noGroup,
      own: here.filter(({ partyGroupId }) => partyGroupId === null || !known.has(partyGroupId)),
    },
    { name: words.leftHeading, own: members.filter((member) => !here.includes(member)) },
  ];
  return groups
    .filter(({ own }) => own.length > 0)
    .flatMap(({ name, own }) => [[{ text: name }], ...own.map((member) => memberRow(member, facts))]);
};

const memberRow = (member: Member, { form, workspace }: MembersFacts): Cell[] => {
  const { members: words } = textIn(form).interplayDocuments;
  const roles = [
    ...(member.isGroupLeader ? [words.leader] : []),
    ...(member.isInExecutiveCommittee ? [termsOf(workspace, form).formannskapet] : []),
    ...(member.fromDay === null ? [] : [words.from(formatDay(member.fromDay, form, 'numeric'))]),
    ...(member.toDay === null ? [] : [words.left(formatDay(member.toDay, form, 'numeric'))]),
  ];
  return [{ text: member.name }, { text: roles.join(', ') }, { text: member.email }];
};

/** The same table that is read in again. */
export const membersCsv = ({ members, partyGroups, form }: MembersFacts): string => {
  const { members: words, interplayWords } = textIn(form);
  return csv(
    memberTableRows(members, partyGroups, {
      header: words.columns,
      sides: interplayWords.sides,
      yes: words.yes,
      day: (day) => formatDay(day, form, 'numeric'),
    }),
  );
};
