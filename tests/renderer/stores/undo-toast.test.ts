import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { changeItem, listItems, readItem, setItemStatus } from '#renderer/db/repositories/checklist.ts';
import { currentText } from '#renderer/stores/text.ts';
import { useToasts } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { found, good, onlyFirst } from '../db/builders.ts';
import { withFreshDatabase } from '../db/fresh-database.ts';

// The texts follow the preferences, which look for the desktop around the window as soon as they are imported.
vi.hoisted(() => vi.stubGlobal('window', Object.assign(globalThis, { samspill: {} })));

withFreshDatabase();
beforeEach(() => useToasts.setState({ toasts: [] }));

const latest = () => useToasts.getState().toasts.at(-1);

const begin = async () => onlyFirst(await listItems((await found()).termId));

it('«Angre» takes back what the message names, not what came last', async () => {
  const item = await begin();
  sayWithUndo('Gjort', good(await setItemStatus(item.id, 'done')));
  good(await changeItem(item.id, { note: 'Skrevet etterpå' }));
  latest()?.action?.run();
  await vi.waitFor(async () => expect(await readItem(item.id)).toMatchObject({ status: 'open' }));
  expect(await readItem(item.id)).toMatchObject({ note: 'Skrevet etterpå' });
});

it('says in words when it is refused', async () => {
  const item = await begin();
  sayWithUndo('Endret', good(await changeItem(item.id, { note: 'a' })));
  const undo = latest()?.action;
  good(await changeItem(item.id, { note: 'b' }));
  undo?.run();
  const words = currentText().dataLayer.refusals.changedSince;
  await vi.waitFor(() => expect(latest()).toMatchObject({ tone: 'danger', message: words }));
  expect(await readItem(item.id)).toMatchObject({ note: 'b' });
});

it('offers no «Angre» when nothing was changed', async () => {
  const item = await begin();
  sayWithUndo('Endret', good(await changeItem(item.id, { note: item.note })));
  expect(latest()).toEqual(expect.not.objectContaining({ action: expect.anything() as unknown }));
});
