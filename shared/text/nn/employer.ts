import type { employer as nb } from '../nb/employer.ts';

/** Arbeidsgiver: what stands around its places, and its front. */
export const employer: typeof nb = {
  tabs: {
    label: 'Arbeidsgivar',
    front: 'Arbeidsgivar',
    mandate: 'Mandat',
    dialogues: 'Utviklingssamtale',
    plans: 'Plan',
    contract: 'Arbeidsavtale',
    salary: 'Løn',
    policy: 'Politikk og strategi',
    indicators: 'Nøkkelinformasjon',
  },
};
