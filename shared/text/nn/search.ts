import type { search as nb } from '../nb/search.ts';

/** Search over everything, with filters. */
export const search: typeof nb = {
  title: 'Søk',
};
