import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { mergeRow, type Merged } from '#shared/exchange/parcel-merge.ts';
import { pastOf } from '#shared/exchange/parcel-unit.ts';

type Values = Readonly<Record<string, unknown>>;

const first: AnyRow = {
  id: '019a0000-0000-7000-8000-000000000001',
  rev: 1,
  createdAt: '2024-03-01T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-03-01T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  state: 'open',
  doneAt: null,
  doneBy: null,
  title: 'Notat til formannskapet',
  note: '',
  dueOn: null,
};

/** The row as it has been, one after another, on one machine. */
const lived = (changes: readonly Values[], from: readonly AnyRow[] = [first]): readonly AnyRow[] =>
  changes.reduce<readonly AnyRow[]>((states, change, place) => {
    const before = states.at(-1) ?? first;
    const updatedAt = `2024-03-0${(place % 8) + 2}T08:00:00.000Z`;
    return [...states, { ...before, updatedAt, ...change, rev: before.rev + 1 }];
  }, from);

const merged = (theirs: readonly AnyRow[], mine: readonly AnyRow[]): Merged =>
  mergeRow(
    { table: 'actions', row: theirs.at(-1) ?? first, past: pastOf('actions', theirs.slice(0, -1)) },
    { row: mine.at(-1) ?? first, past: pastOf('actions', mine.slice(0, -1)), isUndone: false },
  );

const done = { state: 'done', doneAt: '2024-03-02T08:00:00.000Z', doneBy: null };
const gone = { deletedAt: '2024-03-02T08:00:00.000Z' };

describe('bringing two rows together', () => {
  it.each<[string, readonly Values[], readonly Values[], Values | null, readonly string[]]>([
    ['nothing new', [], [], null, []],
    ['only the other has written', [{ note: 'a' }], [], { note: 'a' }, []],
    ['only we have written', [], [{ note: 'a' }], null, []],
    ['different fields', [{ note: 'a' }], [{ dueOn: '2024-04-01' }], { note: 'a', dueOn: '2024-04-01' }, []],
    ['the same words twice', [{ note: 'a' }], [{ note: 'a' }], null, []],
    ['both the same field', [{ note: 'a' }], [{ note: 'b' }], null, ['note']],
    ['one goes on from the other', [{ note: 'a' }, { note: 'ab' }], [{ note: 'a' }], { note: 'ab' }, []],
    ['done is one thing with when and by whom', [done], [], done, []],
    ['done there, words here', [done], [{ note: 'b' }], { ...done, note: 'b' }, []],
    ['binned there', [gone], [], gone, []],
    ['binned there and here at another time', [gone], [{ deletedAt: '2024-03-05T08:00:00.000Z' }], null, []],
    [
      'forth and back there, the later word',
      [{ note: 'a' }, { note: '' }],
      [{ note: 'a' }],
      { note: '' },
      [],
    ],
  ])('%s', (_case, theirs, mine, after, conflicts) => {
    const answer = merged(lived(theirs), lived(mine));
    expect(answer.conflicts.map(({ unit }) => unit.join())).toEqual(conflicts);
    const taken = Object.fromEntries(Object.keys(after ?? {}).map((field) => [field, answer.after?.[field]]));
    expect(answer.after === null ? null : taken).toEqual(after);
  });

  it('never takes a word that only we have, and gives nothing the second time', () => {
    const edit = fc.record(
      {
        note: fc.constantFrom('a', 'b', 'c'),
        title: fc.constantFrom('x', 'y'),
        dueOn: fc.constant('2024-04-01'),
      },
      { requiredKeys: [] },
    );
    const edits = fc.array(edit, { maxLength: 5 });
    fc.assert(
      fc.property(edits, edits, edits, (shared, there, here) => {
        const common = lived(shared);
        const [theirs, mine] = [lived(there, common), lived(here, common)];
        const { after, conflicts } = merged(theirs, mine);
        const result = after ?? mine.at(-1) ?? first;
        const asked = new Set(conflicts.flatMap(({ unit }) => unit));
        for (const field of ['note', 'title', 'dueOn']) {
          const [theirWord, ourWord] = [theirs, mine].map((states) => states.at(-1)?.[field]);
          const isOurs = asked.has(field) || !theirs.some((row) => row[field] === ourWord);
          expect(isOurs ? [ourWord] : [ourWord, theirWord]).toContain(result[field]);
        }
        expect(merged(theirs, [...mine, result]).after).toBeNull();
      }),
    );
  });
});
