/** Arbeidsgiver: what stands around its places, and its front. */
export const employer = {
  tabs: {
    label: 'Arbeidsgiver',
    front: 'Arbeidsgiver',
    mandate: 'Mandat',
    dialogues: 'Utviklingssamtale',
    plans: 'Plan',
    contract: 'Arbeidsavtale',
    salary: 'Lønn',
    policy: 'Politikk og strategi',
    indicators: 'Nøkkelinformasjon',
  },
};
