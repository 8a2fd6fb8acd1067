/** The kommune's own logo and Word template, for everything that is taken out. */
export const LetterheadSection = () => null;
