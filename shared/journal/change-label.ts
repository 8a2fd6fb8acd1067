import type { Text } from '#shared/text/text.ts';

/** What a commit did, as a key; the words stand in the texts of the data layer and suit both «Angre» and the history. */
export type ChangeLabel = keyof Text['dataLayer']['labels'];
