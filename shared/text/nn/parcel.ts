import type { parcel as nb } from '../nb/parcel.ts';

/** «Fil til den andre»: the weekly meeting between two PCs. */
export const parcel: typeof nb = {
  title: 'Fil til den andre',
};
