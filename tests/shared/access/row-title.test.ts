import { describe, expect, it } from 'vitest';
import { frozenMentions } from '#shared/access/frozen-mentions.ts';
import type { AccessWords } from '#shared/access/in-words.ts';
import { mentionsOf } from '#shared/access/query.ts';
import { relatedRows } from '#shared/access/related.ts';
import { rowTitle } from '#shared/access/row-title.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';

const row = (id: string, fields: Readonly<Record<string, unknown>>): AnyRow => ({
  id,
  rev: 1,
  createdAt: '2023-10-16T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-16T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  ...fields,
});

const series = row('s', { kind: 'weekly', title: null, termId: 't' });
const meeting = row('m', { seriesId: 's', day: '2023-10-16' });
const standing = row('p', { seriesId: 's', title: 'Løst og fast', templateKey: null });
const topic = row('e', { seriesId: 's', title: 'Skolestruktur', standingPointId: null, state: 'open' });
const standingTopic = row('f', { seriesId: 's', title: null, standingPointId: 'p', state: 'open' });
const item = row('a', {
  meetingId: 'm',
  topicId: 'e',
  title: null,
  templateKey: null,
  templateVersion: null,
});
const note = row('n', { meetingId: 'm', agendaItemId: 'a', body: 'Kari Nes ringer' });
const minutes = row('r', { meetingId: 'm', version: 1 });
const approval = row('g', { minutesId: 'r', personId: 'kari' });

const rows = new Map(
  Object.entries({
    'series/s': series,
    'meetings/m': meeting,
    'standingPoints/p': standing,
    'topics/e': topic,
    'topics/f': standingTopic,
    'agendaItems/a': item,
    'notes/n': note,
    'minutes/r': minutes,
    'approvals/g': approval,
    'meetings/other': row('other', { seriesId: 's', day: '2024-01-08' }),
  }),
);

const words: AccessWords = {
  workspace: null,
  names: new Map([['kari', 'Kari Nes']]),
  form: 'nb',
  related: rows,
};

describe('what was found in the meetings is called', () => {
  it.each([
    ['series', series, 'Ukemøte'],
    ['meetings', meeting, 'Ukemøte, 16.10.2023'],
    ['topics', standingTopic, 'Løst og fast'],
    ['agendaItems', item, 'Skolestruktur, Ukemøte, 16.10.2023'],
    ['notes', note, 'Skolestruktur, Ukemøte, 16.10.2023'],
    ['approvals', approval, 'Ukemøte, 16.10.2023'],
    ['actions', row('x', { title: 'Svar rektor' }), 'Svar rektor'],
    ['contacts', row('c', { kind: 'lunch', day: '2023-10-19' }), 'lunsj, 19.10.2023'],
    ['participants', row('d', { personId: null, label: '', group: 'management' }), 'Ledergruppen'],
  ] as const)('%s', (table, named, title) => {
    expect(rowTitle(table, named, words)).toBe(title);
  });

  it('says so when it has no name, and when what names it is gone', () => {
    expect(rowTitle('decisions', row('y', { agendaItemId: 'gone' }), words)).toBe('uten navn');
    expect(rowTitle('notes', note, { ...words, related: new Map() })).toBe('uten navn');
  });
});

describe('what was found in Arbeidsgiver, Utvikling and Årshjul is called', () => {
  const county = {
    ...words,
    workspace: {
      kind: 'county',
      bodyWord: 'fylkeskommune',
      directorTitle: 'fylkeskommunedirektør',
      councilTitle: 'fylkesting',
    } as never,
    related: new Map([['terms/t', row('t', { startYear: 2023, endYear: 2027 })]]),
  };
  it.each([
    ['mandates', { title: '', forum: 'executiveCommittee' }, 'Fylkesutvalget'],
    ['dialogues', { day: null }, 'uten dato'],
    ['contracts', { directorId: 'kari', fromDay: '2021-08-01' }, 'Kari Nes, 01.08.2021'],
    ['developmentPlans', { termId: 't', contactName: 'Sigrun' }, '2023–2027, Sigrun'],
    ['yearMarks', { dateKey: 'planning-strategy.2024' }, 'Regional planstrategi må være vedtatt (2024)'],
    [
      'yearMarks',
      { dateKey: 'constituting-notice.2027' },
      'Siste dag for å kalle inn til konstituerende møte (2027)',
    ],
    ['retentionChoices', { recordKey: 'delegation' }, 'Delegering og mandat'],
    ['retentionChoices', { recordKey: 'gone' }, 'uten navn'],
  ] as const)('%s', (table, fields, title) => {
    expect(rowTitle(table, row('x', fields), county)).toBe(title);
  });
});

describe('the rows a finding is named by', () => {
  it('are those it points to, and no others', () => {
    const keys = [...relatedRows([{ table: 'notes', row: note }], rows).keys()].toSorted();
    expect(keys).toEqual(['agendaItems/a', 'meetings/m', 'series/s', 'topics/e']);
  });

  it('end, also when rows point at each other', () => {
    const one = row('1', { replacedById: '2' });
    const other = row('2', { replacedById: '1' });
    const circle = new Map([
      ['decisions/1', one],
      ['decisions/2', other],
    ]);
    expect(relatedRows([{ table: 'decisions', row: one }], circle).size).toBe(2);
  });
});

describe('frozen minutes', () => {
  const snapshot = JSON.stringify({
    items: [{ title: 'Budsjett', notes: ['Nes ringer «Hansen»\n', 'Annet'] }],
  });

  it('give only the texts that mention what is asked about', () => {
    expect(frozenMentions(snapshot, mentionsOf('Kari Nes', ''))).toBe('Nes ringer «Hansen»\n');
    expect(frozenMentions(snapshot, mentionsOf(null, 'budsj'))).toBe('Budsjett');
    expect(frozenMentions(snapshot, mentionsOf(null, 'skole'))).toBe('');
  });

  it('are not found by the names of their fields', () => {
    expect(frozenMentions(snapshot, mentionsOf(null, 'title'))).toBe('');
  });
});
