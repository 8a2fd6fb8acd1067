import { statementGroups } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { personOf, type EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { formatDay } from '#shared/text/dates.ts';
import { csv } from '#shared/documents/csv.ts';
import { answerWords, gapWords, meanWords } from '#shared/figures/figure-words.ts';
import { partiesIn, type ReportFacts } from './facts.ts';
import { aboutRows } from './about.ts';
import { countsOf } from './drawings.ts';
import { meanParties, shownMeans } from './means.ts';
import { earlierStatus } from './measures.ts';
import { methodBlocks } from './method.ts';
import { identification, titleOf } from './opening.ts';
import { belongingAccess, belongingIn, earlierIn, holdingAccess, standsIn, type Part } from './parts.ts';
import { accessWords, partyTitle, wordsIn } from './words.ts';

/** Part, number, title, content, owner, due, status, access. */
type Line = readonly [string, string, string, string, string, string, string, string];

/** The same as the report or its annex as a table for a spreadsheet, one thing a line. */
export const evaluationCsv = (facts: ReportFacts, part: Part): string => {
  const words = wordsIn(facts.choices.form).csv;
  const header: Line = [
    words.part,
    words.number,
    words.title,
    words.content,
    words.owner,
    words.due,
    words.status,
    words.access,
  ];
  return csv([
    header,
    ...factLines(facts, part),
    ...(part === 'report' ? groupLines(facts) : []),
    ...themeLines(facts, part),
    ...measureLines(facts, part),
    ...ruleLines(facts, part),
    ...dimensionLines(facts, part),
    ...answerLines(facts, partiesIn(facts, part)),
  ]);
};

const line = (part: string, title: string, rest: Partial<Record<LineField, string>> = {}): Line => [
  part,
  rest.number ?? '',
  title,
  rest.content ?? '',
  rest.owner ?? '',
  rest.due ?? '',
  rest.status ?? '',
  rest.access ?? '',
];

type LineField = 'number' | 'content' | 'owner' | 'due' | 'status' | 'access';

/** What it is about, how it was done, and the record; the annex says what it belongs to. */
const factLines = (facts: ReportFacts, part: Part): Line[] => {
  const { csv: words, annex } = wordsIn(facts.choices.form);
  const { snapshot } = facts;
  const title = titleOf(facts);
  const record = aboutRows(facts, part === 'report' ? title : wordsIn(facts.choices.form).annexOf(title));
  const rows = (kind: string, all: ReadonlyArray<readonly [string, string]>): Line[] =>
    all.map(([name, content]) => line(kind, name, { content }));
  if (part === 'annex')
    return [
      line(words.document, annex.belongs, { content: annex.belongsTo(title, snapshot.outcomeId) }),
      ...rows(words.document, record),
    ];
  return [
    ...rows(words.fact, identification(facts)),
    ...rows(words.method, methodRows(facts)),
    ...rows(words.document, record),
  ];
};

/** The words of the report on how it was done, as lines. */
const methodRows = (facts: ReportFacts): Array<[string, string]> =>
  methodBlocks(facts, partiesIn(facts, 'report').length > 0).flatMap((block): Array<[string, string]> => {
    if (block.kind === 'facts') return block.rows;
    if (block.kind === 'paragraph') return [['', block.text]];
    return block.kind === 'list' ? block.items.map((item): [string, string] => ['', item]) : [];
  });

/** How many statements stand in each group: of them all, then of each dimension. */
const groupLines = ({ snapshot, report, choices: { form } }: ReportFacts): Line[] => {
  const { csv: words, groups } = wordsIn(form);
  return [
    ...statementGroups.map((group) =>
      line(words.group, groups[group], { content: String(snapshot.groups[group]) }),
    ),
    ...report.dimensions.flatMap((result) => {
      const counts = countsOf(result);
      return statementGroups.map((group) =>
        line(words.group, words.inDimension(result.dimension.name[form], groups[group]), {
          number: result.dimension.id,
          content: String(counts[group]),
        }),
      );
    }),
  ];
};

const themeLines = ({ snapshot, choices: { form } }: ReportFacts, part: Part): Line[] => {
  const { csv: words, access: said } = wordsIn(form);
  return snapshot.themes
    .filter((theme) => part === 'report' || standsIn(part, theme))
    .map((theme) => {
      const stands = standsIn(part, theme);
      return line(words.theme, stands ? theme.title[form] : said.withheldTitle, {
        number: String(theme.number),
        content: stands ? theme.agreed : '',
        access: accessWords(holdingAccess(snapshot, theme.access), form),
      });
    });
};

const measureLines = ({ snapshot, choices: { form } }: ReportFacts, part: Part): Line[] => {
  const { csv: words, measures: said } = wordsIn(form);
  const owed = (ownerId: PersonId | null, dueOn: EvalSnapshot['nextOn']) => ({
    owner: personOf(snapshot, ownerId)?.name ?? '',
    due: dueOn === null ? '' : formatDay(dueOn, form, 'numeric'),
  });
  return [
    ...belongingIn(snapshot, snapshot.measures, part).map((measure) =>
      line(words.measure, measure.title, {
        number: themeNumber(snapshot, measure.themeId),
        ...owed(measure.ownerId, measure.dueOn),
        status: said.statuses[measure.state ?? 'none'],
        access: accessWords(belongingAccess(snapshot, measure), form),
      }),
    ),
    ...earlierIn(snapshot, part).map((measure) =>
      line(words.earlier, measure.title, {
        content: said.agreedIn(measure.round),
        ...owed(measure.ownerId, measure.dueOn),
        status: earlierStatus(measure, form),
        access: accessWords(holdingAccess(snapshot, measure.access), form),
      }),
    ),
  ];
};

const themeNumber = (snapshot: EvalSnapshot, themeId: string | null): string =>
  String(snapshot.themes.find(({ id }) => id === themeId)?.number ?? '');

const ruleLines = ({ snapshot, choices: { form } }: ReportFacts, part: Part): Line[] => {
  const { csv: words } = wordsIn(form);
  return belongingIn(snapshot, snapshot.rules, part).map((rule) =>
    line(words.rule, rule.title, {
      number: themeNumber(snapshot, rule.themeId),
      content: words.ruleChange(rule.before, rule.after),
      access: accessWords(belongingAccess(snapshot, rule), form),
    }),
  );
};

const dimensionLines = (facts: ReportFacts, part: Part): Line[] => {
  const { snapshot, choices } = facts;
  const { form } = choices;
  const { csv: words } = wordsIn(form);
  const shown = snapshot.dimensions.filter((dimension) => part === 'report' || standsIn(part, dimension));
  return [
    ...shown.map((dimension) =>
      line(words.summary, dimension.name[form], {
        content: standsIn(part, dimension) ? dimension.summary : '',
        access: accessWords(holdingAccess(snapshot, dimension.access), form),
      }),
    ),
    ...(part === 'report' ? meanLines(facts) : []),
  ];
};

const meanLines = (facts: ReportFacts): Line[] => {
  const { snapshot, choices } = facts;
  const { form } = choices;
  return shownMeans(facts).flatMap(({ dimension, means }) =>
    meanParties(facts).map((party) => {
      const mean = means[party];
      return line(wordsIn(form).csv.mean, dimension.name[form], {
        content: mean === null ? '' : meanWords(mean),
        owner: partyTitle(snapshot, party, form),
      });
    }),
  );
};

const answerLines = (facts: ReportFacts, parties: readonly EvalParty[]): Line[] => {
  const { snapshot, report, choices } = facts;
  const { form } = choices;
  const words = wordsIn(form).csv;
  const by = (party: EvalParty) => partyTitle(snapshot, party, form);
  return parties.flatMap((party) => [
    ...report.dimensions.flatMap(({ statements }) =>
      statements.map(({ statement, scores, gap }) =>
        line(words.answer, statement.text[form], {
          number: statement.id,
          content: answerWords(scores[party], form),
          owner: by(party),
          status: gapWords(gap, form),
        }),
      ),
    ),
    ...(report.frequency === null
      ? []
      : [
          line(words.frequency, report.frequency.question.text[form], {
            number: report.frequency.question.id,
            content: report.frequency.chosen[party]?.text[form] ?? wordsIn(form).answers.empty,
            owner: by(party),
          }),
        ]),
    ...report.words.map(({ question, written }) =>
      line(words.answer, question.text[form], {
        number: question.id,
        content: written[party] ?? '',
        owner: by(party),
      }),
    ),
  ]);
};
