import { describe, expect, it } from 'vitest';
import { csv } from '#shared/documents/csv.ts';
import { memberPlan } from '#shared/exchange/member-plan.ts';
import { memberTableRows, mostMembers, readMemberTable } from '#shared/exchange/member-table.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { aMember, aPartyGroup } from '../../support/register.ts';

const namesIn = (text: string) => readMemberTable(text).lines.map(({ name }) => name);
const faultsIn = (text: string) =>
  readMemberTable(text).faults.map(({ line, why, cell }) => [line, why, cell] as const);

describe('elected members from a spreadsheet', () => {
  const whole = [
    ['Navn', 'Parti', 'E-post', 'Gruppeleder', 'Formannskap', 'Flertall/mindretall', 'Fra'],
    ['Åse Ødegård', 'Sølvlista', 'ase@eksempel.no', 'Ja', 'x', 'Flertall', '1.10.2023'],
    ['Bo Æsøy', 'Høyre', '', 'nei', '', 'mindretallet', ''],
  ];

  it.each([
    ['semicolons', ';', ''],
    ['tabs, as pasted', '\t', ''],
    ['commas', ',', ''],
    ['a byte order mark', ';', '\uFEFF'],
    ["Excel's own first line", ';', 'sep=;\r\n'],
  ])('reads %s, with æ, ø and å', (_name, sign, before) => {
    const { lines, faults } = readMemberTable(before + whole.map((row) => row.join(sign)).join('\r\n'));
    expect(faults).toEqual([]);
    expect(lines.map(({ line: _line, ...rest }) => rest)).toEqual([
      {
        name: 'Åse Ødegård',
        group: 'Sølvlista',
        side: 'majority',
        email: 'ase@eksempel.no',
        isGroupLeader: true,
        isInExecutiveCommittee: true,
        fromDay: '2023-10-01',
        toDay: null,
      },
      {
        name: 'Bo Æsøy',
        group: 'Høyre',
        side: 'minority',
        email: '',
        isGroupLeader: false,
        isInExecutiveCommittee: null,
        fromDay: null,
        toDay: null,
      },
    ]);
  });

  it('takes name, party group and address in that order where there are no headings', () => {
    const [line] = readMemberTable('Kari Nes;Liste A;kari@eksempel.no').lines;
    expect(line).toMatchObject({ name: 'Kari Nes', group: 'Liste A', email: 'kari@eksempel.no' });
  });

  it('refuses a last day before the term, and a name without a letter', () => {
    const text = 'Navn;Parti;Til\nKari Nes;A;10.09.2023\nOla Vik;A;11.09.2023\n-;A;';
    expect(readMemberTable(text, '2023-09-11').faults).toEqual([
      { line: 2, why: 'endsBeforeTerm', cell: '10.09.2023' },
      { line: 4, why: 'noName', cell: '-, A' },
    ]);
    expect(readMemberTable(text).lines).toHaveLength(2);
  });

  it('puts first and last names together, and knows nynorsk headings', () => {
    expect(namesIn('Førenamn;Etternamn\nKari;Nes')).toEqual(['Kari Nes']);
    expect(readMemberTable('Namn;Fleirtal eller mindretal;Partigruppe\nKari;Fleirtal;A').lines[0]?.side).toBe(
      'majority',
    );
  });

  it('tells every fault by its line, and reads the lines without', () => {
    const text = [
      'Navn;Parti;E-post;Gruppeleder;Fra;Til;Side',
      'Kari Nes;A;kari@eksempel;kanskje;31.02.2024;;posisjon',
      ';A;;;;;',
      'Ola Vik;A;;;01.01.2024;01.01.2023;flertall',
      'Eva Dal;A;;;;;mindretall',
      'eva  dal;B;;;;;',
      'Liv Ås;;;;;;flertall',
      'Per Bo;B;;;;;',
    ].join('\n');
    expect(faultsIn(text)).toEqual([
      [2, 'badSide', 'posisjon'],
      [2, 'badEmail', 'kari@eksempel'],
      [2, 'badYesNo', 'kanskje'],
      [2, 'badDay', '31.02.2024'],
      [3, 'noName', 'A'],
      [4, 'endsFirst', '01.01.2024–01.01.2023'],
      [5, 'twoSides', 'A'],
      [6, 'twice', 'eva  dal'],
      [7, 'sideWithoutGroup', 'flertall'],
    ]);
    expect(namesIn(text)).toEqual(['Per Bo']);
  });

  it.each([
    ['', [1, 'empty', '']],
    ['Navn;Parti', [1, 'empty', '']],
    ['Parti;E-post\nA;a@b.no', [1, 'noNameColumn', 'Parti, E-post']],
    ['Navn\nKari\n"Ola', [3, 'openQuote', '']],
    [`Navn\n${'Kari\n'.repeat(mostMembers + 1)}`, [1, 'tooMany', String(mostMembers + 1)]],
  ] as const)('refuses what is no table of members (%#)', (text, fault) => {
    expect(faultsIn(text)).toEqual([fault]);
  });

  it.each(['nb', 'nn'] as const)('reads its own table again (%s)', (form) => {
    const [left, right] = [aPartyGroup('Sør; og nord', 'majority'), aPartyGroup('Øst', null)];
    const members = [
      aMember('Åse "Ås" Ødegård', {
        group: left,
        isGroupLeader: true,
        email: 'a@b.no',
        fromDay: '2023-10-18',
      }),
      aMember('=Bo', { group: right, isInExecutiveCommittee: true, toDay: '2024-05-17' }),
      aMember('Cai'),
    ];
    const { members: words, interplayWords } = textIn(form);
    const rows = memberTableRows(members, [left, right], {
      header: words.columns,
      sides: interplayWords.sides,
      yes: words.yes,
      day: (day) => formatDay(day, form, 'numeric'),
    });
    const { lines, faults } = readMemberTable(csv(rows));
    expect(faults).toEqual([]);
    expect(memberPlan(lines, members, [left, right])).toEqual({
      groups: [],
      sides: [],
      added: [],
      changed: [],
      same: 3,
    });
  });
});

describe('what a table does to those who are there', () => {
  const ours = [aPartyGroup('Liste A', null), aPartyGroup('Liste B', 'minority')];
  const there = [
    aMember('Kari Nes', { group: ours[0], email: 'kari@eksempel.no', isGroupLeader: true }),
    aMember('Ola Vik', { group: ours[0] }),
  ];
  const planOf = (text: string) => memberPlan(readMemberTable(text).lines, there, ours);

  it('adds who is new, in groups that are new, and says a side once', () => {
    const plan = planOf('Navn;Parti;Side\nEva;Ny liste;\nLiv;ny liste;flertall\nPer;liste a;flertall');
    expect(plan.groups).toEqual([{ name: 'Ny liste', side: 'majority' }]);
    expect(plan.sides).toEqual([{ group: ours[0], side: 'majority' }]);
    expect(plan.added.map(({ name, groupName }) => [name, groupName])).toEqual([
      ['Eva', 'Ny liste'],
      ['Liv', 'Ny liste'],
      ['Per', 'Liste A'],
    ]);
  });

  it('knows somebody who changed group by the days, and takes the latest where no days are said', () => {
    const both = [
      aMember('Dag Nes', { group: ours[0], toDay: '2024-03-08' }),
      aMember('Dag Nes', { group: ours[1], fromDay: '2024-03-09' }),
    ];
    const plan = (rows: string) => {
      const { lines, faults } = readMemberTable(`Navn;Parti;E-post;Fra;Til\n${rows}`);
      return { faults, ...memberPlan(lines, both, ours) };
    };
    expect(plan('Dag Nes;Liste A;;;8.3.2024\nDag Nes;Liste B;;9.3.2024;')).toMatchObject({
      faults: [],
      added: [],
      changed: [],
      same: 2,
    });
    expect(plan('Dag Nes;;dag@eksempel.no;;').changed[0]?.member).toBe(both[1]);
    expect(plan('Dag Nes;Liste A;;;8.3.2024\nDag Nes;Liste B;;8.3.2024;').faults).toMatchObject([
      { line: 3, why: 'twice' },
    ]);
  });

  it('changes only what the table says differently; a blank cell says nothing', () => {
    const plan = planOf('Navn;Parti;E-post;Gruppeleder\nkari  nes;;;\nOLA VIK;Liste B;ola@eksempel.no;nei');
    expect(plan.same).toBe(1);
    expect(plan.changed).toEqual([
      { member: there[1], fields: { email: 'ola@eksempel.no' }, groupName: 'Liste B' },
    ]);
  });
});
