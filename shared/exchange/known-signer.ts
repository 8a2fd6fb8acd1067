import type { PersonId } from '#shared/domain/id.ts';

/** Who signed something with which key (hexadecimal). */
interface Signing {
  readonly personId: PersonId;
  readonly publicKey: string;
}

interface Known {
  readonly me: PersonId;
  /** The public keys that the person is known to sign with here. */
  readonly keysOf: (person: PersonId) => ReadonlySet<string>;
}

/**
 * Whether what is signed in a file counts as the person's own: with a key that is known here, or that the person has signed
 * this very file with; of somebody quite unknown the first key is believed. Nobody can say yes in another's name.
 */
export const isKnownSigner = (
  { personId, publicKey }: Signing,
  file: { readonly by: PersonId; readonly publicKey: string },
  { me, keysOf }: Known,
): boolean => {
  const known = keysOf(personId);
  if (personId === me) return known.has(publicKey);
  if (known.has(publicKey)) return true;
  return personId === file.by ? publicKey === file.publicKey || known.size === 0 : known.size === 0;
};
