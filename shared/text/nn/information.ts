import type { information as nb } from '../nb/information.ts';

/** Informasjon: what stands around its places. */
export const information: typeof nb = {
  tabs: {
    label: 'Informasjon',
    front: 'Kven fekk vite kva',
    notices: 'Varsling',
    arenas: 'Møteplassar',
    balance: 'Kontakt med gruppene',
    members: 'Folkevalde',
  },
};
