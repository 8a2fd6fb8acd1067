/** What the choices of Arbeidsgiver are called. */
export const employerWords = {
  mandateSeats: {
    mayor: 'ordfører',
    deputyMayor: 'varaordfører',
    leader: 'leder',
    member: 'medlem',
  },
  dialogueStates: {
    planned: 'planlagt',
    held: 'holdt, referat skrives',
    finished: 'ferdig',
    cancelled: 'avlyst',
  },
  dialogueFilings: {
    archive: 'arkiveres',
    working: 'arbeidsmateriale',
  },
  dialogueAreas: {
    economy: 'Økonomi',
    users: 'Brukere',
    staff: 'Medarbeidere',
    processes: 'Interne prosesser',
    innovation: 'Innovasjon og læring',
    relation: 'Samspillet oss imellom',
    development: 'Kompetanse og utvikling',
  },
  dialogueMinutesStates: {
    draft: 'utkast',
    proposed: 'venter på godkjenning',
    approved: 'godkjent',
    withdrawn: 'trukket',
  },
  resultPlanStates: {
    draft: 'utkast',
    agreed: 'avtalt',
    ended: 'avsluttet',
  },
  planGoalKinds: {
    result: 'resultatmål',
    development: 'utviklingstiltak',
  },
  planGoalStates: {
    notStarted: 'ikke begynt',
    underway: 'i gang',
    delayed: 'forsinket',
    reached: 'nådd',
    dropped: 'går ut',
  },
  contractForms: {
    permanent: 'fast',
    fixedTerm: 'åremål',
  },
  contractPointStates: {
    notLooked: 'ikke sett på',
    inPlace: 'på plass',
    missing: 'mangler',
    unclear: 'uklart',
    notRelevant: 'gjelder ikke',
  },
  contractChangeStates: {
    draft: 'utkast',
    proposed: 'venter på begge',
    agreed: 'avtalt',
    declined: 'avslått',
    withdrawn: 'trukket',
  },
  salaryTalkStates: {
    planned: 'planlagt',
    held: 'holdt',
    decided: 'vedtatt',
    cancelled: 'avlyst',
  },
  salaryCriteria: {
    results: 'resultater mot målene',
    leadership: 'administrativ ledelse',
    followUp: 'oppfølging av utviklingssamtalen',
  },
  policyKinds: {
    policy: 'arbeidsgiverpolitikk',
    strategy: 'arbeidsgiverstrategi',
    delegation: 'delegeringsreglement',
    payPolicy: 'lønnspolitikk',
    other: 'annet',
  },
  policyAnswerStates: {
    notLooked: 'ikke sett på',
    yes: 'ja',
    partly: 'delvis',
    no: 'nei',
    unclear: 'uklart',
  },
};
