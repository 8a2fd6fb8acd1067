import fc from 'fast-check';
import { inverseOf } from '#renderer/db/inverse.ts';
import { planChange } from '#renderer/db/plan.ts';
import type { Command } from '#renderer/db/commands.ts';
import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Change, Step } from '#shared/journal/change.ts';
import { replayInto } from '#shared/journal/replay.ts';

/** A workspace in memory, whose past is made by the rules of the app alone. */
export interface Past {
  readonly changes: readonly Change[];
  readonly rows: ReadonlyMap<string, AnyRow>;
}

/** One thing that is done; numbers choose among what there is. */
type Deed = readonly [kind: (typeof deeds)[number], which: number, other: number];

const deeds = [
  'item',
  'write',
  'own',
  'done',
  'person',
  'note',
  'binItem',
  'binPerson',
  'binNote',
  'restore',
  'place',
  'undo',
  'many',
] as const;

/** Histories of up to fifty changes: points, people, private notes, bin, restoring, placing, undo and redo. */
export const pasts: fc.Arbitrary<Past> = fc
  .array(fc.tuple(fc.constantFrom(...deeds), fc.nat(30), fc.nat(30)), { maxLength: 50, size: 'max' })
  .map(pastOf);

/** What anyone wrote in the row carries its id, so that it can be looked for. */
export const mark = (id: string): string => `mark<${id.slice(-6)}>`;

function pastOf(acts: readonly Deed[]): Past {
  const rows = new Map<string, AnyRow>();
  const changes: Change[] = [];
  let made = 0;
  const newId = () => `019a0000-0000-7000-8000-${(made += 1).toString().padStart(12, '0')}`;
  const commit = (commands: readonly Command[], step: Step = 'do', takesBack: CommitId | null = null) => {
    const at = `2026-01-01T00:00:00.${String(changes.length).padStart(3, '0')}Z`;
    const by = pick(idsOf(rows, 'people'), changes.length) as PersonId | undefined;
    const plan = planChange(commands, (table, id) => rows.get(`${table}/${id}`), { at, by: by ?? null });
    if (!plan.ok || plan.value.effects.length === 0) return;
    const change: Change = {
      format: 1,
      id: `commit-${changes.length}` as CommitId,
      sequence: changes.length + 1,
      at,
      by: by ?? null,
      session: 'one',
      step,
      takesBack,
      label: 'itemChanged',
      effects: plan.value.effects,
    };
    replayInto(rows, change);
    changes.push(change);
  };
  const termId = newId();
  commit([create('terms', termId, term), newPerson(newId()), newPerson(newId()), newItem(newId(), termId)]);
  for (const [kind, which, other] of acts) {
    const item = pick(idsOf(rows, 'checklistItems'), which);
    const whom = pick(idsOf(rows, 'people'), other);
    const patch = (fields: Command & { kind: 'patch' }) => commit([fields]);
    if (kind === 'item') commit([newItem(newId(), termId)]);
    if (kind === 'many') commit([newItem(newId(), termId), newPerson(newId()), newItem(newId(), termId)]);
    if (kind === 'person') commit([newPerson(newId())]);
    if (kind === 'binPerson' && whom !== undefined) commit([{ kind: 'remove', table: 'people', id: whom }]);
    if (kind === 'restore' || kind === 'binNote') {
      const keys = [...rows.keys()].filter(
        (key) => (kind === 'restore') === (rows.get(key)?.deletedAt !== null),
      );
      const key = pick(
        keys.filter((name) => kind === 'restore' || name.startsWith('privateNotes')),
        which,
      );
      const [table, id] = key?.split('/') ?? [];
      if (table !== undefined && id !== undefined)
        commit([{ kind: kind === 'restore' ? 'restore' : 'remove', table: table as TableName, id }]);
    }
    if (kind === 'undo') {
      const last = pick(changes, which);
      const inverse = last && inverseOf(last.effects, (table, id) => rows.get(`${table}/${id}`));
      if (last && inverse?.ok === true) commit(inverse.value, other % 2 === 0 ? 'undo' : 'redo', last.id);
    }
    if (item === undefined) continue;
    const on = { kind: 'patch', table: 'checklistItems', id: item } as const;
    if (kind === 'write') patch({ ...on, fields: { note: `${mark(item)} ${other}` } });
    if (kind === 'own') patch({ ...on, fields: { ownerId: whom ?? null } });
    if (kind === 'done') patch({ ...on, fields: { status: 'done', doneAt: instant, doneBy: whom ?? null } });
    if (kind === 'binItem') commit([{ kind: 'remove', table: 'checklistItems', id: item }]);
    if (kind === 'note' && whom !== undefined) commit([newNote(newId(), item, whom)]);
    const row = rows.get(`checklistItems/${item}`);
    if (kind === 'place' && row !== undefined) {
      const placed = {
        ...row,
        why: mark(item),
        ownerId: whom ?? null,
        deletedAt: other % 3 ? null : instant,
      };
      commit([{ kind: 'place', table: 'checklistItems', id: item, row: placed }, newPerson(newId())]);
    }
  }
  return { changes, rows };
}

const instant = '2026-02-01T00:00:00.000Z';

const idsOf = (rows: ReadonlyMap<string, AnyRow>, table: TableName): readonly string[] =>
  [...rows.keys()].filter((key) => key.startsWith(`${table}/`)).map((key) => key.slice(table.length + 1));

const pick = <Value>(values: readonly Value[], which: number): Value | undefined =>
  values[which % Math.max(values.length, 1)];

const create = (table: TableName, id: string, fields: Readonly<Record<string, unknown>>): Command => ({
  kind: 'create',
  table,
  id,
  fields,
});

const newPerson = (id: string): Command => create('people', id, person(mark(id)));
const person = (name: string) => ({
  name,
  role: 'other',
  title: null,
  partyGroup: null,
  side: null,
  writtenForm: 'nb',
});

const newNote = (id: string, itemId: string, ownerId: string): Command =>
  create('privateNotes', id, { itemId, ownerId, body: Buffer.from(mark(id)).toString('base64') });

const newItem = (id: string, termId: string): Command =>
  create('checklistItems', id, {
    termId,
    phase: 'preparation',
    rank: 'a0',
    templateKey: null,
    templateVersion: null,
    role: 'mayor',
    category: 'formal',
    ownerId: null,
    dueRule: 'none',
    ownDueDay: null,
    status: 'open',
    doneAt: null,
    doneBy: null,
    title: mark(id),
    why: null,
    note: '',
    reason: '',
    caseLink: '',
  });

const term = {
  reason: 'election',
  startYear: 2023,
  endYear: 2027,
  electionDay: null,
  constitutingDay: null,
  officeDay: null,
  budgetDay: null,
  electionDayProposed: false,
  followedFrom: null,
};
