/** The report of an opened round: what each answered, side by side, and how it has gone over time. */
import type { report as nb } from '../nb/report.ts';

export const report: typeof nb = {
  title: 'Rapport',
  opened: (names: number, when: string): string =>
    `Rapport · opna for ${names === 2 ? 'begge' : 'alle tre'} ${when}`,
  lead: 'De ser det same, og de såg det samtidig. Bruk det som eit utgangspunkt for å snakke saman.',
  notOpened: 'Konvoluttane er ikkje opna.',
  toRound: 'Til runden',
  gone: 'Denne runden finst ikkje lenger.',
  toFront: 'Til rundane',
  outside: (deputy: string): string =>
    `Konvolutten frå ${deputy} er ikkje opna. Det er begge dei andre einige om.`,

  view: { label: 'Vis svara som', drawing: 'Teikning', table: 'Tabell' },
  counts: 'Utsegnene i grupper',

  unanswered: 'Ikkje svart',
  steps: (gap: number): string => (gap === 0 ? 'same svar' : gap === 1 ? '1 trinn' : `${gap} trinn`),
  apart: (gap: number): string =>
    gap === 0 ? 'Same svar.' : `${gap === 1 ? '1 trinn' : `${gap} trinn`} frå kvarandre.`,

  themes: {
    heading: 'Tema å snakke om',
    proposed: 'Vi foreslår å begynne her. De kan byte dei ut når samtalen tek til.',
    chosen: 'Desse har de sett opp.',
    none: 'Svara peikar ikkje ut noko tema. De vel sjølve kva de vil snakke om.',
    start: 'Til samtalen',
    reasons: {
      differing: (gap: number): string => `Ulikt syn: svara ligg ${gap} trinn frå kvarandre.`,
      jointImprovement: 'Felles forbetring: begge meiner at dette kan bli betre.',
      fell: 'Gått ned sidan sist de svara på dette.',
      missing: 'Manglar svar: minst éin har ikkje grunnlag for å svare, eller har ikkje svart.',
      words: 'De har skrive om det med eigne ord.',
      chosen: 'Sett opp av dykk.',
    },
  },

  groups: {
    differing: {
      heading: 'Ulikt syn',
      about: 'Svara ligg to trinn eller meir frå kvarandre. Begynn her: Kva ser den andre som du ikkje ser?',
      empty: 'Ingen av svara ligg så langt frå kvarandre.',
    },
    jointImprovement: {
      heading: 'Felles forbetring',
      about: 'Begge svarer midt på eller lågare. De er einige om at dette kan bli betre.',
      empty: 'Ingen utsegner får låge svar frå begge.',
    },
    jointStrength: {
      heading: 'Felles styrke',
      about: 'Begge er litt eller heilt einige. Kva gjer de for at det framleis skal gå bra?',
      empty: 'Ingen utsegner får høge svar frå begge.',
    },
    missing: {
      heading: 'Manglar svar',
      about: 'Minst éin har ikkje grunnlag for å svare, eller har ikkje svart.',
      empty: 'De har begge svart på alt.',
    },
    inOrder: {
      heading: 'I orden',
      about: 'Den eine svarer midt på, den andre litt einig.',
      empty: 'Ingen utsegner ligg slik.',
      show: (count: number): string => (count === 1 ? 'Vis utsegna' : `Vis dei ${count} utsegnene`),
    },
  },

  dimensions: {
    heading: 'Område for område',
    about:
      'Snittet av svara til kvar av dykk. Dei små ringane er enkeltsvar, og ein større ring er fleire like. Eit snitt av få svar seier lite åleine, og vi reknar aldri ut eitt tal for samarbeidet.',
    deputy: (deputy: string): string => `Svara frå ${deputy} står for seg og er aldri rekna med.`,
  },

  words: {
    heading: 'Med eigne ord',
    about: 'Slik de skreiv det, ord for ord.',
    empty: 'Har ikkje skrive noko.',
    none: 'Skjemaet har ingen opne spørsmål.',
  },

  trend: {
    heading: 'Over tid',
    about:
      'Vi samanliknar berre utsegner med same ordlyd. Eit snitt over tid byggjer på dei utsegnene som er med kvar gong.',
    first: 'Dette er den første runden. Neste gong ser de her kva som har endra seg.',
    noneShared: 'Ingen utsegner er stilte med same ordlyd før.',
    moved: 'Utsegner der svara har flytta seg',
    movedAbout: 'Midten mellom svara dykkar har flytta seg eitt trinn eller meir sidan sist.',
    still: 'Ingen utsegner har flytta seg eitt trinn eller meir sidan sist.',
    all: 'Alle utsegner over tid',
    people: (title: string): string =>
      `Rolla som ${title} har skifta person. Linja er broten der det skjedde.`,
  },

  /** What is stored as a key, where somebody reads all there is. */
  values: {
    rounds: {
      proposed: 'foreslått',
      answering: 'open for svar',
      opened: 'konvoluttane er opna',
      finished: 'ferdigstilt',
      cancelled: 'avlyst',
    },
    readers: {
      nobody: 'berre dei som svarer',
      executiveCommittee: 'formannskapet eller fylkesutvalet',
      council: 'kommunestyret eller fylkestinget',
    },
    consents: {
      terms: 'rammene for runden',
      withoutDeputy: 'konvolutten frå varaordføraren er ikkje med',
      discard: 'konvoluttane blir forkasta',
      answersInReport: 'enkeltsvar er med i det som blir teke ut',
      outcome: 'resultatet',
    },
    reasons: {
      differing: 'ulikt syn',
      jointImprovement: 'felles forbetring',
      fell: 'gått ned sidan sist',
      missing: 'manglar svar',
      words: 'skrive med eigne ord',
      chosen: 'sett opp av dei sjølve',
    },
    outcomes: {
      awaiting: 'ventar på godkjenning',
      begun: 'godkjent av éin',
      approved: 'godkjent av begge',
      withdrawn: 'trekt tilbake',
    },
  },

  /** Words in the drawings and in their tables. */
  figures: {
    statement: 'Utsegn',
    dimension: 'Område',
    group: 'Gruppe',
    missing: 'manglar svar',
    apart: 'Avstand',
    who: 'Kven',
    low: 'heilt ueinig',
    high: 'heilt einig',
    noneMark: '– har ikkje grunnlag',
    unansweredMark: 'stipla: ikkje svart',
    noFigure: 'ingen svar',
    notAsked: 'ikkje spurt',
    mean: (mean: string, counted: number): string =>
      `${mean} (${counted === 1 ? '1 svar' : `${counted} svar`})`,
    gapAlt: (count: number): string =>
      `${count === 1 ? 'Éi utsegn' : `${count} utsegner`} med svara til kvar på ei linje frå heilt ueinig til heilt einig, og avstanden mellom dei.`,
    dimensionsAlt: (count: number): string =>
      `${count === 1 ? 'Eitt område' : `${count} område`} med snittet av svara til kvar på ei linje frå 1, heilt ueinig, til 5, heilt einig.`,
    trendAlt: (count: number, rounds: number): string =>
      `${count === 1 ? 'Éi teikning' : `${count} teikningar`} av svara til kvar gjennom ${rounds === 1 ? 'éin runde' : `${rounds} rundar`}, frå 1, heilt ueinig, til 5, heilt einig.`,
  },
};
