import type { interplayDocuments as nb } from '../nb/interplay-documents.ts';

/** What the documents of Spilleregler and Informasjon say. */
export const interplayDocuments: typeof nb = {};
