import type { yearWheel as nb } from '../nb/year-wheel.ts';

/** Årshjul: what stands around its places, and the wheel. */
export const yearWheel: typeof nb = {
  tabs: { label: 'Årshjul', front: 'Årshjul', handover: 'Periodeskifte' },
};
