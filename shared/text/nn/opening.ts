import type { opening as nb } from '../nb/opening.ts';

export const opening: typeof nb = {
  repairing: {
    heading: 'Hentar fram det du har lagra',
    what: 'Noko mangla då Samspill starta. Vent litt, så er alt på plass att.',
    progress: (done, all) => `${done} av ${all} endringar`,
  },
  told: {
    caughtUp: (count) =>
      count === 1
        ? 'Éi lagra endring mangla då Samspill starta, og ho er henta fram att.'
        : `${count} lagra endringar mangla då Samspill starta, og dei er henta fram att.`,
    rebuilt: 'Dataa på denne maskina var skadde eller borte, og alt du hadde lagra, er henta fram att.',
    otherChain:
      'Det låg to ulike versjonar av dataa på maskina: Samspill bruker den lengste og har teke vare på den andre.',
    journalRewritten: 'Ei fil som sikrar det du lagrar, var skadd. Ho er laga på nytt, og ingenting manglar.',
    salvaged: (lost) =>
      lost === 0
        ? 'Dataa på denne maskina var skadde, og alt du hadde lagra, er henta fram att. Dei skadde filene er tekne vare på.'
        : lost === null
          ? 'Dataa på denne maskina var skadde. Det som kunne lesast, er henta fram att, men noko av det siste kan mangle. Dei skadde filene er tekne vare på.'
          : lost === 1
            ? 'Dataa på denne maskina var skadde. Det som kunne lesast, er henta fram att, men éi endring manglar. Dei skadde filene er tekne vare på.'
            : `Dataa på denne maskina var skadde. Det som kunne lesast, er henta fram att, men ${lost} endringar manglar. Dei skadde filene er tekne vare på.`,
    lost: (count) =>
      count === 1
        ? 'Éi endring du hadde lagra, er borte frå denne maskina. Sjå over det siste du skreiv.'
        : `${count} endringar du hadde lagra, er borte frå denne maskina. Sjå over det siste du skreiv.`,
  },
};
