import type { salary as nb } from '../nb/salary.ts';

/** Lønssamtale. Words in braces are those of `terminology.ts`. */
export const salary: typeof nb = {
  noTerm: 'Ingen periode er lagd inn enno.',
  empty:
    'Her står den årlege lønssamtalen med {kommunedirektøren}: kva løna blir vurdert etter, kven som fastset ho, og kva som vart vedteke.',
  heading: 'Lønssamtale',
  add: 'Ny lønssamtale',
  lead: 'Løna til {kommunedirektøren} blir vurdert kvart år. Bli einige om kriteria før samtalen.',
  unknown: 'Denne lønssamtalen finst ikkje lenger.',
  toList: 'Til lønssamtalane',
  list: 'Lønssamtalar',
  named: (year) => `Lønssamtale ${year}`,
  added: (year) => `Lagt til: Lønssamtale ${year}`,
  onDay: (day) => `samtale ${day}`,
  noDay: 'ingen dag er sett',
  lacks: (count) => (count === 1 ? '1 ting manglar' : `${count} ting manglar`),

  about: {
    heading: 'Om samtalen',
    year: 'År',
    day: 'Dagen for samtalen',
    director: 'Kven løna gjeld',
    nobody: 'Ikkje vald',
    mandate: 'Kven som har samtalen',
    noMandate: 'Ikkje vald',
    state: 'Status',
    outside: 'Året ligg utanfor valperioden som blir vist. Sjekk at det stemmer.',
    dayOutside: 'Dagen for samtalen er utanfor valperioden. Sjekk at det stemmer.',
    note: 'Merknad',
    otherYear: 'Det finst ein lønssamtale til for same år.',
  },

  criteria: {
    heading: 'Kriterium',
    about: 'Vel eitt eller fleire, og vel dei før samtalen. Då veit begge kva løna blir vurdert etter.',
    legend: 'Løna blir vurdert etter',
    names: {
      results: 'Resultat mot måla til {kommunen}',
      leadership: 'Administrativ leiing',
      followUp: 'Oppfølging av det som vart avtalt i utviklingssamtalen',
    },
    text: 'Andre kriterium, eller meir om dei',
    on: 'Dagen kriteria vart valde',
    source: (lines) => `Kjelde: ${lines}`,
  },

  decider: {
    heading: 'Kven fastset løna?',
    lead: 'Lova er omstridd her, og Samspill tek ikkje parti. Difor må de skrive kven som bestemmer, og kva vedtak det byggjer på.',
    views: {
      council: 'Bernt i Kommunal Rapport: {Kommunestyret} må sjølv gjere det formelle vedtaket om endring.',
      delegable: 'KS-advokatane: {Kommunestyret} kan gi andre mynde til å fastsetje løna.',
      ministry:
        'Departementet skriv at tilsetjinga ikkje kan delegerast, og at ordlyden trekkjer i retning av at andre delar av arbeidsgivarrolla kan.',
    },
    legend: 'Hos oss er det',
    names: {
      council: '{Kommunestyret} sjølv',
      delegated: 'Den som har fått mynde',
    },
    namesAbout: {
      council: 'Vedtaket blir gjort i {kommunestyret}.',
      delegated: 'Til dømes {formannskapet} eller eit utval. Då må det vere eit vedtak om delegering.',
    },
    delegation: 'Vedtaket om delegering',
    delegationAbout: 'Til dømes «sak 12/24» eller punktet i delegeringsreglementet.',
  },

  outcome: {
    heading: 'Utfall og vedtak',
    outcome: 'Utfall',
    outcomeAbout: 'Kva det vart, og kvifor, kort.',
    decision: 'Vedtak',
    decisionAbout: 'Til dømes «sak 45/27».',
    decidedOn: 'Vedteke',
    appliesFrom: 'Gjeld frå',
    beforeTalk: 'Vedtaket er datert før samtalen. Sjekk at det stemmer.',
  },

  open: {
    heading: 'Openheit om løn',
    text: 'Bruttoløn er ikkje unnateken frå innsyn. For lønsoppgåver og liknande kan det gjerast unntak (offentleglova § 25 tredje ledd). Løna til leiarar i det offentlege kan også leggjast ut på nett (offentlegforskrifta § 7).',
    kept: 'Løn som har noko å seie for pensjon, skal bevarast (bevaringsforskrifta § 33). Vedtaket må liggje i arkivet.',
  },

  findings: {
    label: 'Å sjå på',
    noCriteria: 'Kriteria er ikkje valde. Dei bør vere valde før samtalen.',
    noCriteriaDay: 'Det er ikkje skrive når kriteria vart valde.',
    criteriaLate: 'Kriteria er valde etter samtalen. Dei bør vere kjende for begge på førehand.',
    noDecider: 'Det er ikkje skrive kven som fastset løna.',
    noDelegation: 'Vedtaket om delegering er ikkje skrive.',
    noDecision: 'Vedtaket er ikkje skrive.',
  },
  cannotDecide: (missing) => `Ikkje merkt som vedteken. ${missing}`,
  stateSaid: (state) => `Status: ${state}`,

  remove: 'Legg samtalen i papirkorga',
  removed: (year) => `Lagt i papirkorga: Lønssamtale ${year}`,
  history: 'Historikk',

  out: {
    button: 'Ta ut',
    heading: 'Ta ut lønssamtalen',
    name: 'Lønssamtalen',
    about: 'Kriteria, kven som fastset løna, utfall og vedtak.',
  },

  document: {
    subtitle: (name) => `Med ${name}`,
    lead: 'Lønsvurderinga for året: kva ho byggjer på, og kva ho kom til.',
    draft: 'Utkast. Løna er ikkje vedteken.',
    day: 'Samtale',
    who: 'Arbeidsgivar i samtalen',
    state: 'Status',
    notSaid: 'Ikkje skrive',
    criteriaOn: 'Valde',
    none: 'Ingen kriterium er valde.',
    decider: 'Fastsett av',
    delegation: 'Delegert i',
    decision: 'Vedtak',
    decidedOn: 'Vedteke',
    appliesFrom: 'Gjeld frå',
    retention: 'Bevaring',
    kept: 'Løn med noko å seie for pensjon blir bevart (bevaringsforskrifta § 33).',
    missing: 'Dette manglar',
    noOutcome: 'Utfallet er ikkje skrive.',
    note: 'Merknad',
  },
};
