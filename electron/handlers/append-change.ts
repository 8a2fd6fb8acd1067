import { accept } from '#shared/domain/answer.ts';
import type { Answers, Request } from '#shared/ipc.ts';

/**
 * The place of the journal on disk. Today main keeps no copy of its own: the answer says that the change, whole in the
 * database, has been seen here, and repeats its sequence. When the journal comes, it answers only after the change is
 * flushed to the disk, and `notWritten` otherwise; callers already wait for it.
 */
export const appendChange = ({ sequence }: Request<'appendChange'>): Answers['appendChange'] =>
  accept({ sequence });
