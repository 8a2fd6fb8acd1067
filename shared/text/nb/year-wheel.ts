/** Årshjul: what stands around its places, and the wheel. */
export const yearWheel = { tabs: { label: 'Årshjul', front: 'Årshjul', handover: 'Periodeskifte' } };
