import type { Terms } from '#shared/templates/terminology.ts';
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

  front: {
    lead: (terms: Terms) =>
      `${terms.kommunestyret} er arbeidsgivaren til ${terms.kommunedirektøren}. Her ser begge kva som er på plass, og kva som kjem. Halvårsevalueringa er noko anna og hentar ikkje noko herfrå.`,
    noTerm: 'Legg inn datoane for perioden først. Då er det ein periode å følgje opp i.',
    parliamentary: (terms: Terms) =>
      `Med parlamentarisk styreform er det ikkje nokon ${terms.kommunedirektør} (kommunelova § 10-2), og då er det heller ingen å følgje opp her. Det som eventuelt er ført før, er teke vare på.`,
    parts: 'På plass',
    next: 'Dette kjem',
    nothingNext: 'Ingenting har ein dato framover.',
    more: (count: number) => (count === 1 ? '1 dato til' : `${count} datoar til`),

    mandate: {
      none: 'Ingen har fått mandat enno.',
      noDecision: 'vedtaket er ikkje ført',
      tooFew: 'lova krev minst tre',
      seats: (count: number) => (count === 1 ? '1 medlem' : `${count} medlemmer`),
    },
    dialogues: {
      none: 'Ingen samtale er planlagd.',
      next: (day: string) => `Neste er ${day}.`,
      nextUndated: 'Neste er planlagd, utan dato.',
      last: (day: string) => `Sist halden ${day}.`,
      minutes: {
        none: 'Referatet er ikkje byrja.',
        draft: 'Referatet er eit utkast.',
        proposed: 'Referatet ventar på godkjenning.',
        approved: 'Referatet er godkjent.',
        withdrawn: '',
      },
      notKnown: (terms: Terms) => `Det er ikkje gjort kjent for ${terms.kommunestyret}.`,
    },
    plans: {
      none: 'Ingen plan er byrja.',
      goals: (count: number) => (count === 1 ? '1 mål' : `${count} mål`),
      withoutDecision: (count: number) => `${count} utan vedtak`,
    },
    contract: {
      none: 'Avtalen er ikkje gått gjennom.',
      inPlace: (count: number) => `${count} på plass`,
      missing: (count: number) => (count === 1 ? '1 manglar' : `${count} manglar`),
      unclear: (count: number) => (count === 1 ? '1 er uklart' : `${count} er uklare`),
      begun: 'Gjennomgangen er byrja.',
    },
    salary: {
      none: 'Ingen lønssamtale er ført opp.',
      year: (year: number, state: string) => `${year}: ${state}`,
      criteria: (day: string) => `kriteria valde ${day}`,
      noCriteria: 'kriteria er ikkje valde',
    },
    policy: {
      none: 'Ingen tekstar er førte opp.',
      standing: (count: number) => (count === 1 ? '1 tekst gjeld' : `${count} tekstar gjeld`),
      late: (count: number) => `${count} skulle vore revidert`,
      answered: (count: number, all: number) => `${count} av ${all} spørsmål er sette på`,
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
      salary: (title: string) => `Lønssamtale ${title}`,
      revision: (title: string) => `Revisjon av «${title}»`,
      mandateEnds: (_title: string) => 'Mandatet går ut',
      contractEnds: (_title: string) => 'Arbeidsavtalen går ut',
    },
  },
};
