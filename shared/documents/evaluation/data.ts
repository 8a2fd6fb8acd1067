import { scores } from '#shared/domain/eval-answers.ts';
import { personOf } from '#shared/domain/eval-snapshot.ts';
import type { SnapshotAccess } from '#shared/domain/minutes-snapshot.ts';
import {
  evalReportFormat,
  evalReportSchema,
  evalReportSchemaId,
  evalReportType,
  type EvalReportData,
} from '#shared/exchange/eval-report-schema.ts';
import { textIn } from '#shared/text/text.ts';
import { creatorOf, documentDay } from './about.ts';
import { dataOfAnswers } from './data-answers.ts';
import { countsOf } from './drawings.ts';
import { basisOf, wordsIn } from './words.ts';
import { isFinished, partiesIn, type ReportFacts } from './facts.ts';
import { readerWords, titleOf } from './opening.ts';
import { meanParties, shownMeans } from './means.ts';
import { belongingIn, earlierIn, exemptMarks, holdingAccess, standsIn, type Part } from './parts.ts';

/** What the report, or its annex, says, as data; the same parts are withheld, and the same answers are left out. */
export const evaluationData = (facts: ReportFacts, part: Part): EvalReportData => {
  const { snapshot, choices } = facts;
  const isReport = part === 'report';
  return {
    $schema: evalReportSchemaId,
    type: evalReportType,
    format: evalReportFormat,
    part,
    state: isFinished(facts) ? 'finished' : 'draft',
    language: choices.form,
    record: recordOf(facts, part),
    body: snapshot.body,
    round: roundOf(facts),
    form: { ...snapshot.form, title: snapshot.form.title[choices.form] },
    participants: snapshot.participants.map(({ party, personId }) => {
      const person = personOf(snapshot, personId);
      return { party, name: person?.name ?? '', title: person?.title[choices.form] ?? '' };
    }),
    method: {
      scale: scores.map((value) => ({ value, label: textIn(choices.form).evalForms.scale[value] })),
      answeredSeparately: true,
      shownAtTheSameTime: true,
    },
    groups: isReport ? snapshot.groups : null,
    dimensions: dimensionsOf(facts, part),
    themes: themesOf(facts, part),
    ...outcomeOf(facts, part),
    answers: dataOfAnswers(facts, partiesIn(facts, part)),
    integrity: integrityOf(facts),
  };
};

/** The data as a file: checked against the published schema, so that neither can change without the other. */
export const evaluationJson = (facts: ReportFacts, part: Part): string =>
  `${JSON.stringify(evalReportSchema.parse(evaluationData(facts, part)), null, 2)}\n`;

const recordOf = (facts: ReportFacts, part: Part): EvalReportData['record'] => {
  const { snapshot, record, choices } = facts;
  const title = titleOf(facts);
  return {
    id: snapshot.outcomeId,
    title: part === 'report' ? title : wordsIn(choices.form).annexOf(title),
    creator: creatorOf(facts),
    recipient: readerWords(facts),
    documentDate: documentDay(facts),
    registeredAt: facts.finishedAt ?? record.madeAt,
    caseReference: record.caseReference.trim() || null,
    filing: record.filing,
    filingReason: record.filingReason,
    application: 'Samspill',
    applicationVersion: record.appVersion,
    access: part === 'report' ? accessOf(snapshot.access, facts) : annexAccess(facts),
  };
};

const roundOf = ({ snapshot, finishedAt }: ReportFacts): EvalReportData['round'] => ({
  number: snapshot.number,
  attempt: snapshot.attempt,
  termStart: snapshot.term.startYear,
  termEnd: snapshot.term.endYear,
  periodFrom: snapshot.periodFrom,
  periodTo: snapshot.periodTo,
  openedAt: snapshot.openedAt,
  talkOn: snapshot.talkOn,
  talkStartedAt: snapshot.talkStartedAt,
  talkEndedAt: snapshot.talkEndedAt,
  finishedAt,
  nextOn: snapshot.nextOn,
  reportTo: snapshot.reportTo,
  sharing: snapshot.sharing,
  withoutDeputy: snapshot.withoutDeputy,
});

/**
 * All that stands in the annex is exempt, by the bases of its parts. With answers alone nobody has said by which: it is
 * for the kommune to assess.
 */
const annexAccess = ({ snapshot, choices: { form } }: ReportFacts): EvalReportData['record']['access'] => {
  const marks = exemptMarks(snapshot);
  if (marks.length === 0) return { status: 'undecided', basis: null, reassessOn: null };
  const days = marks.flatMap(({ reassessOn }) => reassessOn ?? []);
  return {
    status: 'exempt',
    basis: [...new Set(marks.map((access) => basisOf(access, form)))].join('; '),
    reassessOn: days.toSorted()[0] ?? null,
  };
};

const dimensionsOf = (facts: ReportFacts, part: Part): EvalReportData['dimensions'] => {
  const { snapshot, report, choices } = facts;
  return snapshot.dimensions
    .filter((dimension) => part === 'report' || standsIn(part, dimension))
    .map((dimension) => {
      const stands = standsIn(part, dimension);
      const result = report.dimensions.find((one) => one.dimension.id === dimension.id);
      return {
        id: dimension.id,
        name: dimension.name[choices.form],
        statements: dimension.statements,
        groups: part === 'report' && result !== undefined ? countsOf(result) : null,
        summary: stands && dimension.summary.trim() !== '' ? dimension.summary : null,
        means: part === 'report' ? meansOf(dimension.id, facts) : null,
        access: accessOf(holdingAccess(snapshot, dimension.access), facts),
        withheld: !stands,
      };
    });
};

const meansOf = (id: string, facts: ReportFacts): EvalReportData['dimensions'][number]['means'] => {
  const shown = shownMeans(facts).find(({ dimension }) => dimension.id === id);
  if (shown === undefined) return null;
  return Object.fromEntries(
    meanParties(facts).map((party) => {
      const mean = shown.means[party];
      return [party, mean === null ? null : Math.round(mean * 100) / 100];
    }),
  );
};

const themesOf = (facts: ReportFacts, part: Part): EvalReportData['themes'] => {
  const { snapshot, choices } = facts;
  return snapshot.themes
    .filter((theme) => part === 'report' || standsIn(part, theme))
    .map((theme) => {
      const stands = standsIn(part, theme);
      const { number, access } = theme;
      return {
        number,
        about: stands ? theme.about : null,
        title: stands ? theme.title[choices.form] : null,
        reason: stands ? theme.reason : null,
        agreed: stands && theme.agreed.trim() !== '' ? theme.agreed : null,
        discussedAt: theme.discussedAt,
        access: accessOf(holdingAccess(snapshot, access), facts),
        withheld: !stands,
      };
    });
};

/** Measures and rules that stand in the part. */
const outcomeOf = (
  { snapshot }: ReportFacts,
  part: Part,
): Pick<EvalReportData, 'measures' | 'earlierMeasures' | 'rules'> => {
  const themeOf = (themeId: string | null): number | null =>
    snapshot.themes.find(({ id }) => id === themeId)?.number ?? null;
  const owner = (id: Parameters<typeof personOf>[1]) => personOf(snapshot, id)?.name ?? null;
  return {
    measures: belongingIn(snapshot, snapshot.measures, part).map(
      ({ id, themeId, title, ownerId, dueOn, state }) => ({
        id,
        theme: themeOf(themeId),
        title,
        owner: owner(ownerId),
        dueOn,
        status: state,
      }),
    ),
    earlierMeasures: earlierIn(snapshot, part).map(({ id, title, ownerId, dueOn, state, round, doneAt }) => ({
      id,
      title,
      owner: owner(ownerId),
      dueOn,
      status: state,
      round,
      doneAt,
    })),
    rules: belongingIn(snapshot, snapshot.rules, part).map(({ id, themeId, title, before, after }) => ({
      id,
      theme: themeOf(themeId),
      title,
      before,
      after,
    })),
  };
};

const accessOf = (
  { status, basis, reassessOn }: SnapshotAccess,
  { choices }: ReportFacts,
): EvalReportData['record']['access'] => ({ status, basis: basis?.[choices.form] ?? null, reassessOn });

const integrityOf = ({ snapshot, digest, approvals }: ReportFacts): EvalReportData['integrity'] => ({
  outcomeVersion: snapshot.version,
  outcomeSha256: digest,
  frozenAt: snapshot.frozenAt,
  approvals: approvals.map(({ personId, approvedAt }) => ({
    name: personOf(snapshot, personId)?.name ?? '',
    approvedAt,
  })),
});
