import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import type { AnyRow, RowsByTable } from './any-row.ts';
import { canonicalJson } from './canonical-json.ts';
import { instantSchema } from './field.ts';
import type { FileFault } from './file-fault.ts';
import { readJson } from './read-json.ts';
import { registry } from './registry.ts';
import { rowSchemas } from './row-schema.ts';
import { tableNames, type TableName } from './table-name.ts';

/**
 * The workspace as one file. Format 1: `type` and `format` stand first, then when it was made, the count and the SHA-256
 * of each table (over its canonical JSON), and the rows. Formats are appended, never edited.
 */
export const workspaceFileType = 'samspill-workspace';
export const workspaceFileFormat = 1;

export interface WorkspaceFile {
  readonly made: Instant;
  readonly tables: RowsByTable;
}

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. Comes in as an argument: each process has its own. */
export type Sha256 = (text: string) => Promise<string>;

/** The tables that go out of the app: neither what belongs to one person nor what belongs to this PC. */
export const exportedTables: readonly TableName[] = tableNames.filter(
  (table) => registry[table].scope === 'shared',
);

/** Writes the file. The same rows and the same moment always give the same text. */
export const writeWorkspaceFile = async (
  { made, tables }: WorkspaceFile,
  sha256: Sha256,
): Promise<string> => {
  const parts = exportedTables.map((table) => [table, canonicalJson(tables[table].toSorted(byId))] as const);
  const hashes = await hashAll(parts, sha256);
  const counts = Object.fromEntries(exportedTables.map((table) => [table, tables[table].length]));
  const rows = parts.map(([table, json]) => `"${table}":${json}`).join(',\n');
  return [
    `{"type":"${workspaceFileType}","format":${workspaceFileFormat}`,
    `"made":${JSON.stringify(made)}`,
    `"counts":${canonicalJson(counts)}`,
    `"hashes":${canonicalJson(hashes)}`,
    `"tables":{${rows}}}\n`,
  ].join(',\n');
};

/** Reads the file at the door: everything in it is checked, and nothing but rows comes out. */
export const readWorkspaceFile = async (
  text: string,
  sha256: Sha256,
): Promise<Answer<WorkspaceFile, FileFault>> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const kind = kindSchema.safeParse(json.value);
  if (!kind.success || kind.data.type !== workspaceFileType) return refuse('notOurs');
  if (kind.data.format > workspaceFileFormat) return refuse('newerFormat');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refuse('wrongShape', file.error.issues[0]?.path.join('.'));
  const { made, counts, hashes } = file.data;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  const tables = file.data.tables as unknown as RowsByTable;
  const fault =
    wrongCount(tables, counts) ??
    (await wrongHash(tables, hashes, sha256)) ??
    twiceTheSame(tables) ??
    unknownReference(tables) ??
    notOneWorkspace(tables);
  return fault ?? accept({ made, tables });
};

const kindSchema = z.looseObject({ type: z.string(), format: z.number().int().positive() });

const eachTable = <Schema extends z.ZodType>(schema: Schema) =>
  z.strictObject({ workspace: schema, people: schema, terms: schema, checklistItems: schema });

const fileSchema = z.strictObject({
  type: z.literal(workspaceFileType),
  format: z.literal(workspaceFileFormat),
  made: instantSchema,
  counts: eachTable(z.number().int().nonnegative()),
  hashes: eachTable(z.string().regex(/^[0-9a-f]{64}$/)),
  tables: z.strictObject({
    workspace: z.array(rowSchemas.workspace),
    people: z.array(rowSchemas.people),
    terms: z.array(rowSchemas.terms),
    checklistItems: z.array(rowSchemas.checklistItems),
  }),
});

type Fault = ReturnType<typeof refuse<FileFault>>;

const wrongCount = (tables: RowsByTable, counts: Readonly<Record<string, number>>): Fault | null => {
  const wrong = exportedTables.find((table) => tables[table].length !== counts[table]);
  return wrong === undefined ? null : refuse('wrongCount', wrong);
};

const wrongHash = async (
  tables: RowsByTable,
  hashes: Readonly<Record<string, string>>,
  sha256: Sha256,
): Promise<Fault | null> => {
  const found = await hashAll(
    exportedTables.map((table) => [table, canonicalJson(tables[table])] as const),
    sha256,
  );
  const wrong = exportedTables.find((table) => found[table] !== hashes[table]);
  return wrong === undefined ? null : refuse('wrongHash', wrong);
};

const twiceTheSame = (tables: RowsByTable): Fault | null => {
  const ids = exportedTables.flatMap((table) => tables[table].map(({ id }) => id));
  return new Set(ids).size === ids.length ? null : refuse('twiceTheSame');
};

/** References are whole, and what must hold between the fields of a row holds. */
const unknownReference = (tables: RowsByTable): Fault | null => {
  const ids = new Map(tableNames.map((table) => [table, new Set(tables[table].map(({ id }) => id))]));
  for (const table of exportedTables) {
    const { fields, broken } = registry[table];
    for (const row of tables[table]) {
      const rule = broken(row);
      if (rule !== null) return refuse('wrongShape', `${table}.${rule}`);
      for (const [key, { to }] of Object.entries(fields)) {
        const value = row[key];
        if (to !== undefined && typeof value === 'string' && !ids.get(to)?.has(value)) {
          return refuse('unknownReference', `${table}.${key}`);
        }
      }
    }
  }
  return null;
};

const notOneWorkspace = ({ workspace }: RowsByTable): Fault | null =>
  workspace.filter(({ deletedAt }) => deletedAt === null).length === 1 ? null : refuse('notOneWorkspace');

const hashAll = async (
  parts: readonly (readonly [TableName, string])[],
  sha256: Sha256,
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(parts.map(async ([table, json]) => [table, await sha256(json)] as const)),
  );

const byId = (a: AnyRow, b: AnyRow): number => (a.id < b.id ? -1 : 1);
