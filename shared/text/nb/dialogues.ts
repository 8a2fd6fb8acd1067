/** Utviklingssamtale. */
export const dialogues = {};
