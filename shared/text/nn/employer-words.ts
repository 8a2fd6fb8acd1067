import type { employerWords as nb } from '../nb/employer-words.ts';

/** What the choices of Arbeidsgiver are called. */
export const employerWords: typeof nb = {
  mandateSeats: {
    mayor: 'ordførar',
    deputyMayor: 'varaordførar',
    leader: 'leiar',
    member: 'medlem',
  },
  dialogueStates: {
    planned: 'planlagd',
    held: 'halden, referatet blir skrive',
    finished: 'ferdig',
    cancelled: 'avlyst',
  },
  dialogueFilings: {
    archive: 'blir arkivert',
    working: 'arbeidsmateriale',
  },
  dialogueAreas: {
    economy: 'Økonomi',
    users: 'Brukarar',
    staff: 'Medarbeidarar',
    processes: 'Interne prosessar',
    innovation: 'Innovasjon og læring',
    relation: 'Samspelet mellom oss',
    development: 'Kompetanse og utvikling',
  },
  dialogueMinutesStates: {
    draft: 'utkast',
    proposed: 'ventar på godkjenning',
    approved: 'godkjent',
    withdrawn: 'trekt',
  },
  resultPlanStates: {
    draft: 'utkast',
    agreed: 'avtalt',
    ended: 'avslutta',
  },
  planGoalKinds: {
    result: 'resultatmål',
    development: 'utviklingstiltak',
  },
  planGoalStates: {
    notStarted: 'ikkje byrja',
    underway: 'i gang',
    delayed: 'forseinka',
    reached: 'nådd',
    dropped: 'går ut',
  },
  contractForms: {
    permanent: 'fast',
    fixedTerm: 'åremål',
  },
  contractPointStates: {
    notLooked: 'ikkje sett på',
    inPlace: 'på plass',
    missing: 'manglar',
    unclear: 'uklart',
    notRelevant: 'gjeld ikkje',
  },
  contractChangeStates: {
    draft: 'utkast',
    proposed: 'ventar på begge',
    agreed: 'avtalt',
    declined: 'avslått',
    withdrawn: 'trekt',
  },
  salaryTalkStates: {
    planned: 'planlagd',
    held: 'halden',
    decided: 'vedteken',
    cancelled: 'avlyst',
  },
  salaryCriteria: {
    results: 'resultat mot måla',
    leadership: 'administrativ leiing',
    followUp: 'oppfølging av utviklingssamtalen',
  },
  policyKinds: {
    policy: 'arbeidsgivarpolitikk',
    strategy: 'arbeidsgivarstrategi',
    delegation: 'delegeringsreglement',
    payPolicy: 'lønspolitikk',
    other: 'anna',
  },
  policyAnswerStates: {
    notLooked: 'ikkje sett på',
    yes: 'ja',
    partly: 'delvis',
    no: 'nei',
    unclear: 'uklart',
  },
};
