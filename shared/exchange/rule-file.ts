import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonId, TermId, WorkspaceId } from '#shared/domain/id.ts';
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
import type { Tables } from './tables.ts';

/**
 * The rules of the game on their way to the other, as rows: what is worked on, every wording that was put to both, who has
 * approved it, where it was used and stretched, own cases, what they owe each other, and meeting places. JSON inside an age
 * file to one person (`electron/services/parcel.ts`). Each file holds all that is known, so that they can be read in any
 * order.
 */
export const ruleFileType = 'samspill-spilleregler';
const format = 1;

/** What goes along, in the order rows stand on each other. */
export const ruleFileTables = [
  'people',
  'rules',
  'ruleVersions',
  'ruleApprovals',
  'ruleUses',
  'greyCases',
  'noticeRules',
  'arenas',
] as const satisfies readonly SharedTable[];
export type RuleFileTable = (typeof ruleFileTables)[number];

export type RuleFileRow = SentRow<RuleFileTable>;

export interface RuleFile {
  /** The public key that who made it signed with, hexadecimal. */
  readonly publicKey: string;
  readonly made: Instant;
  readonly workspaceId: WorkspaceId;
  readonly by: PersonId;
  readonly to: PersonId;
  readonly termId: TermId;
  readonly rows: readonly RuleFileRow[];
}

/** The file as text, signed with the own key of who makes it. */
export const writeRuleFile = (file: Omit<RuleFile, 'publicKey'>, personKey: SecretKey): string => {
  const text = canonicalJson(file);
  return canonicalJson({ type: ruleFileType, format, file, ...signFile(personKey, text) });
};

/**
 * Reads what was in the file. It is signed with the key it names, and every row has passed the schema and the rules of its
 * table and is of the one term. `wrongHash`: it is not as it was signed.
 */
export const readRuleFile = (text: string): Answer<RuleFile, FileFault> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const kind = fileKindSchema.safeParse(json.value);
  if (!kind.success || kind.data.type !== ruleFileType) return refuse('notOurs');
  if (kind.data.format > format) return refuse('newerFormat');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refuse('wrongShape', file.error.issues[0]?.path.join('.'));
  const { file: inside, signature, publicKey } = file.data;
  if (!isFileSigned(canonicalJson(inside), { signature, publicKey })) return refuse('wrongHash');
  const fault = sentRowsFault(inside.rows);
  if (fault !== null) return fault;
  const stray = inside.rows.find(({ row }) => 'termId' in row && row['termId'] !== inside.termId);
  if (stray !== undefined) return refuse('wrongShape', `${stray.table}.termId`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  return accept({ ...inside, publicKey } as unknown as RuleFile);
};

/** The rows of one table in the file. */
export const ruleRowsIn = <T extends RuleFileTable>(
  file: Pick<RuleFile, 'rows'>,
  table: T,
): readonly Tables[T][] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  file.rows.filter((one) => one.table === table).map(({ row }) => row as unknown as Tables[T]);

const hexOf = (figures: number) => z.string().regex(new RegExp(`^[0-9a-f]{${figures}}$`));

const fileSchema = z.strictObject({
  type: z.literal(ruleFileType),
  format: z.literal(format),
  signature: hexOf(128),
  publicKey: hexOf(64),
  file: z.strictObject({
    made: instantSchema,
    workspaceId: idSchema,
    by: idSchema,
    to: idSchema,
    termId: idSchema,
    rows: sentRowsSchema(ruleFileTables, 100_000),
  }),
});
