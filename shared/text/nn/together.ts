import type { together as bokmål } from '../nb/together.ts';

export const together: typeof bokmål = {
  list: 'Kven som har skrive passfrasen',
  done: 'skriven',
  now: 'no',
  later: 'etterpå',
  field: (name) => `Passfrasen til ${name}`,
  next: 'Neste',
  last: 'Stadfest',
  busy: 'Stadfestar …',
  cancel: 'Avbryt',
  turn: (done, next) => `${done} er ferdig. No er det ${next} sin tur.`,
  allDone: 'Alle har skrive passfrasen sin.',
  nobody: 'Her er det ingen som kan gjere dette no. Sjå på runden igjen, og prøv på nytt.',
  troubles: {
    missing: (name) => `Her skriv ${name} passfrasen sin.`,
    wrong: 'Passfrasen stemte ikkje. Prøv igjen, og sjå etter om Caps Lock er på.',
    noAccess: (name) => `${name} har ingen passfrase på denne maskina.`,
    locked: 'Samspill er låst. Lås opp, og begynn på nytt.',
    unreadable: 'Nøklane på denne maskina lét seg ikkje lese. Prøv igjen, eller start Samspill på nytt.',
    noEnvelope: (name) => `${name} har ikkje levert nokon konvolutt.`,
    noKeyHere: (name) =>
      `Nøkkelen til konvolutten frå ${name} ligg ikkje på denne maskina. Han ligg der ${name} leverte.`,
    notTheirs: (name) =>
      `Passfrasen er rett, men han opnar ikkje konvolutten frå ${name}. Han vart lukka med ein nøkkel ${name} ikkje har lenger. Det eige gjenopprettingsarket frå den gongen hjelper: Lås, og vel «Eg har gløymt passfrasen».`,
    wrongKey: (name) => `Konvolutten frå ${name} er ikkje slik han vart levert. Han kan ikkje opnast.`,
  },
};
