import type { development as nb } from '../nb/development.ts';

/** Utvikling: what stands around its places. */
export const development: typeof nb = {
  tabs: {
    label: 'Utvikling',
    front: 'Plan',
    initiatives: 'Utviklingsarbeid',
    examples: 'Gode eksempel',
    report: 'Årsrapport',
  },
};
