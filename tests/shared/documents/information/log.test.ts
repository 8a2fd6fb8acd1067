import { describe, expect, it } from 'vitest';
import { briefDocument, briefMatters } from '#shared/documents/information/brief.ts';
import { logCsv, logDocument } from '#shared/documents/information/log.ts';
import { matterDocument } from '#shared/documents/information/matter.ts';
import { membersCsv } from '#shared/documents/information/members.ts';
import { monthDocument } from '#shared/documents/information/month.ts';
import { excerpt } from '#shared/documents/information/telling.ts';
import { csvRows } from '#shared/exchange/csv-rows.ts';
import { readMemberTable } from '#shared/exchange/member-table.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import {
  exemptMark,
  logFacts,
  matter,
  matters,
  members,
  partyGroups,
  telling,
} from '../../../support/log-facts.ts';
import { bothPeople } from '../../../support/rules-facts.ts';

const read = (document: Parameters<typeof documentTexts>[0]): string =>
  documentTexts(document).join('\n').replaceAll('\u00A0', ' ');

describe('the overview of a month', () => {
  const march = { ...logFacts(), month: '2024-03' };

  it('says what was told, how often, and what waits', () => {
    expect(read(monthDocument(march))).toContain(
      'I mars 2024 fikk folkevalgte informasjon om 4 saker, i alt 6 ganger. 3 av dem har nådd alle som skulle ha dem. 2 saker venter.',
    );
  });

  it('names those who have not got it, and since when', () => {
    const [waiting] = monthDocument(march).blocks.filter(({ kind }) => kind === 'table');
    expect(JSON.stringify(waiting)).toMatch(
      /Budsjettkontroll.*Guro Prøvedal, Sondre Tenkt.*18\.\u00A0mars.*3 dager/,
    );
  });

  it('has each time it was told under the matter, in the order of the days', () => {
    const text = read(monthDocument(march));
    const places = ['Vannlekkasje', 'Skolestruktur', 'tir. 12. mars kl. 10.00', 'fre. 15. mars kl. 14.30'];
    const found = places.map((place) => text.indexOf(place, text.indexOf('Informasjon som er gitt')));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBeGreaterThan(0);
  });

  it('does not have what was told in another month', () => {
    const april = read(monthDocument({ ...march, month: '2024-04' }));
    expect(april).toContain(
      'I april 2024 er det ikke ført noen informasjon til folkevalgte. 2 saker venter.',
    );
    expect(april).not.toContain('Vannlekkasje');
    expect(read(monthDocument({ ...march, month: '2024-02' }))).not.toContain('venter');
  });

  it('withholds what is exempt for the public, and says so', () => {
    const open = monthDocument({ ...march, audience: 'public' });
    expect(JSON.stringify(open)).not.toMatch(/HEMMELIG|Hemmelig/);
    expect(open.accessMark).toBe('Offentlig, unntatt 1 del');
    expect(read(monthDocument(march))).toContain('HEMMELIG-TOMT');
  });
});

describe('the brief to all', () => {
  const facts = { ...logFacts(), month: '2024-03', matters: briefMatters(matters, '2024-03'), ask: [] };

  it('is made of what is owed to all and came up or was told in the month', () => {
    expect(facts.matters.map(({ title }) => title)).toEqual([
      'Vannlekkasje i Storgata',
      'Skolestruktur: høringen er forlenget',
      'Budsjettkontroll etter februar',
      'Nytt møtetidspunkt for kommunestyret i april',
    ]);
  });

  it('never has what is exempt, whoever asks for it', () => {
    const secret = matter('Hemmelig sak', [telling('2024-03-04', 'all')], {
      ...exemptMark,
      text: 'HEMMELIG',
    });
    const brief = briefDocument({ ...facts, matters: [...facts.matters, secret], audience: 'internal' });
    expect(JSON.stringify(brief)).not.toMatch(/hemmelig/i);
  });

  it('says whom to ask', () => {
    const ask = bothPeople.map(({ id }) => id);
    expect(read(briefDocument({ ...facts, ask }))).toContain(
      'ta kontakt med Astrid Demodal (kommunedirektør) og Torleiv Eksempelvik (ordfører)',
    );
  });
});

describe('the log', () => {
  it('has the latest first, month by month', () => {
    const [, table] = logDocument(logFacts()).blocks;
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(([cell]) => cell?.text.replaceAll('\u00A0', ' '))).toEqual([
      'Mars 2024',
      'man. 18. mars kl. 10.00',
      'fre. 15. mars kl. 14.45',
      'fre. 15. mars kl. 14.30',
      'ons. 13. mars kl. 10.00',
      'tir. 12. mars kl. 10.00',
      'man. 4. mars',
    ]);
  });

  it('is a table with a line for each time, and one for what nobody is told yet', () => {
    const table = csvRows(logCsv(logFacts({ audience: 'public' })));
    const rows = table.ok ? table.rows.map(({ cells }) => cells) : [];
    expect(rows).toHaveLength(1 + 6 + 1);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([14]));
    expect(rows.at(-1)).toEqual(
      expect.arrayContaining(['Nytt møtetidspunkt for kommunestyret i april', '19.03.2024']),
    );
    expect(JSON.stringify(rows)).not.toMatch(/HEMMELIG|Hemmelig/);
  });

  it('shows one matter with who has not got it, and no addresses to the public', () => {
    const waiting = matters[2] ?? matter('', []);
    expect(read(matterDocument(waiting, logFacts()))).toContain('marit.oppdikta@eksempel.kommune.no');
    const open = read(matterDocument(waiting, logFacts({ audience: 'public' })));
    expect(open).toContain('Marit Oppdikta');
    expect(open).not.toContain('@');
  });
});

describe('an excerpt', () => {
  it.each([
    ['kort', 'kort'],
    ['to\n\n linjer', 'to linjer'],
    ['ord '.repeat(200), `${'ord '.repeat(79)}ord …`],
    ['x'.repeat(400), `${'x'.repeat(280)} …`],
  ])('of %j is %j', (text, said) => {
    expect(excerpt(text)).toBe(said);
  });
});

it.each(['nb', 'nn'] as const)('the table of members is read in again, in %s', (form) => {
  const { lines, faults } = readMemberTable(membersCsv({ ...logFacts({ form }), members, partyGroups }));
  expect(faults).toEqual([]);
  expect(
    lines.map(({ name, email, side, isGroupLeader, toDay }) => [
      name,
      email,
      side,
      isGroupLeader ?? false,
      toDay,
    ]),
  ).toEqual(
    members.map(({ name, email, isGroupLeader, toDay, partyGroupId }) => [
      name,
      email,
      partyGroups.find(({ id }) => id === partyGroupId)?.side ?? null,
      isGroupLeader,
      toDay,
    ]),
  );
});
