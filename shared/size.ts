/**
 * How large things may be at the doors. One figure, and what follows from it, so that what one door lets out the next
 * one lets in. Ten years of one kommune's work come to a fraction of it.
 */

/** A file, and a text that crosses in one piece: so many bytes, and so many characters. */
export const mostText = 50_000_000;

/** A change that replaces everything holds all that was and all that is. */
export const mostChange = 2 * mostText;

/** Everything in one request together: characters and bytes. */
export const mostRequest = 4 * mostText;
