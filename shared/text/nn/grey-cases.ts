import type { greyCases as nb } from '../nb/grey-cases.ts';

/** Gråsoner: the list, a case, «kven eig dette?». The words around answering stand in `mirror.ts`. */
export const greyCases: typeof nb = {
  lead: 'Korte historier der det ikkje er klart kven som eig saka. Svar kvar for dykk, opne saman, og skriv ein speleregel før det skjer på ordentleg.',
  add: 'Skriv ei eiga gråsone',
  own: 'Våre eigne',
  ours: 'Gråsoner å øve på',
  others: 'Svar på gråsoner som ikkje står her',
  show: 'Vis',
  shows: { all: 'Alle', unanswered: 'Ikkje svara på', answered: 'Svara på' },
  counted: (words, count) => `${words} (${count})`,
  none: 'Ingen gråsoner passar til dette.',
  notAnswered: 'ikkje svara på',
  same: 'de svara det same',
  different: 'de svara ulikt',
  ownCase: 'eiga',

  unknown: 'Denne gråsona finst ikkje lenger.',
  toCases: 'Til gråsonene',
  story: 'Historia',
  talkAbout: 'Snakk om',
  law: 'Lova og råda bak',
  sources: 'Byggjer på',
  answered: 'Det de har svara',
  begin: 'Svar kvar for dykk: Kven eig dette?',
  goOn: 'Til svara som ventar',
  beginAbout: 'De svarar kvar for dykk, og ser svara først når de opnar saman.',
  noParties: 'Å svare kvar for seg krev to. Legg inn kven som er kommunedirektør og ordførar.',
  notYours: 'Berre dei to det gjeld, kan begynne å svare.',
  noStory: 'Skriv historia først.',

  edit: {
    title: 'Tittel',
    titleMissing: 'Gråsona må ha ein tittel. Den førre står til du skriv ein ny.',
    story: 'Kva skjedde?',
    storyAbout:
      'Skriv utan namn på tilsette eller innbyggjarar. Det som er svara på, endrar seg ikkje om du endrar her.',
    law: 'Lova og råda bak',
    lawAbout: 'Kva seier lova om dette? Kan stå tomt.',
    under: '%d teikn igjen',
    over: '%d teikn for mykje',
    access: 'Tilgang',
    history: 'Historikk',
    remove: 'Legg i papirkorga',
    removed: (title) => `Lagt i papirkorga: ${title}`,
  },

  dialog: {
    heading: 'Ny gråsone',
    title: 'Kva skal ho heite?',
    about: 'Historia skriv du etterpå.',
    submit: 'Legg til',
    cancel: 'Avbryt',
    missing: 'Skriv ein tittel.',
    added: (title) => `Lagt til: ${title}`,
  },
};
