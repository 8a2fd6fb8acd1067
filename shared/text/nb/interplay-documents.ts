/** What the documents of Spilleregler and Informasjon say. */
export const interplayDocuments = {};
