import type { employerLinks as nb } from '../nb/employer-links.ts';

/** Arbeidsgiver, Utvikling and Årshjul in the other rooms. */
export const employerLinks: typeof nb = {};
