import { statementGroups } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { personOf, type EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { csv } from '#shared/documents/csv.ts';
import { answerWords, gapWords, meanWords } from '#shared/figures/figure-words.ts';
import { partiesIn, type ReportFacts } from './facts.ts';
import { identification } from './opening.ts';
import { belongingIn, earlierIn, standsIn, type Part } from './parts.ts';
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
    ...(part === 'report' ? [...factLines(facts), ...groupLines(facts)] : []),
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

const factLines = (facts: ReportFacts): Line[] =>
  identification(facts).map(([name, content]) =>
    line(wordsIn(facts.choices.form).csv.fact, name, { content }),
  );

const groupLines = ({ snapshot, choices: { form } }: ReportFacts): Line[] => {
  const { csv: words, groups } = wordsIn(form);
  return statementGroups.map((group) =>
    line(words.group, groups[group], { content: String(snapshot.groups[group]) }),
  );
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
        access: accessWords(theme.access, form),
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
    ...belongingIn(snapshot, snapshot.measures, part).map(({ title, ownerId, dueOn, state, themeId }) =>
      line(words.measure, title, {
        number: themeNumber(snapshot, themeId),
        ...owed(ownerId, dueOn),
        status: said.statuses[state ?? 'none'],
      }),
    ),
    ...earlierIn(snapshot, part).map(({ title, ownerId, dueOn, state }) =>
      line(words.earlier, title, { ...owed(ownerId, dueOn), status: said.statuses[state ?? 'none'] }),
    ),
  ];
};

const themeNumber = (snapshot: EvalSnapshot, themeId: string | null): string =>
  String(snapshot.themes.find(({ id }) => id === themeId)?.number ?? '');

const ruleLines = ({ snapshot, choices: { form } }: ReportFacts, part: Part): Line[] => {
  const { csv: words } = wordsIn(form);
  return belongingIn(snapshot, snapshot.rules, part).map(({ title, before, after, themeId }) =>
    line(words.rule, title, {
      number: themeNumber(snapshot, themeId),
      content: words.ruleChange(before, after),
    }),
  );
};

const dimensionLines = ({ snapshot, choices }: ReportFacts, part: Part): Line[] => {
  const { form, means } = choices;
  const { csv: words } = wordsIn(form);
  const shown = snapshot.dimensions.filter((dimension) => part === 'report' || standsIn(part, dimension));
  return [
    ...shown.map((dimension) =>
      line(words.summary, dimension.name[form], {
        content: standsIn(part, dimension) ? dimension.summary : '',
        access: accessWords(dimension.access, form),
      }),
    ),
    ...(means && part === 'report' ? meanLines(snapshot, form) : []),
  ];
};

const meanLines = (snapshot: EvalSnapshot, form: WrittenForm): Line[] =>
  snapshot.dimensions.flatMap(({ name, means }) =>
    means.map(({ party, mean }) =>
      line(wordsIn(form).csv.mean, name[form], {
        content: mean === null ? '' : meanWords(mean),
        owner: partyTitle(snapshot, party, form),
      }),
    ),
  );

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
    ...report.words.map(({ question, written }) =>
      line(words.answer, question.text[form], {
        number: question.id,
        content: written[party] ?? '',
        owner: by(party),
      }),
    ),
  ]);
};
