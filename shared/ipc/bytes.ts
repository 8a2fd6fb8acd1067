import { z } from '../zod.ts';

/** Bytes in a request, at most so many. */
export const bytes = (most: number) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= most);

/** A hash in 64 hex digits. */
export const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** An id of ours, of a row or a change. */
export const id = z.string().min(1).max(64);
