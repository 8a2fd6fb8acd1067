import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Change } from '#shared/journal/change.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { database } from './database.ts';
import { fieldsOf, type Effect } from '#shared/journal/effect.ts';
import { openedChange } from './opened-change.ts';
import { isSame } from '#shared/exchange/same.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { TableName } from '#shared/exchange/table-name.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One commit as it touched one record. */
export interface HistoryEntry {
  readonly commitId: CommitId;
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly label: ChangeLabel;
  readonly step: Change['step'];
  /** `deletedAt` stands among them when the record went to the bin or came back. */
  readonly changes: readonly FieldChange[];
}

/** What happened to a record, the newest first, straight from the journal. */
export const historyOf = async (recordId: string): Promise<HistoryEntry[]> => {
  const stored = await database().changes.where('records').equals(recordId).toArray();
  return (
    stored
      .toSorted((a, b) => b.sequence - a.sequence)
      .map((row) => entryOf(openedChange(row), recordId))
      // A reference to something deleted for good: what was changed is gone with it.
      .filter(({ changes }) => changes.length > 0)
  );
};

const entryOf = ({ id, at, by, label, step, effects }: Change, recordId: string): HistoryEntry => ({
  commitId: id,
  at,
  by,
  label,
  step,
  changes: effects
    .filter((effect) => effect.id === recordId)
    .flatMap((effect) => fieldChanges(effect, at).map((change) => withoutSealed(effect.table, change))),
});

/** Of what is sealed to one person the history says that it was changed, and nothing more. */
const withoutSealed = (table: TableName, change: FieldChange): FieldChange =>
  registry[table].fields[change.field]?.kind === 'sealed'
    ? { field: change.field, before: null, after: null }
    : change;

const fieldChanges = (effect: Effect, at: Instant): FieldChange[] => {
  const { kind } = effect;
  if (kind === 'create') return difference({}, effect.fields);
  if (kind === 'remove') return [{ field: 'deletedAt', before: null, after: at }];
  if (kind === 'restore') return [{ field: 'deletedAt', before: at, after: null }];
  if (kind === 'place') return difference(placed(effect.before), placed(effect.after));
  return difference(effect.before, effect.after);
};

const placed = (row: AnyRow | null): Values =>
  row === null ? {} : { ...fieldsOf(row), deletedAt: row.deletedAt };

type Values = Readonly<Record<string, unknown>>;

const difference = (before: Values, after: Values): FieldChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
