/** Lønnssamtale. Words in braces are those of `terminology.ts`. */
export const salary = {
  noTerm: 'Ingen periode er lagt inn ennå.',
  empty:
    'Her står den årlige lønnssamtalen med {kommunedirektøren}: hva lønnen blir vurdert etter, hvem som fastsetter den, og hva som ble vedtatt.',
  heading: 'Lønnssamtale',
  add: 'Ny lønnssamtale',
  lead: 'Lønnen til {kommunedirektøren} blir vurdert hvert år. Bli enige om kriteriene før samtalen.',
  unknown: 'Denne lønnssamtalen finnes ikke lenger.',
  toList: 'Til lønnssamtalene',
  list: 'Lønnssamtaler',
  named: (year: number): string => `Lønnssamtale ${year}`,
  added: (year: number): string => `Lagt til: Lønnssamtale ${year}`,
  onDay: (day: string): string => `samtale ${day}`,
  noDay: 'ingen dag er satt',
  lacks: (count: number): string => (count === 1 ? '1 ting mangler' : `${count} ting mangler`),

  about: {
    heading: 'Om samtalen',
    year: 'År',
    day: 'Dagen for samtalen',
    director: 'Hvem lønnen gjelder',
    nobody: 'Ikke valgt',
    mandate: 'Hvem som har samtalen',
    noMandate: 'Ikke valgt',
    state: 'Status',
    outside: 'Året ligger utenfor valgperioden som vises. Sjekk at det stemmer.',
    dayOutside: 'Dagen for samtalen er utenfor valgperioden. Sjekk at det stemmer.',
    note: 'Merknad',
    otherYear: 'Det finnes en lønnssamtale til for samme år.',
  },

  criteria: {
    heading: 'Kriterier',
    about: 'Velg ett eller flere, og velg dem før samtalen. Da vet begge hva lønnen blir vurdert etter.',
    legend: 'Lønnen blir vurdert etter',
    names: {
      results: 'Resultater mot målene til {kommunen}',
      leadership: 'Administrativ ledelse',
      followUp: 'Oppfølging av det som ble avtalt i utviklingssamtalen',
    },
    text: 'Andre kriterier, eller mer om dem',
    on: 'Dagen kriteriene ble valgt',
    source: (lines: string): string => `Kilde: ${lines}`,
  },

  decider: {
    heading: 'Hvem fastsetter lønnen?',
    lead: 'Loven er omstridt her, og Samspill tar ikke parti. Derfor må dere skrive hvem som bestemmer, og hvilket vedtak det bygger på.',
    views: {
      council: 'Bernt i Kommunal Rapport: {Kommunestyret} må selv treffe det formelle vedtaket om endring.',
      delegable: 'KS-advokatene: {Kommunestyret} kan gi andre myndighet til å fastsette lønnen.',
      ministry:
        'Departementet skriver at ansettelsen ikke kan delegeres, og at ordlyden trekker i retning av at andre deler av arbeidsgiverrollen kan.',
    },
    legend: 'Hos oss er det',
    names: {
      council: '{Kommunestyret} selv',
      delegated: 'Den som har fått myndighet',
    },
    namesAbout: {
      council: 'Vedtaket blir gjort i {kommunestyret}.',
      delegated: 'For eksempel {formannskapet} eller et utvalg. Da må det være et vedtak om delegering.',
    },
    delegation: 'Vedtaket om delegering',
    delegationAbout: 'For eksempel «sak 12/24» eller punktet i delegeringsreglementet.',
  },

  outcome: {
    heading: 'Utfall og vedtak',
    outcome: 'Utfall',
    outcomeAbout: 'Hva det ble, og hvorfor, kort.',
    decision: 'Vedtak',
    decisionAbout: 'For eksempel «sak 45/27».',
    decidedOn: 'Vedtatt',
    appliesFrom: 'Gjelder fra',
    beforeTalk: 'Vedtaket er datert før samtalen. Sjekk at det stemmer.',
  },

  open: {
    heading: 'Åpenhet om lønn',
    text: 'Bruttolønn er ikke unntatt fra innsyn. Lønnsoppgaver og liknende kan unntas (offentleglova § 25 tredje ledd). Lønnen til ledere i det offentlige kan også legges ut på nett (offentlegforskrifta § 7).',
    kept: 'Lønn som har betydning for pensjon, skal bevares (bevaringsforskrifta § 33). Vedtaket må ligge i arkivet.',
  },

  findings: {
    label: 'Å se på',
    noCriteria: 'Kriteriene er ikke valgt. De bør være valgt før samtalen.',
    noCriteriaDay: 'Det er ikke skrevet når kriteriene ble valgt.',
    criteriaLate: 'Kriteriene er valgt etter samtalen. De bør være kjent for begge på forhånd.',
    noDecider: 'Det er ikke skrevet hvem som fastsetter lønnen.',
    noDelegation: 'Vedtaket om delegering er ikke skrevet.',
    noDecision: 'Vedtaket er ikke skrevet.',
  },
  cannotDecide: (missing: string): string => `Ikke merket som vedtatt. ${missing}`,
  stateSaid: (state: string): string => `Status: ${state}`,

  remove: 'Legg samtalen i papirkurven',
  removed: (year: number): string => `Lagt i papirkurven: Lønnssamtale ${year}`,
  history: 'Historikk',

  out: {
    button: 'Ta ut',
    heading: 'Ta ut lønnssamtalen',
    name: 'Lønnssamtalen',
    about: 'Kriteriene, hvem som fastsetter lønnen, utfall og vedtak.',
  },

  document: {
    subtitle: (name: string): string => `Med ${name}`,
    lead: 'Lønnsvurderingen for året: hva den bygger på, og hva den kom til.',
    draft: 'Utkast. Lønnen er ikke vedtatt.',
    day: 'Samtale',
    who: 'Arbeidsgiver i samtalen',
    state: 'Status',
    notSaid: 'Ikke skrevet',
    criteriaOn: 'Valgt',
    none: 'Ingen kriterier er valgt.',
    decider: 'Fastsatt av',
    delegation: 'Delegert i',
    decision: 'Vedtak',
    decidedOn: 'Vedtatt',
    appliesFrom: 'Gjelder fra',
    retention: 'Bevaring',
    kept: 'Lønn med betydning for pensjon bevares (bevaringsforskrifta § 33).',
    missing: 'Dette mangler',
    noOutcome: 'Utfallet er ikke skrevet.',
    note: 'Merknad',
  },
};
