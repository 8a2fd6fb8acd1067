import type { Day } from '../../shared/calendar/day.ts';
import { closeDatabase } from '../../renderer/db/database.ts';
import { foundDemo } from '../../renderer/db/demo.ts';
import { addTemplateItems, listItems, setItemStatus } from '../../renderer/db/repositories/checklist.ts';
import { currentTerm } from '../../renderer/db/repositories/terms.ts';
import { openKeys } from '../../renderer/db/vault.ts';
import { openOrFail, openVault } from './opened.ts';

/** What runs inside the window: the data layer itself, in the app's own Electron. */
export interface InPage {
  /** Milliseconds of each of `rounds` changes of status, until each is acknowledged; in a database of its own. */
  readonly timeCommits: (rounds: number, today: Day) => Promise<number[]>;
  /** Milliseconds of each of `rounds` raw puts of a row of the same size, strict, in an IndexedDB of its own. */
  readonly timePuts: (rounds: number) => Promise<number[]>;
  /** Fills the term of the app's own database up to `count` items. */
  readonly fill: (count: number) => Promise<number>;
}

const timeCommits: InPage['timeCommits'] = async (rounds, today) => {
  await openOrFail('samspill-bench');
  await openVault();
  const founded = await foundDemo(today, openKeys().personId);
  if (!founded.ok) throw new Error(founded.reason);
  const items = await itemsOfTerm();
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const item = items[round % items.length];
    if (item === undefined) throw new Error('no items');
    const before = performance.now();
    const answer = await setItemStatus(item.id, round % 2 === 0 ? 'done' : 'open');
    times.push(performance.now() - before);
    if (!answer.ok) throw new Error(answer.reason);
  }
  closeDatabase();
  return times;
};

const timePuts: InPage['timePuts'] = async (rounds) => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('raw-bench', 1);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('rows', { keyPath: 'id' }),
    );
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('cannot open')));
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = performance.now();
    await put(db, { id: String(round % 83), content: 'x'.repeat(600) });
    times.push(performance.now() - before);
  }
  db.close();
  return times;
};

const put = (db: IDBDatabase, row: { readonly id: string; readonly content: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(new Error('aborted')));
    transaction.objectStore('rows').put(row);
  });

const fill: InPage['fill'] = async (count) => {
  await openVault();
  await openOrFail();
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  const items = await itemsOfTerm();
  const phases = ['preparation', 'firstWeek', 'firstMonths', 'firstYear'] as const;
  const drafts = Array.from({ length: count - items.length }, (_, place) => ({
    phase: phases[place % phases.length] ?? 'firstWeek',
    role: 'both' as const,
    category: 'practical' as const,
    title: `Punkt nummer ${place}`,
    why: 'Et punkt til, for å se hvordan rommet bærer mange.',
  }));
  const answer = await addTemplateItems(term.id, drafts);
  if (!answer.ok) throw new Error(answer.reason);
  const filled = (await itemsOfTerm()).length;
  closeDatabase();
  return filled;
};

const itemsOfTerm = async () => {
  const term = await currentTerm();
  return term === null ? [] : listItems(term.id);
};

declare global {
  interface Window {
    inPage: InPage;
  }
}

window.inPage = { timeCommits, timePuts, fill };
