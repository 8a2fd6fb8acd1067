/** Varsling: what the two owe each other. */
export const notices = {};
