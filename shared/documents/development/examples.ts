import { exampleTexts, type GoodExample } from '#shared/domain/good-example.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import {
  headingMark,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';

export interface ExamplesFacts extends Making {
  /** In their order. */
  readonly examples: readonly GoodExample[];
}

/** Good examples to read: the situation, what was done, what it led to, and what was learned. */
export const examplesDocument = (facts: ExamplesFacts): Document => {
  const { form, examples } = facts;
  const { document: words } = textIn(form).goodExamples;
  const [only] = examples;
  const title =
    examples.length === 1 && only !== undefined && !isWithheld(only, facts) ? only.title : words.title;
  return madeDocument(facts, {
    title,
    marks: examples,
    blocks:
      examples.length === 0
        ? [paragraph(words.none)]
        : examples.flatMap((example) => exampleBlocks(example, facts, title)),
  });
};

const exampleBlocks = (example: GoodExample, facts: ExamplesFacts, title: string): Block[] => {
  const { form } = facts;
  if (isWithheld(example, facts)) return [heading(withheldTitle(form)), paragraph(markWords(example, form))];
  const { goodExamples, developmentWords } = textIn(form);
  const { document: words } = goodExamples;
  const isAlone = example.title === title;
  const source = example.source.trim();
  return [
    ...(isAlone
      ? []
      : [{ kind: 'heading', level: 1, text: example.title, ...headingMark(example, form) } as const]),
    {
      kind: 'paragraph',
      tone: 'note',
      text: source === '' ? developmentWords.exampleOrigins[example.origin] : words.source(source),
    },
    ...exampleTexts.flatMap((field): Block[] => {
      const text = example[field].trim();
      if (text === '') return [];
      const mark = isAlone ? headingMark(example, form) : {};
      return [{ kind: 'heading', level: 2, text: goodExamples.page.labels[field], ...mark }, paragraph(text)];
    }),
  ];
};

/** The library as a table, one example a line. */
export const examplesCsv = (facts: ExamplesFacts): string => {
  const { form, examples } = facts;
  const { goodExamples, developmentWords } = textIn(form);
  const { csv: words } = goodExamples.document;
  const header = [
    words.title,
    ...exampleTexts.map((field) => goodExamples.page.labels[field]),
    words.origin,
    words.source,
    words.consent,
    words.access,
  ];
  const rows = examples.map((one) =>
    isWithheld(one, facts)
      ? [withheldTitle(form), ...Array.from({ length: 7 }, () => ''), markWords(one, form)]
      : [
          one.title,
          ...exampleTexts.map((field) => one[field]),
          developmentWords.exampleOrigins[one.origin],
          one.source,
          developmentWords.exampleConsents[one.consent],
          markWords(one, form),
        ],
  );
  return csv([header, ...rows]);
};
