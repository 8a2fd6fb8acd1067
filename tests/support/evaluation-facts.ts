import { evalReport, type EvalReport, type PartyAnswers } from '#shared/domain/eval-report.ts';
import type { Score } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalSnapshot, SnapshotMeasure, SnapshotTheme } from '#shared/domain/eval-snapshot.ts';
import type {
  EvalMeasureId,
  EvalOutcomeId,
  EvalRoundId,
  EvalThemeId,
  PersonId,
  RuleProposalId,
} from '#shared/domain/id.ts';
import type { SnapshotAccess } from '#shared/domain/minutes-snapshot.ts';
import type { ReportFacts, RoundFacts, TermFacts } from '#shared/documents/evaluation/facts.ts';
import { ourFormFor } from '#shared/templates/eval-form.ts';
import { timeKommune } from './start-plan-facts.ts';

const director = 'p1' as PersonId;
const mayor = 'p2' as PersonId;
const deputy = 'p3' as PersonId;

export const evaluationForm: EvalFormContent = ourFormFor(timeKommune);

/** Answers that give every group something: 24 scores for each, in the order of the form. */
const directorScores = '445444345245443444354443';
const mayorScores = '434534325425334n54524534';
const deputyScores = '444444444444444444444444';

const answersOf = (figures: string): Record<string, Score> =>
  Object.fromEntries(
    evaluationForm.statements.map(({ id }, index): [string, Score] => {
      const figure = figures[index];
      return [id, figure === 'n' || figure === undefined ? 'none' : (Number(figure) as Score)];
    }),
  );

const question = (index: number): string => evaluationForm.questions[index]?.id ?? '';

export const answered: readonly PartyAnswers[] = [
  {
    party: 'director',
    personId: director,
    answers: {
      scores: answersOf(directorScores),
      frequency: evaluationForm.frequency?.options[1]?.id ?? null,
      words: { [question(0)]: 'HEMMELIG-D0 Ukemøtet fungerer.', [question(1)]: 'HEMMELIG-D1 Saksflyten.' },
    },
  },
  {
    party: 'mayor',
    personId: mayor,
    answers: {
      scores: answersOf(mayorScores),
      frequency: evaluationForm.frequency?.options[2]?.id ?? null,
      words: { [question(0)]: 'HEMMELIG-M0 Vi er ærlige med hverandre.' },
    },
  },
  {
    party: 'deputy',
    personId: deputy,
    answers: {
      scores: answersOf(deputyScores),
      frequency: null,
      words: { [question(2)]: 'HEMMELIG-V2 Være mer til stede.' },
    },
  },
];

export const openAccess: SnapshotAccess = {
  status: 'public',
  basisKey: null,
  basisVersion: null,
  basis: null,
  fullerAccess: '',
  reassessOn: null,
};

export const exemptAccess: SnapshotAccess = {
  status: 'exempt',
  basisKey: 'offl-23-1',
  basisVersion: 2026,
  basis: { nb: 'offentleglova § 23 første ledd', nn: 'offentleglova § 23 første ledd' },
  fullerAccess: 'SKJERMET-vurdering av innsyn.',
  reassessOn: '2025-06-30',
};

const statementText = (id: string) =>
  evaluationForm.statements.find((statement) => statement.id === id)?.text ?? { nb: id, nn: id };

const theme = (number: number, fields: Partial<SnapshotTheme>): SnapshotTheme => ({
  id: `th${number}` as EvalThemeId,
  number,
  about: null,
  title: { nb: `Tema nummer ${number}`, nn: `Tema nummer ${number}` },
  reason: 'chosen',
  agreed: '',
  discussedAt: '2024-11-12T13:20:00.000Z',
  access: openAccess,
  ...fields,
});

const measure = (id: string, themeId: string | null, fields: Partial<SnapshotMeasure>): SnapshotMeasure => ({
  id: id as EvalMeasureId,
  themeId: themeId as EvalThemeId | null,
  title: `Tiltak ${id}`,
  ownerId: director,
  dueOn: '2025-01-15',
  state: 'open',
  ...fields,
});

const summaries: Readonly<Record<string, string>> = {
  A: 'Vi kan snakke fritt med hverandre og retter opp misforståelser raskt. Det vil vi holde fast ved.',
  C: 'Vi hører om viktige ting fra hverandre først, men ikke alltid:\n\n- Ordføreren ringer når media tar kontakt\n- Kommunedirektøren varsler samme dag når en sak stopper opp',
  D: 'Ukemøtene er blitt korte og nyttige. Varaordføreren skal være med første mandag i måneden.',
};

/** Themes, measures and rules of a round, with one theme that is exempt. */
export const evaluationSnapshot = (
  fields: Partial<EvalSnapshot> = {},
  report: EvalReport = evalReport(evaluationForm, answered),
): EvalSnapshot => ({
  format: 1,
  outcomeId: '0190c3a0-7d3a-7cc1-8a55-2f6f0f3b9d01' as EvalOutcomeId,
  roundId: 'r1' as EvalRoundId,
  version: 1,
  frozenAt: '2024-11-12T14:28:00.000Z',
  frozenBy: mayor,
  body: { name: 'Time kommune', kind: 'municipality', number: '1121' },
  term: { startYear: 2023, endYear: 2027 },
  number: 2,
  attempt: 1,
  periodFrom: '2024-05-01',
  periodTo: '2024-10-31',
  openedAt: '2024-11-12T13:03:00.000Z',
  talkOn: '2024-11-12',
  talkStartedAt: '2024-11-12T13:05:00.000Z',
  talkEndedAt: '2024-11-12T14:25:00.000Z',
  form: {
    id: evaluationForm.id,
    version: evaluationForm.version,
    title: evaluationForm.title,
    statements: evaluationForm.statements.length,
  },
  reportTo: 'executiveCommittee',
  sharing: 'Formannskapet får rapporten uten svarene fra hver av oss.',
  withoutDeputy: false,
  participants: [
    { party: 'director', personId: director },
    { party: 'mayor', personId: mayor },
    { party: 'deputy', personId: deputy },
  ],
  people: [
    {
      id: director,
      name: 'Astrid Demodal',
      role: 'director',
      title: { nb: 'kommunedirektør', nn: 'kommunedirektør' },
    },
    { id: mayor, name: 'Torleiv Eksempelvik', role: 'mayor', title: { nb: 'ordfører', nn: 'ordførar' } },
    {
      id: deputy,
      name: 'Máret Prøvesen',
      role: 'deputyMayor',
      title: { nb: 'varaordfører', nn: 'varaordførar' },
    },
  ],
  groups: {
    differing: report.groups.differing.length,
    jointImprovement: report.groups.jointImprovement.length,
    jointStrength: report.groups.jointStrength.length,
    missing: report.groups.missing.length,
    inOrder: report.groups.inOrder.length,
  },
  dimensions: report.dimensions.map(({ dimension, statements, means }) => ({
    id: dimension.id,
    name: dimension.name,
    statements: statements.length,
    summary:
      dimension.id === 'G' ? 'SKJERMET-oppsummering om arbeidsgiverrollen.' : (summaries[dimension.id] ?? ''),
    access: dimension.id === 'G' ? exemptAccess : openAccess,
    means: report.parties.map((party) => ({ party, mean: means[party] })),
  })),
  themes: [
    theme(1, {
      about: 'ev-c1',
      title: statementText('ev-c1'),
      reason: 'differing',
      agreed:
        'Vi er enige om at den som først får vite noe viktig, ringer den andre samme dag. Det gjelder også når saken er uferdig.\n\nVi har ulikt syn på hvor mye som må sies før en sak er utredet, og prøver dette i et halvt år:\n\n1. Ett varsel når en sak kan bli omtalt i media\n2. En kort status hver fredag',
    }),
    theme(2, {
      about: 'ev-b4',
      title: statementText('ev-b4'),
      reason: 'jointImprovement',
      agreed: 'Føringer fra enkeltpersoner tas opp i ukemøtet før noen gjør noe med dem.',
    }),
    theme(3, {
      title: { nb: 'SKJERMET-tema om lønn', nn: 'SKJERMET-tema om løn' },
      agreed: 'SKJERMET-enighet.',
      access: exemptAccess,
    }),
  ],
  measures: [
    measure('m1', 'th1', { title: 'Skrive ned hva som alltid skal varsles samme dag', dueOn: '2024-12-02' }),
    measure('m2', 'th2', {
      title: 'Legge en fast post om føringer på sakslisten til ukemøtet',
      ownerId: mayor,
      dueOn: '2024-11-18',
    }),
    measure('m3', null, {
      title: 'Invitere varaordføreren til første ukemøte i måneden',
      ownerId: null,
      dueOn: null,
    }),
    measure('m4', 'th3', { title: 'SKJERMET-tiltak' }),
  ],
  earlierMeasures: [
    {
      id: 'e1' as EvalMeasureId,
      title: 'Flytte ukemøtet til mandag morgen',
      ownerId: director,
      dueOn: '2024-06-03',
      state: 'done',
      round: 1,
      doneAt: '2024-05-27T07:00:00.000Z',
      access: openAccess,
    },
    {
      id: 'e2' as EvalMeasureId,
      title: 'Lage en oversikt over hvem som svarer mediene',
      ownerId: mayor,
      dueOn: '2024-08-15',
      state: 'open',
      round: 1,
      doneAt: null,
      access: openAccess,
    },
    {
      id: 'e3' as EvalMeasureId,
      title: 'SKJERMET-tiltak fra runde 1',
      ownerId: mayor,
      dueOn: null,
      state: 'open',
      round: 1,
      doneAt: null,
      access: exemptAccess,
    },
  ],
  rules: [
    {
      id: 'rp1' as RuleProposalId,
      themeId: 'th1' as EvalThemeId,
      ruleKey: null,
      title: 'Når vi varsler hverandre',
      before: 'Vi sier fra i ukemøtet.',
      after: 'Vi ringer samme dag når noe kan bli omtalt i media, og ellers i ukemøtet.',
    },
  ],
  nextOn: '2025-05-12',
  access: openAccess,
  ...fields,
});

export const roundFacts = (changes: Partial<RoundFacts> = {}): RoundFacts => ({
  snapshot: evaluationSnapshot(),
  report: evalReport(evaluationForm, answered),
  approvals: [
    { personId: mayor, approvedAt: '2024-11-12T14:31:00.000Z' },
    { personId: director, approvedAt: '2024-11-12T14:32:00.000Z' },
  ],
  finishedAt: '2024-11-12T14:32:00.000Z',
  digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  answerConsents: [],
  record: {
    caseReference: '2024/1234',
    filing: 'filed',
    filingReason: 'rapporten dokumenterer avtaler mellom de to',
    appVersion: '0.1.0',
    madeAt: '2024-11-13T08:00:00.000Z',
  },
  termRounds: [],
  ...changes,
});

export const reportFacts = (changes: Partial<ReportFacts> = {}): ReportFacts => ({
  ...roundFacts(),
  workspace: timeKommune,
  choices: { form: 'nb', means: false, answers: 'none' },
  ...changes,
});

const halfYear = (index: number): Pick<EvalSnapshot, 'periodFrom' | 'periodTo'> => {
  const year = 2024 + Math.floor(index / 2);
  return index % 2 === 0
    ? { periodFrom: `${year}-01-01`, periodTo: `${year}-06-30` }
    : { periodFrom: `${year}-07-01`, periodTo: `${year}-12-31` };
};

/** Rounds half a year apart, each with its own number. */
export const termFacts = (count = 3, changes: Partial<TermFacts> = {}): TermFacts => ({
  rounds: Array.from({ length: count }, (_, index) =>
    roundFacts({
      snapshot: evaluationSnapshot({
        roundId: `r${index}` as EvalRoundId,
        number: index + 1,
        ...halfYear(index),
      }),
    }),
  ),
  states: new Map(),
  opened: Array.from({ length: count }, (_, index) => ({
    round: {
      id: `r${index}` as EvalRoundId,
      number: index + 1,
      ...halfYear(index),
    },
    form: evaluationForm,
    answered,
  })),
  workspace: timeKommune,
  term: { id: '0190c3a0-7d3a-7cc1-8a55-2f6f0f3b9d99', startYear: 2023, endYear: 2027 },
  record: roundFacts().record,
  choices: { form: 'nb', means: true },
  ...changes,
});
