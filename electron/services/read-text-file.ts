import { open } from 'node:fs/promises';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { mostText } from '#shared/size.ts';

/** Reads a plain file as UTF-8 without a byte order mark. Anything that is not whole UTF-8 text is `notReadable`. */
export const readTextFile = async (file: string): Promise<Answer<string, 'notReadable' | 'tooLarge'>> => {
  try {
    const handle = await open(file, 'r');
    try {
      const about = await handle.stat();
      if (!about.isFile()) return refuse('notReadable');
      if (about.size > mostText) return refuse('tooLarge');
      return accept(new TextDecoder('utf-8', { fatal: true }).decode(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch {
    return refuse('notReadable');
  }
};
