import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { readJson } from '#shared/exchange/read-json.ts';
import { managedSettings, settingsSchema, type ManagedSetting } from '#shared/ipc.ts';
import { z } from '#shared/zod.ts';

/** Where a user's own folders are, for the policy's `~` and `%NAME%`. */
export interface Surroundings {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const { writtenForm, lockAfter, hideFromCapture } = settingsSchema.shape;
const folder = z.string().min(1).max(1000);

/** What IT may decide for a machine. Strict: a key with a slip in it would be a rule that nobody follows. */
const policySchema = z.strictObject({
  format: z.literal('samspill-policy'),
  version: z.literal(1),
  writtenForm: writtenForm.optional(),
  lockAfter: lockAfter.optional(),
  hideFromCapture: hideFromCapture.optional(),
  backupFolder: folder.optional(),
  templateFolder: folder.optional(),
});

/** The settings that IT has decided. Folders are whole paths on this machine. */
export type Policy = Readonly<Partial<Omit<z.infer<typeof policySchema>, 'format' | 'version'>>>;

/**
 * The policy of the text; or `wrong`, with the keys that are, by name. One wrong key and nothing of the file applies:
 * half a policy is worse than one that is told about.
 */
export const parsePolicy = (text: string, around: Surroundings): Answer<Policy, 'wrong'> => {
  const json = readJson(text);
  if (!json.ok) return refuse('wrong', 'JSON');
  const parsed = policySchema.safeParse(json.value);
  if (!parsed.success) return refuse('wrong', keysOf(parsed.error).join(', '));
  const { format: _format, version: _version, ...keys } = parsed.data;
  const folders = folderKeys.flatMap((key) =>
    keys[key] === undefined ? [] : ([[key, whole(keys[key], around)]] as const),
  );
  const lost = folders.filter(([, place]) => place === null);
  if (lost.length > 0) return refuse('wrong', lost.map(([key]) => key).join(', '));
  return accept({ ...keys, ...Object.fromEntries(folders) });
};

/** The settings the policy decides. */
export const managedBy = (policy: Policy): readonly ManagedSetting[] =>
  managedSettings.filter((key) => policy[key] !== undefined);

const folderKeys = ['backupFolder', 'templateFolder'] as const;

const keysOf = ({ issues }: z.ZodError): readonly string[] => [
  ...new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.map(String).join('.') || 'JSON'],
    ),
  ),
];

/** The folder with `~` and, on Windows, `%NAME%` filled in; null when it is not a whole path after that. */
const whole = (place: string, { platform, home, env }: Surroundings): string | null => {
  const full = place.replace(/^~(?=$|[\\/])/, () => home);
  if (platform !== 'win32') return path.posix.isAbsolute(full) ? path.posix.normalize(full) : null;
  const filled = full.replaceAll(/%(\w+)%/g, (all, name: string) => env[name] ?? all);
  // `\\folder` counts as absolute, but means another place on each drive.
  return /^([a-z]:[\\/]|\\\\\w)[^%]*$/i.test(filled) ? path.win32.normalize(filled) : null;
};
