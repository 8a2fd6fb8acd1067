import type { Terms } from '#shared/templates/terminology.ts';

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

  front: {
    lead: (terms: Terms) =>
      `${terms.kommunestyret} er arbeidsgiveren til ${terms.kommunedirektøren}. Her ser begge hva som er på plass, og hva som kommer. Halvårsevalueringen er noe annet og henter ikke noe herfra.`,
    noTerm: 'Legg inn datoene for perioden først. Da er det en periode å følge opp i.',
    parliamentary: (terms: Terms) =>
      `Med parlamentarisk styreform er det ikke noen ${terms.kommunedirektør} (kommuneloven § 10-2), og da er det heller ingen å følge opp her. Det som eventuelt er ført før, er tatt vare på.`,
    parts: 'På plass',
    next: 'Dette kommer',
    nothingNext: 'Ingenting har en dato fremover.',
    more: (count: number) => (count === 1 ? '1 dato til' : `${count} datoer til`),

    mandate: {
      none: 'Ingen har fått mandat ennå.',
      noDecision: 'vedtaket er ikke ført',
      tooFew: 'loven krever minst tre',
      seats: (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmer`),
    },
    dialogues: {
      none: 'Ingen samtale er planlagt.',
      next: (day: string) => `Neste er ${day}.`,
      nextUndated: 'Neste er planlagt, uten dato.',
      last: (day: string) => `Sist holdt ${day}.`,
      minutes: {
        none: 'Referatet er ikke begynt.',
        draft: 'Referatet er et utkast.',
        proposed: 'Referatet venter på godkjenning.',
        approved: 'Referatet er godkjent.',
        withdrawn: '',
      },
      notKnown: (terms: Terms) => `Det er ikke gjort kjent for ${terms.kommunestyret}.`,
    },
    plans: {
      none: 'Ingen plan er begynt.',
      goals: (count: number) => (count === 1 ? '1 mål' : `${count} mål`),
      withoutDecision: (count: number) => `${count} uten vedtak`,
    },
    contract: {
      none: 'Avtalen er ikke gått gjennom.',
      inPlace: (count: number) => `${count} på plass`,
      missing: (count: number) => (count === 1 ? '1 mangler' : `${count} mangler`),
      unclear: (count: number) => (count === 1 ? '1 er uklart' : `${count} er uklare`),
      begun: 'Gjennomgangen er begynt.',
    },
    salary: {
      none: 'Ingen lønnssamtale er ført opp.',
      year: (year: number, state: string) => `${year}: ${state}`,
      criteria: (day: string) => `kriteriene valgt ${day}`,
      noCriteria: 'kriteriene er ikke valgt',
    },
    policy: {
      none: 'Ingen tekster er ført opp.',
      standing: (count: number) => (count === 1 ? '1 tekst gjelder' : `${count} tekster gjelder`),
      late: (count: number) => `${count} skulle vært revidert`,
      answered: (count: number, all: number) => `${count} av ${all} spørsmål er sett på`,
    },
    indicators: {
      none: 'Ingenting er lagt inn.',
      values: (count: number, all: number) => `${count} av ${all} har verdi`,
      last: (day: string) => `sist til ${day}`,
    },

    dates: {
      dialogue: (_title: string) => 'Utviklingssamtale',
      goal: (title: string) => `Frist for målet «${title}»`,
      planEnds: (_title: string) => 'Planen går ut',
      salary: (title: string) => `Lønnssamtale ${title}`,
      revision: (title: string) => `Revisjon av «${title}»`,
      mandateEnds: (_title: string) => 'Mandatet går ut',
      contractEnds: (_title: string) => 'Arbeidsavtalen går ut',
    },
  },
};
