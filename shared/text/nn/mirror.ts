import type { mirror as nb } from '../nb/mirror.ts';

/** Forventningsspeil, and what is sealed and opened together. */
export const mirror: typeof nb = {};
