/** The report of an opened round: what each answered, side by side, and how it has gone over time. */
export const report = {
  title: 'Rapport',
  opened: (names: number, when: string): string =>
    `Rapport · åpnet for ${names === 2 ? 'begge' : 'alle tre'} ${when}`,
  lead: 'Dere ser det samme, og dere så det samtidig. Bruk det som et utgangspunkt for å snakke sammen.',
  notOpened: 'Konvoluttene er ikke åpnet.',
  toRound: 'Til runden',
  gone: 'Denne runden finnes ikke lenger.',
  toFront: 'Til rundene',
  outside: (deputy: string): string =>
    `Konvolutten fra ${deputy} er ikke åpnet. Det er begge de andre enige om.`,

  view: { label: 'Vis svarene som', drawing: 'Tegning', table: 'Tabell' },
  counts: 'Utsagnene i grupper',

  unanswered: 'Ikke svart',
  steps: (gap: number): string => (gap === 0 ? 'samme svar' : gap === 1 ? '1 trinn' : `${gap} trinn`),
  apart: (gap: number): string =>
    gap === 0 ? 'Samme svar.' : `${gap === 1 ? '1 trinn' : `${gap} trinn`} fra hverandre.`,

  themes: {
    heading: 'Tema å snakke om',
    proposed: 'Vi foreslår å begynne her. Dere kan bytte dem ut når samtalen begynner.',
    chosen: 'Disse har dere satt opp.',
    none: 'Svarene peker ikke ut noe tema. Dere velger selv hva dere vil snakke om.',
    start: 'Til samtalen',
    reasons: {
      differing: (gap: number): string => `Ulikt syn: svarene ligger ${gap} trinn fra hverandre.`,
      jointImprovement: 'Felles forbedring: begge mener at dette kan bli bedre.',
      fell: 'Gått ned siden sist dere svarte på dette.',
      missing: 'Mangler svar: minst én har ikke grunnlag for å svare, eller har ikke svart.',
      words: 'Dere har skrevet om det med egne ord.',
      chosen: 'Satt opp av dere.',
    },
  },

  groups: {
    differing: {
      heading: 'Ulikt syn',
      about:
        'Svarene ligger to trinn eller mer fra hverandre. Begynn her: Hva ser den andre som du ikke ser?',
      empty: 'Ingen av svarene ligger så langt fra hverandre.',
    },
    jointImprovement: {
      heading: 'Felles forbedring',
      about: 'Begge svarer midt på eller lavere. Dere er enige om at dette kan bli bedre.',
      empty: 'Ingen utsagn får lave svar fra begge.',
    },
    jointStrength: {
      heading: 'Felles styrke',
      about: 'Begge er litt eller helt enige. Hva gjør dere for at det fortsatt skal gå bra?',
      empty: 'Ingen utsagn får høye svar fra begge.',
    },
    missing: {
      heading: 'Mangler svar',
      about: 'Minst én har ikke grunnlag for å svare, eller har ikke svart.',
      empty: 'Dere har begge svart på alt.',
    },
    inOrder: {
      heading: 'I orden',
      about: 'Den ene svarer midt på, den andre litt enig.',
      empty: 'Ingen utsagn ligger slik.',
      show: (count: number): string => (count === 1 ? 'Vis utsagnet' : `Vis de ${count} utsagnene`),
    },
  },

  dimensions: {
    heading: 'Område for område',
    about:
      'Snittet av svarene til hver av dere. De små ringene er enkeltsvar, og en større ring er flere like. Et snitt av få svar sier lite alene, og vi regner aldri ut ett tall for samarbeidet.',
    deputy: (deputy: string): string => `Svarene fra ${deputy} står for seg og er aldri regnet med.`,
  },

  words: {
    heading: 'Med egne ord',
    about: 'Slik dere skrev det, ord for ord.',
    empty: 'Har ikke skrevet noe.',
    none: 'Skjemaet har ingen åpne spørsmål.',
  },

  trend: {
    heading: 'Over tid',
    about:
      'Vi sammenligner bare utsagn med samme ordlyd. Et snitt over tid bygger på de utsagnene som er med hver gang.',
    first: 'Dette er den første runden. Neste gang ser dere her hva som har endret seg.',
    noneShared: 'Ingen utsagn er stilt med samme ordlyd før.',
    moved: 'Utsagn der svarene har flyttet seg',
    movedAbout: 'Midten mellom svarene deres har flyttet seg ett trinn eller mer siden sist.',
    still: 'Ingen utsagn har flyttet seg ett trinn eller mer siden sist.',
    all: 'Alle utsagn over tid',
    people: (title: string): string =>
      `Rollen som ${title} har skiftet person. Linjen er brutt der det skjedde.`,
  },

  /** What is stored as a key, where somebody reads all there is. */
  values: {
    rounds: {
      proposed: 'foreslått',
      answering: 'åpen for svar',
      opened: 'konvoluttene er åpnet',
      finished: 'ferdigstilt',
      cancelled: 'avlyst',
    },
    readers: {
      nobody: 'bare de som svarer',
      executiveCommittee: 'formannskapet eller fylkesutvalget',
      council: 'kommunestyret eller fylkestinget',
    },
    consents: {
      terms: 'rammene for runden',
      withoutDeputy: 'konvolutten fra varaordføreren er ikke med',
      discard: 'konvoluttene forkastes',
      answersInReport: 'enkeltsvar er med i det som tas ut',
      outcome: 'resultatet',
    },
    reasons: {
      differing: 'ulikt syn',
      jointImprovement: 'felles forbedring',
      fell: 'gått ned siden sist',
      missing: 'mangler svar',
      words: 'skrevet med egne ord',
      chosen: 'satt opp av dem selv',
    },
    outcomes: {
      awaiting: 'venter på godkjenning',
      begun: 'godkjent av én',
      approved: 'godkjent av begge',
      withdrawn: 'trukket tilbake',
    },
  },

  /** Words in the drawings and in their tables. */
  figures: {
    statement: 'Utsagn',
    dimension: 'Område',
    group: 'Gruppe',
    missing: 'mangler svar',
    apart: 'Avstand',
    who: 'Hvem',
    low: 'helt uenig',
    high: 'helt enig',
    noneMark: '– har ikke grunnlag',
    unansweredMark: 'stiplet: ikke svart',
    noFigure: 'ingen svar',
    notAsked: 'ikke spurt',
    mean: (mean: string, counted: number): string =>
      `${mean} (${counted === 1 ? '1 svar' : `${counted} svar`})`,
    gapAlt: (count: number): string =>
      `${count === 1 ? 'Ett utsagn' : `${count} utsagn`} med svarene til hver på en linje fra helt uenig til helt enig, og avstanden mellom dem.`,
    dimensionsAlt: (count: number): string =>
      `${count === 1 ? 'Ett område' : `${count} områder`} med snittet av svarene til hver på en linje fra 1, helt uenig, til 5, helt enig.`,
    trendAlt: (count: number, rounds: number): string =>
      `${count === 1 ? 'Én tegning' : `${count} tegninger`} av svarene til hver gjennom ${rounds === 1 ? 'én runde' : `${rounds} runder`}, fra 1, helt uenig, til 5, helt enig.`,
  },
};
