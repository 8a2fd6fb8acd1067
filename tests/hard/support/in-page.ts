import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { database, openDatabase } from '../../../renderer/db/database.ts';
import { exportWorkspace } from '../../../renderer/db/export-workspace.ts';
import { applyImport, planImport } from '../../../renderer/db/import-workspace.ts';
import {
  addItem,
  addTemplateItems,
  changeItem,
  listItems,
  removeItem,
  setItemStatus,
} from '../../../renderer/db/repositories/checklist.ts';
import { addPerson, removePerson } from '../../../renderer/db/repositories/people.ts';
import { savePrivateNote } from '../../../renderer/db/repositories/private-notes.ts';
import { currentTerm } from '../../../renderer/db/repositories/terms.ts';
import { saveState } from '../../../renderer/db/save-state.ts';
import { undo } from '../../../renderer/db/undo.ts';
import { setKeys } from '../../../renderer/db/vault.ts';
import type { Answer } from '../../../shared/domain/answer.ts';
import type { ChecklistItemId, PersonId, TermId } from '../../../shared/domain/id.ts';
import { lookOver, type Look } from './look.ts';
import { randomOf, type Random } from './random.ts';

/** What the hard tests run inside the window: the app's own data layer, brought in a second time. */
export interface InHardPage {
  /** Takes the keys that main has handed out and opens the database. */
  readonly open: () => Promise<void>;
  /**
   * Writes as fast as it goes, `count` times, each change marked with a number from `from` on. `tell` is called with the
   * number once it is said to be saved. `pause`: milliseconds between two.
   */
  readonly burst: (order: BurstOrder) => Promise<number>;
  /** Looks everything over: every row, every change, the chain, the digest, the journal outside. */
  readonly look: () => Promise<Look>;
  /** Writes one text into the first item, and answers how it went and how long it took to know. */
  readonly writeOne: (text: string) => Promise<OneWrite>;
  /** Writes a text of its own into every kind of field there is; a private note too. */
  readonly plant: (canaries: Canaries) => Promise<void>;
  /** Writes a text as it is into a database of its own: what a search must be able to find. */
  readonly plantOpenly: (text: string) => Promise<void>;
  /** Writes other texts over them, and puts what held them in the bin. */
  readonly coverUp: () => Promise<void>;
  /** The items of the model: title and note of each that is not in the bin. */
  readonly own: () => Promise<Readonly<Record<string, string>>>;
  readonly ownNew: (title: string) => Promise<void>;
  readonly ownEdit: (change: { readonly title: string; readonly note: string }) => Promise<void>;
  readonly ownRemove: (title: string) => Promise<void>;
  readonly undoOne: () => Promise<void>;
  /** The workspace as the file that Innstillinger saves. */
  readonly exportAll: () => Promise<string>;
  /** Imports the file as Innstillinger does, with a hash over the whole database before and after. */
  readonly importFile: (text: string) => Promise<OneImport>;
}

export interface OneImport {
  /** `taken`, or the reason it was refused for. */
  readonly outcome: string;
  readonly before: string;
  readonly after: string;
}

export type Canaries = Readonly<
  Record<'title' | 'why' | 'note' | 'reason' | 'caseLink' | 'person' | 'group' | 'privateNote', string>
>;

export interface BurstOrder {
  readonly from: number;
  readonly count: number;
  readonly seed: number;
  readonly pause: number;
  /** How much longer than usual the texts are; 1 where it is left out. */
  readonly weight?: number;
}

export interface OneWrite {
  readonly saved: boolean;
  readonly told: number;
  readonly state: 'saved' | 'saving' | 'failed';
}

const open: InHardPage['open'] = async () => {
  const vault = await window.samspill.openVault();
  if (vault === null) throw new Error('it is locked');
  setKeys(vault);
  const answer = await openDatabase();
  if (!answer.ok) throw new Error(answer.reason);
};

const burst: InHardPage['burst'] = async ({ from, count, seed, pause, weight = 1 }) => {
  const random = randomOf(seed);
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  for (let number = from; number < from + count; number += 1) {
    const ok = await writeMarked(term.id, number, { random, weight });
    // «Lagret» is what the status line says, and it says it by this.
    if (ok && saveState().state === 'saved') window.acknowledged(number);
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return from + count;
};

/** Some change of the kinds people make, with the mark in a text of it. */
const writeMarked = async (
  termId: TermId,
  number: number,
  { random, weight }: { readonly random: Random; readonly weight: number },
): Promise<boolean> => {
  const mark = markOf(number);
  const kind = random.below(10);
  if (kind === 0) {
    const draft = { phase: 'firstWeek', role: 'both', category: 'practical', title: mark } as const;
    return (await addItem(termId, draft)).ok;
  }
  if (kind === 1 && random.chance(0.3)) {
    const drafts = Array.from({ length: 12 }, (_, place) => ({
      phase: 'firstMonths' as const,
      role: 'both' as const,
      category: 'practical' as const,
      title: `${mark} ${place}`,
    }));
    return (await addTemplateItems(termId, drafts)).ok;
  }
  const items = await listItems(termId);
  const { id } = random.pick(items);
  if (kind === 2) return (await setItemStatus(id, 'notRelevant', mark)).ok;
  if (kind === 3 && items.length > 60) await removeUnmarked(id, random);
  const text = `${mark} ${'Vi snakket lenge om dette. '.repeat(random.below(60) * weight)}`;
  return (await changeItem(await livingId(termId, id), { note: text })).ok;
};

const removeUnmarked = async (id: ChecklistItemId, random: Random): Promise<void> => {
  if (random.chance(0.5)) await removeItem(id);
};

const livingId = async (termId: TermId, wanted: ChecklistItemId): Promise<ChecklistItemId> => {
  const items = await listItems(termId);
  const id = items.find((item) => item.id === wanted)?.id ?? items[0]?.id;
  if (id === undefined) throw new Error('no items');
  return id;
};

/** A number as it stands in what is written. */
const markOf = (number: number): string => `merke<${number}>`;

const writeOne: InHardPage['writeOne'] = async (text) => {
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  const began = performance.now();
  const answer = await changeItem(await livingId(term.id, '' as ChecklistItemId), { note: text });
  const { state } = saveState();
  return { saved: answer.ok && state === 'saved', told: performance.now() - began, state };
};

const planted: { item: ChecklistItemId | null; person: PersonId | null } = { item: null, person: null };

const plant: InHardPage['plant'] = async ({
  title,
  why,
  note,
  reason,
  caseLink,
  person,
  group,
  privateNote,
}) => {
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  const draft = { phase: 'firstWeek', role: 'both', category: 'practical', title, why } as const;
  planted.item = done(await addItem(term.id, draft));
  done(await changeItem(planted.item, { note, caseLink }));
  done(await setItemStatus(planted.item, 'notRelevant', reason));
  done(await savePrivateNote(planted.item, privateNote));
  const fields = {
    name: person,
    role: 'mayor',
    title: null,
    partyGroup: group,
    side: null,
    writtenForm: 'nb',
  } as const;
  planted.person = done(await addPerson(fields));
};

const coverUp: InHardPage['coverUp'] = async () => {
  const { item, person } = planted;
  if (item === null || person === null) throw new Error('nothing is planted');
  done(await changeItem(item, { title: 'Noe annet', why: '', note: '', reason: '', caseLink: '' }));
  done(await savePrivateNote(item, 'Noe annet'));
  done(await removeItem(item));
  done(await removePerson(person));
};

const plantOpenly: InHardPage['plantOpenly'] = (text) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('kontroll', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
    opening.addEventListener('error', () => reject(new Error('cannot open')));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.objectStore('rows').put(text, 1);
      transaction.addEventListener('complete', () => {
        opening.result.close();
        resolve();
      });
    });
  });

const ownItems = async () => {
  const term = await currentTerm();
  const items = term === null ? [] : await listItems(term.id);
  return items.filter(({ title }) => title?.startsWith('modell ') === true);
};

const ownItem = async (title: string) => {
  const item = (await ownItems()).find((one) => one.title === title);
  if (item === undefined) throw new Error(`no item ${title}`);
  return item.id;
};

const own: InHardPage['own'] = async () =>
  Object.fromEntries((await ownItems()).map(({ title, note }) => [title ?? '', note]));

const ownNew: InHardPage['ownNew'] = async (title) => {
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  const draft = { phase: 'firstWeek', role: 'both', category: 'practical', title } as const;
  surely(await addItem(term.id, draft));
};

const ownEdit: InHardPage['ownEdit'] = async ({ title, note }) => {
  surely(await changeItem(await ownItem(title), { note }));
};

const ownRemove: InHardPage['ownRemove'] = async (title) => {
  surely(await removeItem(await ownItem(title)));
};

const undoOne: InHardPage['undoOne'] = async () => {
  surely(await undo());
};

/** The app's own Dexie is shared by the page, and its errors have lost their names in the build. */
const inWords = (error: unknown): never => {
  throw new Error(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
};

/** Done, and said to be saved. */
const surely = <Value>(answer: Answer<Value>): Value => {
  const value = done(answer);
  if (saveState().state !== 'saved') throw new Error(`it says ${saveState().state}`);
  return value;
};

const done = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

const importFile: InHardPage['importFile'] = async (text) => {
  const before = await everything();
  const plan = await planImport(text);
  const answer = plan.ok ? await applyImport(plan.value) : plan;
  return { outcome: answer.ok ? 'taken' : answer.reason, before, after: await everything() };
};

/** A hash over every record of every store, as it lies there. */
const everything = async (): Promise<string> => {
  const tables = await Promise.all(
    database().tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  const text = JSON.stringify(tables, (_key, value: unknown) =>
    value instanceof Uint8Array ? bytesToHex(value) : value,
  );
  return bytesToHex(sha256(utf8ToBytes(text)));
};

declare global {
  interface Window {
    hard: InHardPage;
    acknowledged: (number: number) => void;
  }
}

window.hard = {
  open,
  burst,
  look: () => lookOver(database()).catch(inWords),
  writeOne,
  own,
  ownNew,
  ownEdit,
  ownRemove,
  undoOne,
  plant,
  plantOpenly,
  coverUp,
  exportAll: exportWorkspace,
  importFile,
};
