import { z } from '../shared/zod.ts';

/** Where every package comes from. A lock without addresses takes the registry npm is set to, by the same hashes. */
const publicRegistry = 'https://registry.npmjs.org/';

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      optional: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

/** Entries that stand in the lock without a hash, and why; see `build/lock-filled.json`. */
export const filledSchema = z.strictObject({
  reason: z.string().min(40),
  version: z.string(),
  packages: z.array(z.string()),
});
export type Filled = z.infer<typeof filledSchema>;

/**
 * What is wrong with the lock, one line for each fault; none: every package is pinned by a SHA-512 hash and comes from
 * the public registry, but for the reviewed few that other machines need.
 */
export const lockFaults = (lock: unknown, filled: Filled): readonly string[] => {
  const parsed = lockSchema.safeParse(lock);
  if (!parsed.success) return ['package-lock.json is not a lock of version 3'];
  const entries = Object.entries(parsed.data.packages).filter(([place]) => place !== '');
  const faults = entries.flatMap(([place, entry]) => {
    const said = (fault: string) => [`${place}: ${fault}`];
    if (entry.link === true) return said('is a link to a folder');
    if (entry.resolved !== undefined && !entry.resolved.startsWith(publicRegistry))
      return said('does not come from the public registry');
    if (entry.integrity !== undefined)
      return isSha512(entry.integrity) ? [] : said('is not pinned by SHA-512 alone');
    if (!filled.packages.includes(nameOf(place))) return said('has no hash and is not in lock-filled.json');
    if (entry.version !== filled.version) return said(`is ${entry.version}, reviewed was ${filled.version}`);
    return entry.optional === true ? [] : said('has no hash and is not optional');
  });
  const places = new Map(entries.map(([place, entry]) => [nameOf(place), entry]));
  const idle = filled.packages.filter((name) => {
    const entry = places.get(name);
    return entry === undefined || entry.integrity !== undefined;
  });
  return [...faults, ...idle.map((name) => `${name}: stands in lock-filled.json without need`)];
};

/** One hash, of the kind that is long enough; `sha1-…` beside it would let the weaker one decide. */
const isSha512 = (integrity: string): boolean => /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity);

const nameOf = (place: string): string =>
  place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
