import { scores } from '#shared/domain/eval-answers.ts';
import { statementGroups } from '#shared/domain/eval-report.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { heading, paragraph, type Block } from '#shared/documents/document.ts';
import type { ReportFacts } from './facts.ts';
import { textIn } from '#shared/text/text.ts';
import { wordsIn } from './words.ts';

/** How they answered, by which scale, and what the groups mean (domain.md 4.4: Method). */
export const methodBlocks = (
  { snapshot, choices: { form } }: Pick<ReportFacts, 'snapshot' | 'choices'>,
  hasAnswers: boolean,
): Block[] => {
  const words = wordsIn(form).method;
  const { openedAt, participants } = snapshot;
  const names = textIn(form).evalForms.scale;
  const scale = scores
    .filter((score) => score !== 'none')
    .map((score) => `${score} ${names[score].toLocaleLowerCase('nb')}`);
  return [
    heading(words.heading),
    paragraph(openedAt === null ? words.aloneOnly : words.alone(formatInstant(openedAt, form))),
    paragraph(words.same(snapshot.form.title[form], snapshot.form.statements)),
    {
      kind: 'facts',
      rows: [[words.scale, `${scale.join(', ')}. ${words.optOut(names.none)}`]],
    },
    paragraph(words.groupsAbout),
    { kind: 'list', items: statementGroups.map((group) => words.groups[group]) },
    paragraph(
      [
        words.anonymity,
        ...(participants.some(({ party }) => party === 'deputy') ? [words.deputy] : []),
        ...(hasAnswers ? [] : [words.noMeans]),
      ].join(' '),
    ),
    paragraph(words.purpose),
  ];
};
