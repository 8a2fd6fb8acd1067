import { cite } from '#shared/templates/sources.ts';
import type { ContractPointTemplate } from './contract-point.ts';

/** What is wise besides in the contract of a director (domain.md 5.3). */
export const pointsForDirector: readonly ContractPointTemplate[] = [
  {
    key: 'aa-myndighet',
    kind: 'director',
    letter: null,
    title: { nb: 'Ansvar og myndighet', nn: 'Ansvar og mynde' },
    about: {
      nb: 'Hva {kommunedirektøren} har ansvar for, og hva stillingen har myndighet til.',
      nn: 'Kva {kommunedirektøren} har ansvar for, og kva stillinga har mynde til.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-taushet',
    kind: 'director',
    letter: null,
    title: { nb: 'Taushetsplikt og CV', nn: 'Teieplikt og CV' },
    about: {
      nb: 'Taushetsplikten, og om {kommunedirektøren} sier ja til at CV-en blir offentlig.',
      nn: 'Teieplikta, og om {kommunedirektøren} seier ja til at CV blir gjort offentleg.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-bierverv',
    kind: 'director',
    letter: null,
    title: { nb: 'Bierverv og verv', nn: 'Bierverv og verv' },
    about: {
      nb: 'Hvilke bierverv og verv {kommunedirektøren} kan ha, og hvem som blir spurt.',
      nn: 'Kva bierverv og verv {kommunedirektøren} kan ha, og kven som blir spurd.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-utvikling',
    kind: 'director',
    letter: null,
    title: { nb: 'Egen og faglig utvikling', nn: 'Eiga og fagleg utvikling' },
    about: {
      nb: 'Hva partene har avtalt om utvikling i stillingen.',
      nn: 'Kva partane har avtalt om utvikling i stillinga.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-hta',
    kind: 'director',
    letter: null,
    title: { nb: 'Hovedtariffavtalen', nn: 'Hovudtariffavtalen' },
    about: { nb: 'At avtalen viser til Hovedtariffavtalen.', nn: 'At avtalen viser til Hovudtariffavtalen.' },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-aremal',
    kind: 'director',
    letter: null,
    title: { nb: 'Åremål og retrettstilling', nn: 'Åremål og retrettstilling' },
    about: {
      nb: 'Om stillingen er på åremål, som er minst seks år, og om det er avtalt en retrettstilling.',
      nn: 'Om stillinga er på åremål, som er minst seks år, og om det er avtalt ei retrettstilling.',
    },
    sources: [cite('KOML', '§ 13-2'), cite('AML', '§ 14-10'), cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-etterlonn',
    kind: 'director',
    letter: null,
    title: { nb: 'Etterlønn', nn: 'Etterløn' },
    about: {
      nb: 'Om det på forhånd er avtalt etterlønn mot at {kommunedirektøren} gir avkall på oppsigelsesvernet.',
      nn: 'Om det på førehand er avtalt etterløn mot at {kommunedirektøren} gir avkall på oppseiingsvernet.',
    },
    sources: [cite('AML', '§ 15-16 andre ledd'), cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-voldgift',
    kind: 'director',
    letter: null,
    title: { nb: 'Tvister', nn: 'Tvistar' },
    about: {
      nb: 'Om tvister kan løses ved voldgift. Det er mulig, og ikke et krav.',
      nn: 'Om tvistar kan løysast ved valdgift. Det er mogleg, og ikkje eit krav.',
    },
    sources: [cite('AML', '§ 15-16 første ledd')],
  },
  {
    key: 'aa-forventninger',
    kind: 'director',
    letter: null,
    title: { nb: 'Forventninger og resultatkrav', nn: 'Forventingar og resultatkrav' },
    about: {
      nb: 'Hvordan partene blir enige om hva de venter av hverandre, og hva som skal nås.',
      nn: 'Korleis partane blir einige om kva dei ventar av kvarandre, og kva som skal nåast.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-oppfolging',
    kind: 'director',
    letter: null,
    title: { nb: 'Oppfølging og utviklingssamtale', nn: 'Oppfølging og utviklingssamtale' },
    about: {
      nb: 'Når og hvordan {kommunedirektøren} blir fulgt opp, også i utviklingssamtalen.',
      nn: 'Når og korleis {kommunedirektøren} blir følgd opp, også i utviklingssamtalen.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-innfris',
    kind: 'director',
    letter: null,
    title: { nb: 'Når forventninger ikke blir innfridd', nn: 'Når forventingar ikkje blir innfridde' },
    about: {
      nb: 'Hva partene gjør da, og i hvilken rekkefølge.',
      nn: 'Kva partane gjer då, og i kva rekkjefølgje.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
  {
    key: 'aa-avslutning',
    kind: 'director',
    letter: null,
    title: { nb: 'Hvordan arbeidsforholdet kan avsluttes', nn: 'Korleis arbeidsforholdet kan avsluttast' },
    about: {
      nb: 'Hvordan begge parter kan avslutte, og hva som er avtalt om det.',
      nn: 'Korleis begge partar kan avslutte, og kva som er avtalt om det.',
    },
    sources: [cite('S1', '«Arbeidsavtalen»')],
  },
];
