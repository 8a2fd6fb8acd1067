/** Search over everything, with filters. */
export const search = {
  title: 'Søk',
};
