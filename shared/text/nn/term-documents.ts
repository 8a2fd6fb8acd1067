import type { termDocuments as nb } from '../nb/term-documents.ts';

/** The documents of Utvikling, Årshjul and Periodeskifte. */
export const termDocuments: typeof nb = {};
