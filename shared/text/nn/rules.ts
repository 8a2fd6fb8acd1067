import type { rules as nb } from '../nb/rules.ts';

/** Spelereglar: what stands around its places. */
export const rules: typeof nb = {
  tabs: {
    label: 'Spelereglar',
    front: 'Spelereglar',
    mirror: 'Forventingsspegel',
    cases: 'Gråsoner',
    gatherings: 'Samlingar',
  },
};
