import { describe, expect, it } from 'vitest';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import { mentionsOf, type AccessQuery } from '#shared/access/query.ts';
import { searchAccess } from '#shared/access/search.ts';
import type { Change } from '#shared/journal/change.ts';
import type { Effect } from '#shared/journal/effect.ts';
import { replay } from '#shared/journal/replay.ts';

const kari = '019a0000-0000-7000-8000-000000000001';
const ola = '019a0000-0000-7000-8000-000000000002';
const item = '019a0000-0000-7000-8000-000000000003';

const person = (id: string, name: string): Effect => ({
  kind: 'create',
  table: 'people',
  id,
  fields: { name, role: 'other', title: null, partyGroup: null, side: null, writtenForm: 'nb' },
});

const note = (before: string, after: string): Effect => ({
  kind: 'patch',
  table: 'checklistItems',
  id: item,
  before: { note: before },
  after: { note: after },
});

/** Each change on a day of its own, from 1 January 2026. */
const changesOf = (
  ...acts: readonly (readonly [by: string, ...effects: readonly Effect[]])[]
): readonly Change[] =>
  acts.map(([by, ...effects], place) => ({
    format: 1,
    id: `commit-${place}` as CommitId,
    sequence: place + 1,
    at: `2026-01-${String(place + 1).padStart(2, '0')}T12:00:00.000Z`,
    by: by as PersonId,
    session: 'one',
    step: 'do',
    takesBack: null,
    label: 'itemText',
    effects,
  }));

const past = changesOf(
  [ola, person(kari, 'Kari Nes'), person(ola, 'Ola Vik')],
  [
    ola,
    {
      kind: 'create',
      table: 'checklistItems',
      id: item,
      fields: {
        title: 'Kontor',
        note: '',
        ownerId: null,
        doneBy: null,
        why: 'Snakk med Nes',
        status: 'open',
      },
    },
  ],
  [ola, note('', 'Kari Nes er bekymret')],
  [kari, note('Kari Nes er bekymret', 'Alt er i orden')],
  [
    ola,
    { kind: 'patch', table: 'checklistItems', id: item, before: { ownerId: null }, after: { ownerId: kari } },
    { kind: 'remove', table: 'checklistItems', id: item },
  ],
);

const ask = (query: Partial<AccessQuery>) =>
  searchAccess(
    { personId: null, words: '', from: null, to: null, ...query },
    { rows: replay(past), changes: past },
  ).map(({ group, field, value, place }) => [group, field, value, place]);

describe('what is found about a person', () => {
  it('is their own entry, what they answer for, what is and was written of them, and what they did', () => {
    expect(ask({ personId: kari })).toEqual([
      ['self', 'name', 'Kari Nes', 'now'],
      ['self', 'role', 'other', 'now'],
      ['self', 'writtenForm', 'nb', 'now'],
      ['refers', 'ownerId', kari, 'bin'],
      ['mentions', 'why', 'Snakk med Nes', 'bin'],
      ['earlier', 'note', 'Kari Nes er bekymret', 'history'],
      ['by', null, null, 'history'],
    ]);
  });

  it('is nothing of anybody else', () => {
    expect(ask({ personId: ola }).filter(([group]) => group !== 'by' && group !== 'self')).toEqual([]);
  });

  it('is within the period, where one is given', () => {
    const found = ask({ personId: kari, from: '2026-01-04', to: '2026-01-04' });
    expect(found).toEqual([
      ['earlier', 'note', 'Kari Nes er bekymret', 'history'],
      ['by', null, null, 'history'],
    ]);
  });
});

describe('what is found of a period', () => {
  it('is what was written in it, also what was written over since', () => {
    const found = ask({ from: '2026-01-03', to: '2026-01-03' });
    expect(found).toEqual([['earlier', 'note', 'Kari Nes er bekymret', 'history']]);
  });
});

describe('a name in a text', () => {
  it.each([
    ['Kari Nes kom', true],
    ['KARI NES’ svar', true],
    ['sa Nes', true],
    ['Nes sitt ansvar, og Ness ansvar', true],
    ['på Nesodden', false],
    ['Kari var her', false],
  ])('%s: %s', (text, expected) => {
    expect(mentionsOf('Kari Nes', '')(text)).toBe(expected);
  });

  it('is found in other spellings of its letters, and words that were typed anywhere', () => {
    expect(mentionsOf('Åse Haaland', '')('møtte Håland')).toBe(true);
    expect(mentionsOf(null, 'sykehjem')('Bjerke sykehjemmet')).toBe(true);
    expect(mentionsOf(null, '')('hva som helst')).toBe(false);
  });
});
