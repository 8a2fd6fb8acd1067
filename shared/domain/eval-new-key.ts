import type { PersonId } from './id.ts';
import type { Instant } from './row.ts';

/** One signature: whose, with which key (hexadecimal, 32 bytes), and when. */
export interface Signing {
  readonly personId: PersonId;
  readonly publicKey: string;
  readonly at: Instant;
}

/**
 * The signatures made with a key the person had not used before, although they had signed before; the first with each
 * key, the earliest first. A lost passphrase gives a new key, and so does access that somebody else has made for them:
 * the two are told, and judge.
 * @param inRound those of the round
 * @param all every one in the workspace, those of the round among them
 */
export const newKeySignings = <One extends Signing>(
  inRound: readonly One[],
  all: readonly Signing[],
): readonly One[] =>
  inRound
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .filter((one, place, ordered) => {
      const before = all.filter(({ personId, at }) => personId === one.personId && at < one.at);
      const isFirst = !ordered.slice(0, place).some((other) => isSameKey(other, one));
      return isFirst && before.length > 0 && !before.some((other) => isSameKey(other, one));
    });

const isSameKey = (a: Signing, b: Signing): boolean =>
  a.personId === b.personId && a.publicKey === b.publicKey;
