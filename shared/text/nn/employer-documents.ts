import type { employerDocuments as nb } from '../nb/employer-documents.ts';

/** The documents of Arbeidsgiver. */
export const employerDocuments: typeof nb = {};
