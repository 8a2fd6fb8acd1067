/** The documents of Arbeidsgiver. */
export const employerDocuments = {};
