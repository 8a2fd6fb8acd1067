import { scores } from '#shared/domain/eval-answers.ts';
import { statementGroups } from '#shared/domain/eval-report.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { heading, paragraph, type Block } from '#shared/documents/document.ts';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { ReportFacts } from './facts.ts';
import { textIn } from '#shared/text/text.ts';
import { wordsIn } from './words.ts';

/** How they answered, by which scale, and what the groups mean (domain.md 4.4: Method). */
export const methodBlocks = (
  { snapshot, choices: { form } }: Pick<ReportFacts, 'snapshot' | 'choices'>,
  hasAnswers: boolean,
): Block[] => {
  const words = wordsIn(form).method;
  const hasDeputy = snapshot.participants.some(({ party }) => party === 'deputy');
  return [
    heading(words.heading),
    ...askedBlocks(snapshot, form),
    ...readingBlocks(form, { hasDeputy, hasAnswers }),
  ];
};

/** How this round was answered: when the envelopes were opened, and with which form. */
export const askedBlocks = (
  { openedAt, form: asked }: Pick<EvalSnapshot, 'openedAt' | 'form'>,
  form: WrittenForm,
): Block[] => {
  const words = wordsIn(form).method;
  return [
    paragraph(openedAt === null ? words.aloneOnly : words.alone(formatInstant(openedAt, form))),
    paragraph(words.same(asked.title[form], asked.statements)),
  ];
};

/** What is the same for every round: the scale, the groups, and what the figures may be used for. */
export const readingBlocks = (
  form: WrittenForm,
  { hasDeputy, hasAnswers }: { readonly hasDeputy: boolean; readonly hasAnswers: boolean },
): Block[] => {
  const words = wordsIn(form).method;
  const names = textIn(form).evalForms.scale;
  const scale = scores
    .filter((score) => score !== 'none')
    .map((score) => `${score} ${names[score].toLocaleLowerCase('nb')}`);
  return [
    {
      kind: 'facts',
      rows: [[words.scale, `${scale.join(', ')}. ${words.optOut(names.none)}`]],
    },
    paragraph(words.groupsAbout),
    { kind: 'list', items: statementGroups.map((group) => words.groups[group]) },
    paragraph(
      [words.anonymity, ...(hasDeputy ? [words.deputy] : []), ...(hasAnswers ? [] : [words.noMeans])].join(
        ' ',
      ),
    ),
    paragraph(words.purpose),
  ];
};
