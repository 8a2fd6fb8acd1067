/** Informasjon: what stands around its places. */
export const information = {
  tabs: {
    label: 'Informasjon',
    front: 'Hvem fikk vite hva',
    notices: 'Varsling',
    arenas: 'Møteplasser',
    balance: 'Kontakt med gruppene',
    members: 'Folkevalgte',
  },
};
