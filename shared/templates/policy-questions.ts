import type { PolicyKind } from '#shared/domain/policy.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import { cite, type SourceRef } from './sources.ts';

/** `revise`: how policy and strategy are kept alive. `rules`: who may. `decides` and `leaves`: the council and the director. */
export const policyQuestionGroups = ['revise', 'rules', 'decides', 'leaves'] as const;
export type PolicyQuestionGroup = (typeof policyQuestionGroups)[number];

/** A question about the kommune as employer. Texts hold tokens, see `terminology.ts`. */
export interface PolicyQuestion {
  readonly key: string;
  readonly group: PolicyQuestionGroup;
  readonly question: InBothForms;
  /** Why it is asked; our own words. */
  readonly why: InBothForms;
  readonly sources: readonly SourceRef[];
}

const strategy = cite('S1', '«Arbeidsgiverstrategi», KS anbefaler');
const employer = cite('S1', '«Arbeidsgiveransvaret»');
const delegation = cite('S1', '«Arbeidsgiveransvaret», delegering');

/** The questions of domain.md 5.4, KS' four recommendations first. Keys are stored with the answers: never changed. */
export const policyQuestions: readonly PolicyQuestion[] = [
  {
    key: 'pol-revisjon',
    group: 'revise',
    question: {
      nb: 'Blir politikken og strategien revidert jevnlig, slik andre planer blir?',
      nn: 'Blir politikken og strategien reviderte jamleg, slik andre planar blir?',
    },
    why: {
      nb: 'En tekst ingen ser på igjen, styrer ikke noe.',
      nn: 'Ein tekst ingen ser på igjen, styrer ikkje noko.',
    },
    sources: [strategy],
  },
  {
    key: 'pol-samfunnsdel',
    group: 'revise',
    question: {
      nb: 'Står arbeidsgiverpolitikken i samfunnsdelen av kommuneplanen?',
      nn: 'Står arbeidsgivarpolitikken i samfunnsdelen av kommuneplanen?',
    },
    why: {
      nb: 'Da henger målene for ansatte sammen med målene for innbyggerne.',
      nn: 'Då heng måla for dei tilsette saman med måla for innbyggjarane.',
    },
    sources: [strategy],
  },
  {
    key: 'pol-hovedavtalen',
    group: 'revise',
    question: {
      nb: 'Bygger den på målene for samarbeid i Hovedavtalen?',
      nn: 'Byggjer han på måla for samarbeid i Hovudavtalen?',
    },
    why: {
      nb: 'De tillitsvalgte kjenner avtalen. Politikken bør ikke si noe annet.',
      nn: 'Dei tillitsvalde kjenner avtalen. Politikken bør ikkje seie noko anna.',
    },
    sources: [strategy],
  },
  {
    key: 'pol-lonnspolitikk',
    group: 'revise',
    question: {
      nb: 'Henger den sammen med den lokale lønnspolitikken?',
      nn: 'Heng han saman med den lokale lønspolitikken?',
    },
    why: {
      nb: 'Lønn er ett av virkemidlene for å rekruttere og beholde folk.',
      nn: 'Løn er eitt av verkemidla for å rekruttere og halde på folk.',
    },
    sources: [cite('S1', '«Arbeidsgiverstrategi», KS anbefaler')],
  },
  {
    key: 'pol-maal',
    group: 'revise',
    question: {
      nb: 'Har strategien konkrete mål, tiltak og en plan for oppfølging?',
      nn: 'Har strategien konkrete mål, tiltak og ein plan for oppfølging?',
    },
    why: {
      nb: 'Politikken sier hva vi står for. Strategien sier hva vi gjør, og når.',
      nn: 'Politikken seier kva vi står for. Strategien seier kva vi gjer, og når.',
    },
    sources: [cite('S1', '«Arbeidsgiverstrategi»')],
  },
  {
    key: 'pol-tidlig',
    group: 'revise',
    question: {
      nb: 'Ble den vedtatt, eller bekreftet, tidlig i valgperioden?',
      nn: 'Vart han vedteken, eller stadfest, tidleg i valperioden?',
    },
    why: {
      nb: 'Da vet {kommunedirektøren} hvilket handlingsrom hun eller han har.',
      nn: 'Då veit {kommunedirektøren} kva handlingsrom ho eller han har.',
    },
    sources: [cite('S1', '«Samspill»')],
  },
  {
    key: 'pol-hvem-vedtar',
    group: 'rules',
    question: {
      nb: 'Sier delegeringsreglementet hvem som vedtar arbeidsgiverpolitikk og strategi?',
      nn: 'Seier delegeringsreglementet kven som vedtek arbeidsgivarpolitikk og strategi?',
    },
    why: {
      nb: 'Ellers må det avklares hver gang.',
      nn: 'Elles må det avklarast kvar gong.',
    },
    sources: [delegation],
  },
  {
    key: 'pol-delegering',
    group: 'rules',
    question: {
      nb: 'Er nytt delegeringsreglement vedtatt i denne valgperioden?',
      nn: 'Er nytt delegeringsreglement vedteke i denne valperioden?',
    },
    why: {
      nb: 'Fristen er 31. desember året etter at {kommunestyret} ble konstituert.',
      nn: 'Fristen er 31. desember året etter at {kommunestyret} vart konstituert.',
    },
    sources: [cite('KOML', '§ 5-14')],
  },
  {
    key: 'pol-retningslinjer',
    group: 'decides',
    question: {
      nb: 'Vedtar {kommunestyret} reglene som skal gjelde for de ansatte?',
      nn: 'Vedtek {kommunestyret} reglane som skal gjelde for dei tilsette?',
    },
    why: {
      nb: 'De store linjene er arbeidsgiverens egne.',
      nn: 'Dei store linjene er arbeidsgivaren sine eigne.',
    },
    sources: [employer],
  },
  {
    key: 'pol-forhandlinger',
    group: 'decides',
    question: {
      nb: 'Gir {kommunestyret} fullmakt til forhandlinger som påvirker økonomien?',
      nn: 'Gir {kommunestyret} fullmakt til forhandlingar som påverkar økonomien?',
    },
    why: {
      nb: 'Det som binder budsjettet, bør den som vedtar budsjettet, ta stilling til først.',
      nn: 'Det som bind budsjettet, bør den som vedtek budsjettet, ta stilling til først.',
    },
    sources: [employer],
  },
  {
    key: 'pol-nedbemanning',
    group: 'decides',
    question: {
      nb: 'Har {kommunestyret} satt rammer for hvordan en nedbemanning skal skje?',
      nn: 'Har {kommunestyret} sett rammer for korleis ei nedbemanning skal skje?',
    },
    why: {
      nb: 'Rammene er lettest å bli enige om før noen er berørt.',
      nn: 'Rammene er lettast å bli einige om før nokon er råka.',
    },
    sources: [employer],
  },
  {
    key: 'pol-fravaer-heltid',
    group: 'decides',
    question: {
      nb: 'Har {kommunestyret} vedtatt mål for sykefravær og heltidskultur?',
      nn: 'Har {kommunestyret} vedteke mål for sjukefråvær og heiltidskultur?',
    },
    why: {
      nb: 'Uten et mål sier tallene lite.',
      nn: 'Utan eit mål seier tala lite.',
    },
    sources: [employer],
  },
  {
    key: 'pol-organisering',
    group: 'leaves',
    question: {
      nb: 'Er det klart at {kommunedirektøren} bestemmer den detaljerte organiseringen av administrasjonen?',
      nn: 'Er det klart at {kommunedirektøren} avgjer den detaljerte organiseringa av administrasjonen?',
    },
    why: {
      nb: '{Kommunedirektøren} leder den samlede administrasjonen.',
      nn: '{Kommunedirektøren} leier den samla administrasjonen.',
    },
    sources: [employer, cite('KOML', '§ 13-1')],
  },
  {
    key: 'pol-enkeltsaker',
    group: 'leaves',
    question: {
      nb: 'Er det klart at {kommunedirektøren} har ansvaret for saker om den enkelte ansatte?',
      nn: 'Er det klart at {kommunedirektøren} har ansvaret for saker om den einskilde tilsette?',
    },
    why: {
      nb: 'Det løpende personalansvaret ligger der, og {ordføreren} har ingen myndighet over den enkelte.',
      nn: 'Det løpande personalansvaret ligg der, og {ordføreren} har inga mynde over den einskilde.',
    },
    sources: [employer, cite('KOML', '§ 13-1 sjuende ledd')],
  },
];

/** Why the text is to be preserved: local personnel policy and strategy, and delegation (domain.md 8.1). Null: not named there. */
export const policyKept = (kind: PolicyKind): SourceRef | null => kept[kind];

const kept: Readonly<Record<PolicyKind, SourceRef | null>> = {
  policy: cite('BEVF', '§ 32'),
  strategy: cite('BEVF', '§ 32'),
  delegation: cite('BEVF', '§ 21'),
  payPolicy: null,
  other: null,
};
