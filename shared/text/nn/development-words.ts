import type { developmentWords as nb } from '../nb/development-words.ts';

/** What the choices of Utvikling, Årshjul and Periodeskifte are called. */
export const developmentWords: typeof nb = {
  initiativeKinds: {
    ownFinancing: 'eiga finansiering',
    guidance: 'rettleiing',
    network: 'læringsnettverk',
    goodExamples: 'gode eksempel',
    programme: 'program',
    structure: 'kommunestruktur',
  },
  partnerKinds: {
    countyGovernor: 'statsforvaltaren',
    ks: 'KS',
    neighbours: 'nabokommunar',
    university: 'universitet eller høgskule',
    other: 'andre',
  },
  initiativeStates: {
    planned: 'planlagt',
    running: 'i gang',
    finished: 'ferdig',
    stopped: 'stansa',
  },
  exampleOrigins: {
    own: 'herifrå',
    received: 'lese inn frå fil',
    read: 'lese eller høyrt om',
  },
  exampleConsents: {
    notNeeded: 'ikkje nødvendig',
    notAsked: 'ikkje spurt',
    given: 'gitt',
    declined: 'sagt nei',
  },
  yearEventKinds: {
    council: 'folkevalde organ',
    interplay: 'samspel',
    employer: 'arbeidsgivar',
    economy: 'økonomi',
    planning: 'planar',
    other: 'anna',
  },
  yearEventRepeats: {
    never: 'nei',
    yearly: 'kvart år',
  },
  yearMarkStates: {
    met: 'gjort',
    notRelevant: 'gjeld ikkje her',
  },
  handoverReasons: {
    newTerm: 'ny valperiode',
    newMayor: 'ny {ordfører}',
    newDirector: 'ny {kommunedirektør}',
  },
  retentionChoiceKinds: {
    archive: 'blir arkivert',
    keep: 'blir verande i appen',
    dispose: 'blir sletta',
  },
};
