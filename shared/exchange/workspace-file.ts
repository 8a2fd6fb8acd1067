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
import { eachSharedTable, sharedTables, type SharedTable } from './table-name.ts';

/**
 * The workspace as one file: `type` and `format` stand first, then when it was made, the count and the SHA-256 of each
 * table (over its canonical JSON), and the rows. A format is its tables; formats are appended, never edited.
 */
export const workspaceFileType = 'samspill-workspace';

const firstTables = ['workspace', 'people', 'terms', 'checklistItems'] as const satisfies SharedTable[];
const secondTables = [...firstTables, 'disposals'] as const satisfies SharedTable[];
const meetingTables = [
  'series',
  'participants',
  'breaks',
  'standingPoints',
  'meetings',
  'topics',
  'agendaItems',
  'notes',
  'decisions',
  'actions',
  'informationEntries',
  'contacts',
  'minutes',
  'approvals',
] as const satisfies SharedTable[];
const evaluationTables = [
  'evalForms',
  'evalRounds',
  'evalConsents',
  'evalSeals',
  'evalOpenings',
  'evalThemes',
  'evalSummaries',
  'evalMeasures',
  'ruleProposals',
  'evalOutcomes',
  'letterheads',
] as const satisfies SharedTable[];
const interplayTables = [
  'rules',
  'ruleVersions',
  'ruleApprovals',
  'ruleUses',
  'greyCases',
  'gatherings',
  'gatheringPoints',
  'noticeRules',
  'notices',
  'partyGroups',
  'members',
  'matters',
  'matterEntries',
  'entryMembers',
  'arenas',
  'contactPoints',
] as const satisfies SharedTable[];
const employerTables = [
  'mandates',
  'mandateMembers',
  'dialogues',
  'dialoguePoints',
  'dialogueMinutes',
  'dialogueApprovals',
  'resultPlans',
  'planGoals',
  'goalNotes',
  'goalMeasures',
  'contracts',
  'contractPoints',
  'contractChanges',
  'contractApprovals',
  'salaryTalks',
  'policies',
  'policyAnswers',
  'indicators',
  'indicatorValues',
  'developmentPlans',
  'initiatives',
  'goodExamples',
  'yearEvents',
  'yearMarks',
  'handovers',
  'retentionChoices',
] as const satisfies SharedTable[];
const formats: readonly (readonly SharedTable[])[] = [
  firstTables,
  secondTables,
  [...secondTables, ...meetingTables],
  [...secondTables, ...meetingTables, ...evaluationTables],
  [...secondTables, ...meetingTables, ...evaluationTables, ...interplayTables],
  [...secondTables, ...meetingTables, ...evaluationTables, ...interplayTables, ...employerTables],
];

export interface WorkspaceFile {
  readonly made: Instant;
  readonly tables: RowsByTable;
}

/** SHA-256 of a text as UTF-8, in lower-case hexadecimal. Comes in as an argument: each process has its own. */
export type Sha256 = (text: string) => Promise<string>;

/** The tables that go out of the app: neither what belongs to one person nor what belongs to this PC. */
export const exportedTables: readonly SharedTable[] = sharedTables;

/**
 * Writes the file, in the earliest format that holds the rows, so that an older program reads it where it can. The same
 * rows and the same moment always give the same text.
 */
export const writeWorkspaceFile = async (
  { made, tables }: WorkspaceFile,
  sha256: Sha256,
): Promise<string> => {
  const format = formatHolding(tables);
  const written = tablesIn(format);
  const parts = written.map((table) => [table, canonicalJson(tables[table].toSorted(byId))] as const);
  const hashes = await hashAll(parts, sha256);
  const counts = Object.fromEntries(written.map((table) => [table, tables[table].length]));
  const rows = parts.map(([table, json]) => `"${table}":${json}`).join(',\n');
  return [
    `{"type":"${workspaceFileType}","format":${format}`,
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
  if (kind.data.format > formats.length) return refuse('newerFormat');
  const file = fileSchema(kind.data.format).safeParse(json.value);
  if (!file.success) return refuse('wrongShape', file.error.issues[0]?.path.join('.'));
  const { made, counts, hashes } = file.data;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  const tables = { ...noRows, ...(file.data.tables as Partial<RowsByTable>) };
  const given = tablesIn(kind.data.format);
  const fault =
    wrongCount(tables, given, counts) ??
    (await wrongHash(tables, given, hashes, sha256)) ??
    twiceTheSame(tables) ??
    unknownReference(tables) ??
    notOneWorkspace(tables);
  return fault ?? accept({ made, tables });
};

const kindSchema = z.looseObject({ type: z.string(), format: z.number().int().positive() });

const tablesIn = (format: number): readonly SharedTable[] => formats[format - 1] ?? [];

const formatHolding = (tables: RowsByTable): number =>
  formats.findIndex((held) =>
    exportedTables.every((table) => held.includes(table) || tables[table].length === 0),
  ) + 1;

const noRows: RowsByTable = eachSharedTable(() => []);

const fileSchema = (format: number) => {
  const each = <Schema extends z.ZodType>(schemaOf: (table: SharedTable) => Schema) =>
    z.strictObject(Object.fromEntries(tablesIn(format).map((table) => [table, schemaOf(table)])));
  return z.strictObject({
    type: z.literal(workspaceFileType),
    format: z.literal(format),
    made: instantSchema,
    counts: each(() => z.number().int().nonnegative()),
    hashes: each(() => z.string().regex(/^[0-9a-f]{64}$/)),
    tables: each((table) => z.array(rowSchemas[table])),
  });
};

type Fault = ReturnType<typeof refuse<FileFault>>;

const wrongCount = (
  tables: RowsByTable,
  given: readonly SharedTable[],
  counts: Readonly<Record<string, number>>,
): Fault | null => {
  const wrong = given.find((table) => tables[table].length !== counts[table]);
  return wrong === undefined ? null : refuse('wrongCount', wrong);
};

const wrongHash = async (
  tables: RowsByTable,
  given: readonly SharedTable[],
  hashes: Readonly<Record<string, string>>,
  sha256: Sha256,
): Promise<Fault | null> => {
  const found = await hashAll(
    given.map((table) => [table, canonicalJson(tables[table])] as const),
    sha256,
  );
  const wrong = given.find((table) => found[table] !== hashes[table]);
  return wrong === undefined ? null : refuse('wrongHash', wrong);
};

const twiceTheSame = (tables: RowsByTable): Fault | null => {
  const ids = exportedTables.flatMap((table) => tables[table].map(({ id }) => id));
  return new Set(ids).size === ids.length ? null : refuse('twiceTheSame');
};

/** References are whole, and what must hold between the fields of a row holds. */
const unknownReference = (tables: RowsByTable): Fault | null => {
  const ids = new Map<string, Set<string>>(
    exportedTables.map((table) => [table, new Set(tables[table].map(({ id }) => id))]),
  );
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
  parts: readonly (readonly [SharedTable, string])[],
  sha256: Sha256,
): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await Promise.all(parts.map(async ([table, json]) => [table, await sha256(json)] as const)),
  );

const byId = (a: AnyRow, b: AnyRow): number => (a.id < b.id ? -1 : 1);
