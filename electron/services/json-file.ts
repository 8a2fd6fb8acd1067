import { readFile, rename } from 'node:fs/promises';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { z } from '#shared/zod.ts';
import { writeAtomic } from './atomic-write.ts';

/**
 * Reads a small file of ours. A file that cannot be understood is set aside under a name of its own, so that the next
 * write does not destroy what somebody may still want to look at.
 * @param now milliseconds, for the name of what is set aside
 */
export const readJsonFile = async <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  now: number,
): Promise<Answer<z.infer<Schema>, 'missing' | 'setAside' | 'notReadable'>> => {
  const read = await readText(file);
  if (!read.ok) return read;
  const parsed = schema.safeParse(parse(read.value));
  if (parsed.success) return accept(parsed.data);
  const aside = `${file}.unreadable-${now}`;
  return rename(file, aside).then(
    () => refuse('setAside', aside),
    () => refuse('notReadable'),
  );
};

/** Writes the value so that the file is either the old one or the new one, never half of each. */
export const writeJsonFile = (file: string, value: unknown): Promise<Answer<null, 'notWritable'>> =>
  writeAtomic(file, new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`));

const readText = async (file: string): Promise<Answer<string, 'missing' | 'notReadable'>> =>
  readFile(file, 'utf8').then(
    (text) => accept(text),
    (error: unknown) => refuse(isMissing(error) ? 'missing' : 'notReadable'),
  );

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
