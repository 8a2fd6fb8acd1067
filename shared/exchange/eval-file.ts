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
import { fileKindSchema, sentRowsFault, sentRowsSchema } from './sent-rows.ts';
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
  const kind = fileKindSchema.safeParse(json.value);
  if (!kind.success || kind.data.type !== evalFileType) return refuse('notOurs');
  if (kind.data.format > format) return refuse('newerFormat');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refuse('wrongShape', file.error.issues[0]?.path.join('.'));
  const { file: inside, signature, publicKey } = file.data;
  if (!isFileSigned(canonicalJson(inside), { signature, publicKey })) return refuse('wrongHash');
  const fault = sentRowsFault(inside.rows);
  if (fault !== null) return fault;
  const other = otherRoundIn(inside.rows, inside.roundId);
  if (other !== null) return refuse('wrongShape', other);
  if (!inside.rows.some(({ table }) => table === 'evalRounds')) return refuse('wrongShape', 'evalRounds');
  const stray = strayIn(inside.rows);
  if (stray !== null) return refuse('wrongShape', stray);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  return accept({ ...inside, publicKey } as unknown as EvalFile);
};

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
    rows: sentRowsSchema(evalFileTables, 10_000),
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

/** A row that is of no round, or of another, or a round without its two; null: there is none. */
const otherRoundIn = (
  rows: readonly Readonly<{ table: EvalFileTable; row: Readonly<Record<string, unknown>> }>[],
  roundId: string,
): string | null => {
  for (const { table, row } of rows) {
    if (table === 'evalRounds' && (row['directorId'] === null || row['mayorId'] === null))
      return 'evalRounds.bothAreNamed';
    const of = table === 'evalRounds' ? row['id'] : row['roundId'];
    if (table !== 'people' && table !== 'actions' && of !== roundId) return `${table}.roundId`;
  }
  return null;
};
