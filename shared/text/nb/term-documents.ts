/** The documents of Utvikling, Årshjul and Periodeskifte. */
export const termDocuments = {};
