/** «Fil til den andre»: the weekly meeting between two PCs. */
export const parcel = {
  title: 'Fil til den andre',
};
