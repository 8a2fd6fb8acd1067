import { describe, expect, it } from 'vitest';
import {
  planOpening,
  type DatabaseFacts,
  type Meeting,
  type OpeningPlan,
} from '#renderer/db/opening/plan-opening.ts';
import type { JournalState } from '#shared/ipc/journal.ts';
import { emptyDigest } from '#shared/vault/row-digest.ts';

/** A link, or a digest, is its letter. */
const chainAt = (sequence: number, chain = 'c'): string => `${chain}${sequence}`;
const digestAt = (sequence: number, chain = 'c'): string =>
  sequence === 0 ? emptyDigest : `d${chain}${sequence}`;

const database = (sequence: number, facts: Partial<DatabaseFacts> = {}, chain = 'c'): DatabaseFacts => ({
  changes: sequence,
  head: { sequence, chain: chainAt(sequence, chain), digest: digestAt(sequence, chain) },
  digest: digestAt(sequence, chain),
  isRebuilding: false,
  canOpen: true,
  canRead: true,
  dataLoss: false,
  ...facts,
});

const journal = (sequence: number, facts: Partial<JournalState> = {}): JournalState => ({
  head: { keyId: 'k', sequence, chain: chainAt(sequence), digest: digestAt(sequence) },
  state: 'whole',
  reached: sequence,
  shrunk: null,
  unclean: false,
  setAside: null,
  ...facts,
});

const meeting = (
  linkWhereShorterEnds: string | null = null,
  snapshotAt = 0,
  facts: Partial<Meeting> = {},
): Meeting => ({ linkWhereShorterEnds, snapshotAt, goesOn: false, reached: 0, ...facts });

const damaged = { state: 'damaged' } as const;
const unreadable = { head: null, state: 'damaged', reached: 0 } as const;

type Case = readonly [string, DatabaseFacts, JournalState, Meeting, OpeningPlan];

const cases: readonly Case[] = [
  ['nothing anywhere', database(0), journal(0), meeting('c0'), 'whole'],
  ['both at the same place', database(5), journal(5), meeting(chainAt(5)), 'whole'],
  [
    'a torn tail was cut, and the database has no more',
    database(5),
    journal(5, { state: 'cut' }),
    meeting(chainAt(5)),
    'whole',
  ],
  ['the journal goes on', database(5), journal(9), meeting(chainAt(5)), 'behind'],
  ['the journal goes on from something else', database(5), journal(9), meeting('x5'), 'otherChain'],
  ['the database goes on', database(9), journal(5), meeting(chainAt(5)), 'ahead'],
  [
    'the database goes on from a cut tail',
    database(9),
    journal(5, { state: 'cut', reached: 9 }),
    meeting(chainAt(5)),
    'ahead',
  ],
  ['the database goes on from something else', database(9), journal(5), meeting('x5'), 'otherChain'],
  ['the journal is gone', database(9), journal(0), meeting(chainAt(0)), 'ahead'],
  ['the journal is of another key', database(9), journal(0), meeting(null), 'otherChain'],
  ['the same count, other content', database(5, {}, 'x'), journal(5), meeting(chainAt(5)), 'otherChain'],
  ['the database is empty', database(0), journal(5), meeting(null), 'rebuild'],
  [
    'the database is empty, and says so',
    database(0, { dataLoss: true }),
    journal(5),
    meeting(null),
    'rebuild',
  ],
  ['empty, and a snapshot up to the same place', database(0), journal(5), meeting(null, 5), 'rebuild'],
  [
    'empty, and a snapshot beyond a cut journal',
    database(0),
    journal(5, { reached: 9 }),
    meeting(null, 8),
    'salvage',
  ],
  [
    'a rebuilding was not done',
    database(3, { isRebuilding: true }),
    journal(5),
    meeting(chainAt(3)),
    'rebuild',
  ],
  [
    'a rebuilding was not done, and the journal is broken',
    database(3, { isRebuilding: true }),
    journal(5, damaged),
    meeting(chainAt(3)),
    'salvage',
  ],
  [
    'a rebuilding of nothing was not done',
    database(0, { isRebuilding: true }),
    journal(0),
    meeting(null),
    'rebuild',
  ],
  [
    'rows that are not those of the last change',
    database(5, { digest: 'other' }),
    journal(5),
    meeting(chainAt(5)),
    'setAside',
  ],
  [
    'rows that are missing, all of them',
    database(5, { digest: emptyDigest }),
    journal(5),
    meeting(chainAt(5)),
    'setAside',
  ],
  ['changes with a hole', database(5, { changes: 4 }), journal(5), meeting(chainAt(5)), 'setAside'],
  ['changes gone, rows not', database(0, { digest: 'rows' }), journal(5), meeting(null), 'setAside'],
  ['a row that does not open', database(5, { canOpen: false }), journal(5), meeting(chainAt(5)), 'setAside'],
  [
    'a disk that does not let it be read',
    database(0, { canRead: false }),
    journal(5),
    meeting(null),
    'setAside',
  ],
  [
    'a broken journal, and the database has it all',
    database(9),
    journal(5, damaged),
    meeting(chainAt(5)),
    'journalDamaged',
  ],
  [
    'a broken journal at the very place where the database ends',
    database(5),
    journal(5, damaged),
    meeting(chainAt(5)),
    'journalDamaged',
  ],
  [
    'a journal that cannot be read at all',
    database(9),
    journal(0, unreadable),
    meeting(null),
    'journalDamaged',
  ],
  [
    'a broken journal that still has more than the database',
    database(3),
    journal(5, damaged),
    meeting(chainAt(3)),
    'behind',
  ],
  [
    'a broken journal and rows that are wrong',
    database(9, { digest: 'other' }),
    journal(5, damaged),
    meeting(chainAt(5)),
    'setAside',
  ],
  [
    'a broken journal, and beyond the damage it goes on from an older database',
    database(8),
    journal(5, damaged),
    meeting(chainAt(5), 0, { goesOn: true, reached: 10 }),
    'behind',
  ],
  [
    'a broken journal, an older database, and a snapshot that has more',
    database(8),
    journal(5, damaged),
    meeting(chainAt(5), 9, { reached: 10 }),
    'salvage',
  ],
  [
    'a broken journal, an older database, and nothing that has more',
    database(8),
    journal(5, damaged),
    meeting(chainAt(5), 8, { reached: 10 }),
    'journalDamaged',
  ],
  [
    'a cut journal, an older database, and a snapshot that has more',
    database(8),
    journal(8, { state: 'cut', reached: 10 }),
    meeting(chainAt(8), 9, { reached: 10 }),
    'salvage',
  ],
  [
    'a cut journal, a database that is less old, and a snapshot that has more',
    database(8),
    journal(5, { state: 'cut', reached: 10 }),
    meeting(chainAt(5), 9, { reached: 10 }),
    'salvage',
  ],
  [
    'a cut journal, an older database, and nothing that has more',
    database(8),
    journal(8, { state: 'cut', reached: 10 }),
    meeting(chainAt(8), 0, { reached: 10 }),
    'whole',
  ],
  [
    'an older snapshot of another time says nothing where nothing is known to be missing',
    database(8),
    journal(8),
    meeting(chainAt(8), 9, { reached: 8 }),
    'whole',
  ],
  ['a broken journal and nothing else', database(0), journal(5, damaged), meeting(null), 'salvage'],
  [
    'a journal that cannot be read, and a snapshot',
    database(0),
    journal(0, unreadable),
    meeting(null, 7),
    'salvage',
  ],
  ['journal and database gone, a snapshot left', database(0), journal(0), meeting(chainAt(0), 7), 'salvage'],
  [
    'journal and database gone, and it is known that there was something',
    database(0),
    journal(0, { reached: 7 }),
    meeting(chainAt(0), 0, { reached: 7 }),
    'salvage',
  ],
  [
    'everything gone, and only the browser says so',
    database(0, { dataLoss: true }),
    journal(0),
    meeting(chainAt(0)),
    'salvage',
  ],
];

describe('the plan at the start', () => {
  it.each(cases)('%s', (_, facts, state, met, plan) => {
    expect(planOpening(facts, state, met)).toBe(plan);
  });
});
