import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { SavedFile } from '#shared/ipc.ts';

const saved = new Map<string, string>();

/** Names a file this session saved, so that the window can ask to see it without ever naming a path. */
export const rememberSaved = (file: string): SavedFile => {
  const token = randomUUID();
  saved.set(token, file);
  return { name: path.basename(file), folder: path.dirname(file), token };
};

/** The path behind the name; undefined for one this session did not give. */
export const savedPath = (token: string): string | undefined => saved.get(token);
