import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { EvalRoundId, PersonId, WorkspaceId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { isFileSigned, signFile } from '#shared/vault/file-signature.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { idSchema, instantSchema } from './field.ts';
import type { FileFault } from './file-fault.ts';
import type { SentRow } from './parcel.ts';
import { readJson } from './read-json.ts';
import { registry } from './registry.ts';
import { rowSchemas } from './row-schema.ts';
import type { SharedTable } from './table-name.ts';

/**
 * A half-year evaluation, or an exercise of Spilleregler, on its way to the other, as rows: terms and who has agreed to what, envelopes, from who has
 * decided to give it the key of their own, and after the opening what came of the talk. JSON inside an age file to one
 * person (`electron/services/parcel.ts`). Each file holds all that is known, so that they can be read in any order.
 */
export const evalFileType = 'samspill-evaluering';
const format = 1;

/** What goes along, in the order rows stand on each other. Neither drafts nor wrapped keys are among them. */
export const evalFileTables = [
  'people',
  'evalRounds',
  'evalConsents',
  'evalSeals',
  'evalOpenings',
  'evalThemes',
  'evalSummaries',
  'actions',
  'evalMeasures',
  'ruleProposals',
  'evalOutcomes',
] as const satisfies readonly SharedTable[];
export type EvalFileTable = (typeof evalFileTables)[number];

export type EvalFileRow = SentRow<EvalFileTable>;

export interface EvalFile {
  /** The public key that who made it signed with, hexadecimal. */
  readonly publicKey: string;
  readonly made: Instant;
  readonly workspaceId: WorkspaceId;
  readonly by: PersonId;
  readonly to: PersonId;
  readonly roundId: EvalRoundId;
  readonly rows: readonly EvalFileRow[];
}

/** The file as text, signed with the own key of who makes it. */
export const writeEvalFile = (file: Omit<EvalFile, 'publicKey'>, personKey: SecretKey): string => {
  const text = canonicalJson(file);
  return canonicalJson({ type: evalFileType, format, file, ...signFile(personKey, text) });
};

/**
 * Reads what was in the file. It is signed with the key it names, and every row has passed the schema and the rules of its
 * table and is of the one round. `wrongHash`: it is not as it was signed.
 */
export const readEvalFile = (text: string): Answer<EvalFile, FileFault> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const kind = kindSchema.safeParse(json.value);
  if (!kind.success || kind.data.type !== evalFileType) return refuse('notOurs');
  if (kind.data.format > format) return refuse('newerFormat');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refuse('wrongShape', file.error.issues[0]?.path.join('.'));
  const { file: inside, signature, publicKey } = file.data;
  if (!isFileSigned(canonicalJson(inside), { signature, publicKey })) return refuse('wrongHash');
  const places = new Set<string>();
  for (const { table, row } of inside.rows) {
    const fault = faultIn(table, row, inside.roundId, places);
    if (fault !== null) return fault;
  }
  if (!places.has(`evalRounds/${inside.roundId}`)) return refuse('wrongShape', 'evalRounds');
  const stray = strayIn(inside.rows);
  if (stray !== null) return refuse('wrongShape', stray);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  return accept({ ...inside, publicKey } as unknown as EvalFile);
};

const kindSchema = z.looseObject({ type: z.string(), format: z.number().int().positive() });

const hexOf = (figures: number) => z.string().regex(new RegExp(`^[0-9a-f]{${figures}}$`));

const fileSchema = z.strictObject({
  type: z.literal(evalFileType),
  format: z.literal(format),
  signature: hexOf(128),
  publicKey: hexOf(64),
  file: z.strictObject({
    made: instantSchema,
    workspaceId: idSchema,
    by: idSchema,
    to: idSchema,
    roundId: idSchema,
    rows: z
      .array(
        z.strictObject({
          table: z.enum(evalFileTables),
          row: z.looseObject({ id: idSchema }),
          past: z.record(z.string().max(300), z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(10_000)),
        }),
      )
      .max(10_000),
  }),
});

/** What an exercise never has: nobody signs it, nothing is talked about in it. Null: it is none, or has nothing of that. */
const strayIn = (rows: readonly Readonly<{ table: EvalFileTable; row: object }>[]): EvalFileTable | null => {
  const isOne = rows.some(
    ({ table, row }) =>
      table === 'evalRounds' && 'formKey' in row && isExercise({ formKey: String(row.formKey) }),
  );
  const other = rows.find(({ table }) => !exerciseTables.some((one) => one === table));
  return isOne ? (other?.table ?? null) : null;
};

const exerciseTables = [
  'people',
  'evalRounds',
  'evalSeals',
  'evalOpenings',
] as const satisfies readonly EvalFileTable[];

const faultIn = (
  table: EvalFileTable,
  row: Readonly<Record<string, unknown>>,
  roundId: string,
  places: Set<string>,
): ReturnType<typeof refuse<FileFault>> | null => {
  const parsed = rowSchemas[table].safeParse(row);
  if (!parsed.success)
    return refuse('wrongShape', `${table}.${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  const rule = registry[table].broken(row);
  if (rule !== null) return refuse('wrongShape', `${table}.${rule}`);
  const lacksOne = table === 'evalRounds' && (row['directorId'] === null || row['mayorId'] === null);
  if (lacksOne) return refuse('wrongShape', 'evalRounds.bothAreNamed');
  const of = table === 'evalRounds' ? row['id'] : row['roundId'];
  if (table !== 'people' && table !== 'actions' && of !== roundId)
    return refuse('wrongShape', `${table}.roundId`);
  const place = `${table}/${String(row['id'])}`;
  if (places.has(place)) return refuse('twiceTheSame', place);
  places.add(place);
  return null;
};
