import { dayOf } from '#shared/calendar/day.ts';
import { statementGroups } from '#shared/domain/eval-report.ts';
import { isExempt, type EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import { heading, type Block } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import type { ReportFacts, RoundFacts } from './facts.ts';
import { exemptParts } from './parts.ts';
import { accessWords, fullName, periodWords, wordsIn } from './words.ts';

/** What the record is called: by its half-year, and by its number where another round of the term ends in the same. */
export const titleOf = ({
  snapshot,
  termRounds,
  choices,
}: RoundFacts & Pick<ReportFacts, 'choices'>): string => roundTitle(snapshot, choices.form, termRounds);

type Rows = Array<[string, string]>;

/** What the reader must know first: who, when, what it came to, and who may see it. */
export const openingBlocks = (facts: ReportFacts): Block[] => {
  const { snapshot, choices } = facts;
  const names = listed(
    snapshot.participants.map(({ personId }) => fullName(snapshot, personId, choices.form)),
  );
  return [
    { kind: 'paragraph', tone: 'lead', text: leadWords(snapshot, names, choices.form) },
    { kind: 'facts', rows: identification(facts) },
    ...briefBlocks(facts),
  ];
};

/** Before the talk nobody can say what they agree on. */
const leadWords = (snapshot: EvalSnapshot, names: string, form: WrittenForm): string => {
  const words = wordsIn(form);
  const said = words.lead(names, snapshot.form.statements);
  return `${said} ${snapshot.talkStartedAt === null ? words.leadBefore : words.leadAfter}`;
};

/** Kommune, period, round, people, form, talk, access (domain.md 4.4: Identification, People). */
export const identification = (facts: ReportFacts): Rows => {
  const { snapshot, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form).facts;
  const { body, number, attempt, term } = snapshot;
  const round = words.roundOf(number, `${term.startYear}–${term.endYear}`);
  return [
    [
      body.kind === 'county' ? words.county : words.municipality,
      body.number === null ? body.name : words.numbered(body.name, body.number),
    ],
    [words.period, periodWords(snapshot.periodFrom, snapshot.periodTo, form)],
    [words.round, attempt > 1 ? words.roundAgain(round, attempt) : round],
    [words.form, words.formOf(snapshot.form.title[form], snapshot.form.version)],
    [words.people, answerers(snapshot, form)],
    [words.talk, talkWords(snapshot, form)],
    [words.finished, finishedWords(facts)],
    [words.readers, readerWords(facts)],
    ...(snapshot.sharing.trim() === '' ? [] : ([[words.sharing, snapshot.sharing.trim()]] satisfies Rows)),
    [words.access, wholeAccess(snapshot, form)],
  ];
};

const answerers = (snapshot: EvalSnapshot, form: WrittenForm): string => {
  const lines = snapshot.participants.map(({ personId }) => fullName(snapshot, personId, form));
  return [...lines, ...(snapshot.withoutDeputy ? [wordsIn(form).facts.withoutDeputy] : [])].join('\n');
};

const talkWords = ({ talkStartedAt, talkOn }: EvalSnapshot, form: WrittenForm): string => {
  const day = talkStartedAt === null ? talkOn : dayOf(new Date(talkStartedAt));
  return day === null ? wordsIn(form).facts.noTalk : formatDay(day, form, 'long');
};

const finishedWords = ({ finishedAt, choices }: ReportFacts): string =>
  finishedAt === null ? wordsIn(choices.form).facts.notFinished : formatInstant(finishedAt, choices.form);

/** Who is given the report, with the names that the bodies have here. */
export const readerWords = ({
  snapshot,
  workspace,
  choices,
}: Pick<ReportFacts, 'snapshot' | 'workspace'> & {
  readonly choices: Pick<ReportFacts['choices'], 'form'>;
}): string => fillTerms(wordsIn(choices.form).readers[snapshot.reportTo], termsOf(workspace, choices.form));

/** The mark of the report; where it is open all the same, how many parts are not. */
export const wholeAccess = (snapshot: EvalSnapshot, form: WrittenForm): string => {
  const parts = exemptParts(snapshot);
  return isExempt(snapshot) || parts === 0
    ? accessWords(snapshot.access, form)
    : wordsIn(form).access.partly(parts);
};

/** The result in a few lines, for who reads no further. */
const briefBlocks = ({ snapshot, choices }: ReportFacts): Block[] => {
  const words = wordsIn(choices.form);
  const { groups, themes, measures, rules, earlierMeasures, nextOn } = snapshot;
  const inGroups = statementGroups
    .filter((group) => groups[group] > 0)
    .map((group) => words.brief.group[group](groups[group]));
  const agreed = [
    ...(measures.length === 0 ? [] : [words.brief.measures(measures.length)]),
    ...(rules.length === 0 ? [] : [words.brief.rules(rules.length)]),
  ];
  const done = earlierMeasures.filter(({ state }) => state === 'done').length;
  const items = [
    ...(inGroups.length === 0 ? [] : [words.brief.groups(snapshot.form.statements, listed(inGroups))]),
    ...talkedWords(themes.length, agreed, choices.form),
    ...(earlierMeasures.length === 0 ? [] : [words.brief.earlier(earlierMeasures.length, done)]),
    ...(nextOn === null ? [] : [words.brief.next(formatDay(nextOn, choices.form, 'long'))]),
  ];
  return items.length === 0 ? [] : [heading(words.brief.heading), { kind: 'list', items }];
};

const talkedWords = (themes: number, agreed: readonly string[], form: WrittenForm): string[] => {
  const words = wordsIn(form).brief;
  if (agreed.length > 0) return [words.talked(themes, listed(agreed))];
  return themes === 0 ? [] : [words.talkedOnly(themes)];
};
