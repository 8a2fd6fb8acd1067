import { sealText, unsealText, type SealedPlace } from '#shared/vault/person-seal.ts';
import { openKeys } from './vault.ts';

/** Where a text that belongs to one person stands. */
export type OwnPlace = Omit<SealedPlace, 'personId'>;

/**
 * Seals the text with the key of who has opened, before it goes to `commit`: rows, journal, snapshots and copies then
 * hold nothing that the workspace's own keys open. For every table of the scope `sealed`.
 */
export const sealOwn = (text: string, place: OwnPlace): string => {
  const { person, personId } = openKeys();
  return sealText(person, text, { ...place, personId });
};

/** The text again; null when it is another's, or was sealed with a key this person no longer has. */
export const openOwn = (sealed: string, place: OwnPlace): string | null => {
  const { person, older, personId } = openKeys();
  for (const key of [person, ...older]) {
    const text = unsealText(key, sealed, { ...place, personId });
    if (text !== null) return text;
  }
  return null;
};

/** Whether the row belongs to who has opened; others' rows are never even tried. */
export const isOwn = ({ ownerId }: { readonly ownerId: string }): boolean => ownerId === openKeys().personId;
