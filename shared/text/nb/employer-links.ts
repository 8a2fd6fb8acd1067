/** Arbeidsgiver, Utvikling and Årshjul in the other rooms. */
export const employerLinks = {};
