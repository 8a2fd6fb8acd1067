/** Spilleregler: what stands around its places. */
export const rules = {
  tabs: {
    label: 'Spilleregler',
    front: 'Spilleregler',
    mirror: 'Forventningsspeil',
    cases: 'Gråsoner',
    gatherings: 'Samlinger',
  },
};
