/** What the choices of Utvikling, Årshjul and Periodeskifte are called. */
export const developmentWords = {
  initiativeKinds: {
    ownFinancing: 'egen finansiering',
    guidance: 'veiledning',
    network: 'læringsnettverk',
    goodExamples: 'gode eksempler',
    programme: 'program',
    structure: 'kommunestruktur',
  },
  partnerKinds: {
    countyGovernor: 'statsforvalteren',
    ks: 'KS',
    neighbours: 'nabokommuner',
    university: 'universitet eller høyskole',
    other: 'andre',
  },
  initiativeStates: {
    planned: 'planlagt',
    running: 'i gang',
    finished: 'ferdig',
    stopped: 'stanset',
  },
  exampleOrigins: {
    own: 'herfra',
    received: 'lest inn fra fil',
    read: 'lest eller hørt om',
  },
  exampleConsents: {
    notNeeded: 'ikke nødvendig',
    notAsked: 'ikke spurt',
    given: 'gitt',
    declined: 'sagt nei',
  },
  yearEventKinds: {
    council: 'folkevalgte organer',
    interplay: 'samspill',
    employer: 'arbeidsgiver',
    economy: 'økonomi',
    planning: 'planer',
    other: 'annet',
  },
  yearEventRepeats: {
    never: 'nei',
    yearly: 'hvert år',
  },
  yearMarkStates: {
    met: 'gjort',
    notRelevant: 'gjelder ikke her',
  },
  handoverReasons: {
    newTerm: 'ny valgperiode',
    newMayor: 'ny {ordfører}',
    newDirector: 'ny {kommunedirektør}',
  },
  retentionChoiceKinds: {
    archive: 'arkiveres',
    keep: 'blir i appen',
    dispose: 'slettes',
  },
};
