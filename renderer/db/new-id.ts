import { v7 } from 'uuid';
import type { Id } from '#shared/domain/id.ts';

/** A fresh UUIDv7: random, and in the order of time. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where text becomes an id
export const newId = <Noun extends string>(): Id<Noun> => v7() as Id<Noun>;
