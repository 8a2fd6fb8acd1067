import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import { commit } from '#renderer/db/commit.ts';
import type { Command } from '#renderer/db/commands.ts';
import { replay } from '#shared/journal/replay.ts';
import {
  addItem,
  changeItem,
  duplicateItem,
  listItems,
  moveItem,
  removeItem,
  setItemStatus,
} from '#renderer/db/repositories/checklist.ts';
import { addPerson, changePerson, listPeople, removePerson } from '#renderer/db/repositories/people.ts';
import { changeTerm } from '#renderer/db/repositories/terms.ts';
import { changeWorkspace } from '#renderer/db/repositories/workspace.ts';
import { setActor } from '#renderer/db/session.ts';
import { redo, undo } from '#renderer/db/undo.ts';
import { itemRoles, phaseKeys } from '#shared/domain/checklist-item.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { database } from '#renderer/db/database.ts';
import { forgetHead } from '#renderer/db/head.ts';
import { settleDatabase } from '#renderer/db/opening/settle.ts';
import { takeSnapshot } from '#renderer/db/take-snapshot.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { aDraft, aPerson, found } from './builders.ts';
import {
  allRows,
  emptyDatabase,
  everything,
  journal,
  openFresh,
  withFreshDatabase,
} from './fresh-database.ts';
import { testVault } from './test-keys.ts';

const fresh = withFreshDatabase();

/** One thing someone may do; `which` chooses among what there is. */
type Deed = (termId: TermId) => Promise<unknown>;

const pick = <Value>(values: readonly Value[], which: number): Value | undefined =>
  values[which % Math.max(values.length, 1)];

const onItem =
  (which: number, deed: (id: Awaited<ReturnType<typeof listItems>>[number]) => Promise<unknown>): Deed =>
  async (termId) => {
    const item = pick(await listItems(termId), which);
    return item && deed(item);
  };

const onPerson =
  (which: number, deed: (person: Awaited<ReturnType<typeof listPeople>>[number]) => Promise<unknown>): Deed =>
  async () => {
    const person = pick(await listPeople(), which);
    return person && deed(person);
  };

const which = fc.nat({ max: 20 });
const words = fc.string({ unit: 'grapheme', maxLength: 30 });

/** Deeds that people do by hand, in any order and with any text. */
const deed = fc.oneof(
  fc.tuple(which, words).map(([at, note]) => onItem(at, ({ id }) => changeItem(id, { note }))),
  fc.tuple(which, words).map(([at, title]) => onItem(at, ({ id }) => changeItem(id, { title }))),
  fc
    .tuple(which, fc.constantFrom('open', 'done', 'notRelevant'), words)
    .map(([at, status, why]) => onItem(at, ({ id }) => setItemStatus(id, status, why))),
  fc
    .tuple(which, fc.constantFrom('2023-10-17', '2024-02-29', null), fc.constantFrom(...itemRoles))
    .map(([at, ownDueDay, role]) => onItem(at, ({ id }) => changeItem(id, { ownDueDay, role }))),
  fc.tuple(which, which, fc.constantFrom(...phaseKeys)).map(([at, to, phase]): Deed => async (termId) => {
    const items = await listItems(termId);
    const item = pick(items, at);
    const after =
      pick(
        items.filter((other) => other.phase === phase),
        to,
      )?.id ?? null;
    return item && moveItem(item.id, { after, phase });
  }),
  which.map((at) => onItem(at, ({ id }) => duplicateItem(id))),
  which.map((at) => onItem(at, ({ id }) => removeItem(id))),
  fc.tuple(words, fc.constantFrom(...phaseKeys)).map(
    ([title, phase]): Deed =>
      (termId) =>
        addItem(termId, aDraft({ phase, title, templateKey: null, templateVersion: null })),
  ),
  fc.tuple(which, which).map(([at, whom]): Deed => async (termId) => {
    const [item, person] = [pick(await listItems(termId), at), pick(await listPeople(), whom)];
    return item && changeItem(item.id, { ownerId: person?.id ?? null });
  }),
  words.map(
    (name): Deed =>
      () =>
        addPerson(aPerson({ name: `${name}x` })),
  ),
  fc.tuple(which, words).map(([at, title]) => onPerson(at, ({ id }) => changePerson(id, { title }))),
  which.map((at) => onPerson(at, ({ id }) => removePerson(id))),
  which.map((at): Deed => async () => {
    const entry = pick(await listBin(), at);
    return entry && restoreFromBin(entry);
  }),
  words.map(
    (name): Deed =>
      () =>
        changeWorkspace({ name: `${name}y` }),
  ),
  fc.constantFrom('2023-10-05', '2023-10-20', null).map(
    (constitutingDay): Deed =>
      (termId) =>
        changeTerm(termId, { constitutingDay }),
  ),
  // What is refused must leave no trace either.
  which.map((at) => onItem(at, (item) => commit([refused(item.id)], { label: 'itemChanged' }))),
);

const refused = (id: string): Command => ({
  kind: 'patch',
  table: 'checklistItems',
  id,
  fields: { note: 'x', phase: 'never' },
});

/** Without what every change moves on: revision, and who touched it last. Rows in the bin are not there. */
const content = (rows: ReadonlyMap<string, AnyRow>): ReadonlyMap<string, unknown> =>
  new Map(
    [...rows]
      .filter(([, { deletedAt }]) => deletedAt === null)
      .map(([key, { rev: _rev, updatedAt: _at, updatedBy: _by, ...row }]) => [key, row]),
  );

/** Rows and changes as they lie there, byte for byte. */
const stored = async (): Promise<unknown> => {
  const { meta: _meta, local: _local, ...tables } = (await everything()) as Record<string, unknown>;
  return tables;
};

const reopened = () => settleDatabase(database(), { dataLoss: false, onProgress: () => undefined });

/** Opens; where main would load the window anew over an empty database, that too. */
const opened = async () => {
  const settled = await reopened();
  if (settled.state !== 'reloading') return settled;
  await emptyDatabase();
  await openFresh();
  setKeys(testVault());
  return reopened();
};

const afresh = async (): Promise<TermId> => {
  await emptyDatabase();
  await openFresh();
  Object.assign(fresh.desktop().state, { journal: [], snapshots: [], aside: [] });
  setKeys(testVault());
  return (await found()).termId;
};

describe('whatever people do', () => {
  it('undone, it is as it was at the start, and rows and journal agree at every step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
        const termId = await afresh();
        const start = content(await allRows());
        const first = (await journal()).length;
        for (const act of deeds) await act(termId);
        const done = await allRows();
        expect(replay(await journal())).toEqual(done);
        const count = (await journal()).length - first;
        for (let step = 0; step < count; step += 1) expect(await undo()).toMatchObject({ ok: true });
        expect(content(await allRows())).toEqual(start);
        for (let step = 0; step < count; step += 1) expect(await redo()).toMatchObject({ ok: true });
        expect(content(await allRows())).toEqual(content(done));
        const changes = await journal();
        expect(replay(changes)).toEqual(await allRows());
        expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, at) => at + 1));
        const before = await stored();
        await emptyDatabase();
        await openFresh();
        setKeys(testVault());
        expect(await reopened()).toMatchObject({ state: 'open', told: { kind: 'rebuilt' } });
        expect(await stored()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  }, 180_000);

  it('by two people who undo in between, rows and journal agree and nothing is broken', async () => {
    const act = fc.oneof(
      { weight: 4, arbitrary: deed },
      { weight: 1, arbitrary: fc.constant<Deed>(() => undo()) },
      { weight: 1, arbitrary: fc.constant<Deed>(() => redo()) },
      {
        weight: 1,
        arbitrary: which.map(
          (at): Deed =>
            async () =>
              setActor(pick(await listPeople(), at)?.id ?? null),
        ),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const termId = await afresh();
        for (const next of acts) await next(termId);
        expect(replay(await journal())).toEqual(await allRows());
      }),
      { numRuns: 40 },
    );
  }, 180_000);
});

describe('whatever happens to the database on the disk', () => {
  type Dump = Record<string, readonly { readonly id?: string; readonly sequence?: number }[]>;
  interface Harm {
    readonly table: string;
    readonly at: number;
    readonly how: 'delete' | 'older' | 'clear' | 'half';
  }

  const harm = fc.record<Harm>({
    table: fc.constantFrom('workspace', 'people', 'terms', 'checklistItems', 'changes'),
    at: which,
    how: fc.constantFrom('delete', 'older', 'clear', 'half'),
  });

  /** Deletes, puts back what was there earlier, empties, or cuts in two. */
  const befall = async ({ table, at, how }: Harm, earlier: Dump): Promise<void> => {
    const rows = database().table(table);
    const keys = await rows.toCollection().primaryKeys();
    if (how === 'clear') await rows.clear();
    else if (how === 'half') await rows.bulkDelete(keys.slice(keys.length / 2));
    else if (how === 'delete') await rows.bulkDelete(keys.slice(at, at + 1));
    else await rows.bulkPut([...(earlier[table] ?? [])]);
  };

  it('is found, and every row and change is there again, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 1, maxLength: 8 }),
        fc.array(harm, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (deeds, harms, hasSnapshot) => {
          const termId = await afresh();
          const earlier = (await everything()) as Dump;
          if (hasSnapshot) await takeSnapshot('burst');
          for (const act of deeds) await act(termId);
          const before = await stored();
          for (const one of harms) await befall(one, earlier);
          forgetHead(database());
          expect(await opened()).toMatchObject({ state: 'open' });
          expect(await stored()).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  }, 180_000);
});
