import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { listBin } from '#renderer/db/bin.ts';
import { database } from '#renderer/db/database.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport, readSafetyCopy, undoImport } from '#renderer/db/import-workspace.ts';
import { readLastImport, rememberImport } from '#renderer/db/last-import.ts';
import { newId } from '#renderer/db/new-id.ts';
import { replay } from '#shared/journal/replay.ts';
import { addItem, changeItem, listItems, readItem, removeItem } from '#renderer/db/repositories/checklist.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { forgetRetries } from '#renderer/db/save-state.ts';
import { sha256 } from '#renderer/db/sha256.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { CommitId } from '#shared/domain/id.ts';
import { aDraft, found, good, onlyFirst } from './builders.ts';
import {
  allRows,
  emptyDatabase,
  everything,
  journal,
  openFresh,
  withFreshDatabase,
} from './fresh-database.ts';

const fresh = withFreshDatabase();

const released = readFileSync('tests/fixtures/workspace-format-1.json', 'utf8');

const importedFrom = async (text: string): Promise<CommitId> => {
  const id = good(await applyImport(good(await planImport(text))));
  if (id === null) throw new Error('There was nothing to import');
  return id;
};

const counts = async (text: string) => {
  const { difference } = good(await planImport(text));
  return difference.counts;
};

describe('import', () => {
  it('of an export into an empty database gives the same rows, and exporting again the same file', async () => {
    const { termId } = await found();
    const [first, second] = await listItems(termId);
    good(await changeItem(first!.id, { note: 'Æ, ø og å – «så»', ownDueDay: '2024-02-29' }));
    good(await removeItem(second!.id));
    const rows = await allRows();
    const text = await exportWorkspace();
    await emptyDatabase();
    await openFresh();
    good(await applyImport(good(await planImport(text))));
    expect(await allRows()).toEqual(rows);
    expect(replay(await journal())).toEqual(rows);
    const partsOf = (file: string) => file.replace(/"made":"[^"]*"/, '');
    expect(partsOf(await exportWorkspace())).toBe(partsOf(text));
    expect(await database().meta.get('workspaceId')).toMatchObject({ value: (await readWorkspace())?.id });
  });

  it('says first how much is new, changed, the same and removed, and changes nothing by saying so', async () => {
    const { termId } = await found();
    const text = await exportWorkspace();
    const { id } = onlyFirst(await listItems(termId));
    good(await changeItem(id, { note: 'Endret etterpå' }));
    good(await addItem(termId, aDraft()));
    const before = await everything();
    expect(await counts(text)).toMatchObject({
      workspace: { new: 0, changed: 0, same: 1, removed: 0 },
      people: { new: 0, changed: 0, same: 2, removed: 0 },
      terms: { new: 0, changed: 0, same: 1, removed: 0 },
      checklistItems: { new: 0, changed: 1, same: 2, removed: 1 },
      disposals: { new: 0, changed: 0, same: 0, removed: 0 },
    });
    expect(await everything()).toEqual(before);
  });

  it('keeps a safety copy first, puts what is not in the file in the bin, and can be undone', async () => {
    const { termId } = await found();
    const text = await exportWorkspace();
    const { id } = onlyFirst(await listItems(termId));
    good(await changeItem(id, { note: 'Endret etterpå' }));
    const own = good(await addItem(termId, aDraft()));
    const rows = await allRows();
    const imported = await importedFrom(text);
    expect(await readItem(id)).toMatchObject({ note: '', rev: 3 });
    expect((await listBin()).map((entry) => entry.id)).toEqual([own]);
    expect(await readSafetyCopy()).toContain('Endret etterpå');
    expect(await readLastImport()).toMatchObject({ commitId: imported });
    good(await undoImport(imported));
    expect(await readItem(id)).toMatchObject({ note: 'Endret etterpå' });
    expect(await readItem(own)).not.toBeNull();
    expect([...(await allRows()).keys()]).toEqual([...rows.keys()]);
    expect(await readLastImport()).toBeNull();
    expect(await undoImport(imported)).toMatchObject({ ok: false });
  });

  it('does nothing twice: the same file again is nothing to do', async () => {
    good(await applyImport(good(await planImport(released))));
    const before = await everything();
    expect(await applyImport(good(await planImport(released)))).toEqual({ ok: true, value: null });
    expect(await everything()).toEqual(before);
  });

  it('of another workspace says so, and leaves nothing of the old but in the bin', async () => {
    await found();
    const plan = good(await planImport(released));
    expect(plan).toMatchObject({ sameWorkspace: false, name: 'Eksempel' });
    good(await applyImport(plan));
    expect((await readWorkspace())?.id).toBe(plan.file.tables.workspace[0]?.id);
    expect(await listBin()).toHaveLength(7 + 1);
  });

  it('carries what a newer version has added', async () => {
    const text = await resealed(released, (file) =>
      Object.assign(onlyFirst(file.tables['people'] ?? []), { tone: 'ny' }),
    );
    good(await applyImport(good(await planImport(text))));
    expect(await exportWorkspace()).toContain('"tone":"ny"');
  });
});

describe('import changes nothing', () => {
  it('without a safety copy', async () => {
    await found();
    const plan = good(await planImport(released));
    const before = await everything();
    const { desktop } = fresh.desktop();
    vi.spyOn(desktop, 'keepCopy').mockResolvedValue({ ok: false, reason: 'notWritable' });
    expect(await applyImport(plan)).toMatchObject({ ok: false, reason: 'noSafetyCopy' });
    expect(await everything()).toEqual(before);
  });

  it('when something was changed after it was compared', async () => {
    const { termId } = await found();
    const text = await exportWorkspace();
    const { id } = onlyFirst(await listItems(termId));
    good(await changeItem(id, { note: 'a' }));
    const plan = good(await planImport(text));
    good(await changeItem(id, { note: 'b' }));
    const before = await everything();
    expect(await applyImport(plan)).toMatchObject({ ok: false, reason: 'changedSince' });
    expect(await everything()).toEqual(before);
  });

  it('when the disk fails on the way, and does not happen later by itself', async () => {
    await found();
    const plan = good(await planImport(released));
    const before = await everything();
    const trouble = new DOMException('', 'AbortError');
    const broken = vi
      .spyOn(database().changes, 'add')
      .mockImplementation(() => Dexie.Promise.reject(trouble));
    expect(await applyImport(plan)).toMatchObject({ ok: false, reason: 'notSaved' });
    broken.mockRestore();
    expect(await everything()).toEqual(before);
  });
});

describe('import with trouble after the rows are written', () => {
  const planned = async () => {
    const { termId } = await found();
    const text = await exportWorkspace();
    const { id } = onlyFirst(await listItems(termId));
    good(await changeItem(id, { note: 'Endret etterpå' }));
    return { id, plan: good(await planImport(text)) };
  };
  /** A plan that does not lead to what the file says, so that the check afterwards fails. */
  const leadingAstray = async () => {
    const { id, plan } = await planned();
    const other = good(await planImport(released));
    return { id, plan: { ...plan, file: other.file } };
  };

  it('answers that it was done, and can be undone, when there is no room to remember it', async () => {
    const { id, plan } = await planned();
    vi.spyOn(database().local, 'put').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    const imported = good(await applyImport(plan));
    expect(await readItem(id)).toMatchObject({ note: '' });
    good(await undoImport(imported!));
    expect(await readItem(id)).toMatchObject({ note: 'Endret etterpå' });
  });

  it('takes it back when the rows are not those of the file', async () => {
    const { id, plan } = await leadingAstray();
    const earlier = { commitId: newId<'Commit'>(), copy: 'before.json' };
    await rememberImport(earlier);
    expect(await applyImport(plan)).toMatchObject({ ok: false, reason: 'notSaved' });
    expect(await readItem(id)).toMatchObject({ note: 'Endret etterpå' });
    expect(await readLastImport(), 'the one before is the last again').toEqual(earlier);
  });

  it('says so when it cannot be taken back either, and keeps the way back', async () => {
    const { id, plan } = await leadingAstray();
    const add = database().changes.add.bind(database().changes);
    const broken = vi
      .spyOn(database().changes, 'add')
      .mockImplementationOnce(add)
      .mockImplementation(() => Dexie.Promise.reject(new DOMException('', 'AbortError')));
    expect(await applyImport(plan)).toMatchObject({ ok: false, reason: 'halfImported' });
    broken.mockRestore();
    expect(await readItem(id)).toMatchObject({ note: '' });
    forgetRetries();
    const last = await readLastImport();
    expect(last?.copy).not.toBeNull();
    good(await undoImport(last!.commitId));
    expect(await readItem(id)).toMatchObject({ note: 'Endret etterpå' });
  });

  it('plans the way back from the safety copy like any file', async () => {
    const { id, plan } = await planned();
    good(await applyImport(plan));
    await importedFrom((await readSafetyCopy())!);
    expect(await readItem(id)).toMatchObject({ note: 'Endret etterpå' });
  });
});

interface Opened {
  counts: Record<string, number>;
  hashes: Record<string, string>;
  tables: Record<string, Record<string, unknown>[]>;
}

/** The file with something changed, and counts and hashes that fit it: what a careful forger would make. */
const resealed = async (text: string, change: (file: Opened) => unknown): Promise<string> => {
  const file = JSON.parse(text) as Opened;
  change(file);
  for (const [table, rows] of Object.entries(file.tables)) {
    file.counts[table] = rows.length;
    file.hashes[table] = await sha256(canonicalJson(rows));
  }
  return JSON.stringify(file);
};

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    Number.MAX_VALUE,
    true,
    [],
    {},
    '__proto__',
    'a0',
    '2023-02-30',
    'x'.repeat(60_000),
  ),
  fc.json().map((text) => JSON.parse(text) as unknown),
);

/** One change inside a row, a row more or less, or another table; then sealed again. */
const forgery = fc
  .tuple(
    fc.constantFrom('workspace', 'people', 'terms', 'checklistItems'),
    fc.nat(30),
    fc.nat(30),
    strange,
    fc.nat(4),
  )
  .map(([table, at, field, value, how]) => ({ tables }: Opened): void => {
    const rows = tables[table] ?? [];
    const row = rows[at % rows.length] ?? {};
    const key = Object.keys(row)[field % Object.keys(row).length] ?? '';
    if (how === 0) delete row[key];
    else if (how === 1) rows.push({ ...row });
    else if (how === 2) rows.splice(at % rows.length, 1);
    else if (how === 3) rows.push(value as Record<string, unknown>);
    else row[key] = value;
  });

/** Damage to the text itself: cut, torn, doubled or with other letters. */
const damage = fc
  .tuple(
    fc.nat(),
    fc.nat(200),
    fc.constantFrom('', '}', '"', '\u0000', '\\', '9', '{"__proto__":{"polluted":1}},', '[['),
  )
  .map(([at, length, put]) => (text: string) => {
    const from = at % text.length;
    return text.slice(0, from) + put + text.slice(from + length);
  });

describe('hundreds of broken files', () => {
  const unpolluted = () => Object.keys(Object.prototype).length === 0 && !('polluted' in {});

  it('damaged in their text leave the database as it was', async () => {
    await found();
    const before = await everything();
    await fc.assert(
      fc.asyncProperty(damage, async (damaged) => {
        await planImport(damaged(released));
        expect(await everything()).toEqual(before);
        expect(unpolluted()).toBe(true);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  }, 240_000);

  it('forged with fitting hashes are refused whole, or are taken in whole and can be undone', async () => {
    const seen = { refused: 0, taken: 0 };
    await fc.assert(
      fc.asyncProperty(forgery, async (forged) => {
        await emptyDatabase();
        await openFresh();
        await found();
        const before = await everything();
        const start = await allRows();
        const plan = await planImport(await resealed(released, forged));
        expect(await everything()).toEqual(before);
        expect(unpolluted()).toBe(true);
        seen[plan.ok ? 'taken' : 'refused'] += 1;
        if (!plan.ok) return;
        good(await undoImport(good(await applyImport(plan.value))!));
        const back = [...(await allRows())].filter(([key]) => start.has(key));
        expect(back.map(([key, { rev: _rev, ...row }]) => [key, row])).toEqual(
          [...start].map(([key, row]) => [key, expect.objectContaining({ deletedAt: row.deletedAt })]),
        );
      }),
      { seed: 20261122, numRuns: 300 },
    );
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(20);
  }, 240_000);
});
