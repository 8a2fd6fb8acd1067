import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId, SeriesId, WorkspaceId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import type { AnyRow } from './any-row.ts';
import { canonicalJson } from './canonical-json.ts';
import { idSchema, instantSchema } from './field.ts';
import type { FileFault } from './file-fault.ts';
import { readJson } from './read-json.ts';
import { fileKindSchema, sentRowsFault, sentRowsSchema } from './sent-rows.ts';
import type { SharedTable } from './table-name.ts';

/**
 * «Fil til den andre»: what two people need of each other's weekly meeting, as rows with what they used to say. It is
 * JSON inside an age file to one person; `electron/services/parcel.ts` closes and opens it.
 */
export const parcelType = 'samspill-parcel';
const format = 1;

/** What goes along, in the order rows stand on each other. Nothing that belongs to one person is among them. */
export const parcelTables = [
  'people',
  'series',
  'breaks',
  'standingPoints',
  'meetings',
  'participants',
  'topics',
  // What the points are about: an answer decided at one PC comes back to the rule, and the matter is one, at both.
  'rules',
  'ruleUses',
  'agendaItems',
  'notes',
  'decisions',
  'actions',
  'matters',
  'informationEntries',
  'matterEntries',
  'entryMembers',
  'minutes',
  'approvals',
] as const satisfies readonly SharedTable[];
export type ParcelTable = (typeof parcelTables)[number];

/** Marks of what the units of a row said earlier, by unit; see `parcel-merge.ts`. */
export type Past = Readonly<Record<string, readonly string[]>>;

/** A row as it goes to another PC, with what it used to say. */
export interface SentRow<Table extends SharedTable> {
  readonly table: Table;
  readonly row: AnyRow;
  readonly past: Past;
}
export type ParcelRow = SentRow<ParcelTable>;

export interface Parcel {
  readonly made: Instant;
  readonly workspaceId: WorkspaceId;
  readonly by: PersonId;
  readonly to: PersonId;
  readonly seriesId: SeriesId;
  readonly rows: readonly ParcelRow[];
}

/** The parcel as text; the same parcel always gives the same text. */
export const writeParcel = (parcel: Parcel): string => canonicalJson({ type: parcelType, format, ...parcel });

/** Reads what was in the file. Every row has passed the schema and the rules of its table. */
export const readParcel = (text: string): Answer<Parcel, FileFault> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const kind = fileKindSchema.safeParse(json.value);
  if (!kind.success || kind.data.type !== parcelType) return refuse('notOurs');
  if (kind.data.format > format) return refuse('newerFormat');
  const parcel = parcelSchema.safeParse(json.value);
  if (!parcel.success) return refuse('wrongShape', parcel.error.issues[0]?.path.join('.'));
  const fault = sentRowsFault(parcel.data.rows);
  if (fault !== null) return fault;
  const { type: _type, format: _format, ...rest } = parcel.data;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  return accept(rest as unknown as Parcel);
};

const parcelSchema = z.strictObject({
  type: z.literal(parcelType),
  format: z.literal(format),
  made: instantSchema,
  workspaceId: idSchema,
  by: idSchema,
  to: idSchema,
  seriesId: idSchema,
  rows: sentRowsSchema(parcelTables, 100_000),
});
