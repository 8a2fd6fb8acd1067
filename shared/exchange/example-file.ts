import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import {
  exampleTexts,
  staysBecause,
  type ExampleText,
  type GoodExample,
} from '#shared/domain/good-example.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { instantSchema } from './field.ts';
import type { FileFault } from './file-fault.ts';
import { readJson } from './read-json.ts';
import { registry } from './registry.ts';

/**
 * Good examples on their way to others. Holds what they say and, when that is chosen, their source; never ids, consent,
 * days, marks or who wrote them. Formats are appended, never edited.
 */
const exampleFileType = 'samspill-examples';
const exampleFileFormat = 1;
export const exampleFileExtension = 'samspill-eksempel';

export type FileExample = ExampleText & Pick<GoodExample, 'source'>;

export interface ExampleFile {
  /** Who it is from, as they chose to say it; empty: nobody says. */
  readonly name: string;
  readonly made: Instant;
  readonly examples: readonly FileExample[];
}

/** What leaves of the examples: those that may go, and nothing but what they say. */
export const examplesToSend = (
  examples: readonly GoodExample[],
  { withSource }: { readonly withSource: boolean },
): readonly FileExample[] =>
  examples
    .filter((example) => staysBecause(example) === null)
    .map(({ title, situation, action, result, learned, source }) => ({
      title,
      situation,
      action,
      result,
      learned,
      source: withSource ? source : '',
    }));

/**
 * Those of the names that stand in what leaves, so that they can be taken out first, in the order they came. A name of one
 * word is told by its capital: «Time» is a kommune and «en time» is not.
 */
export const namesIn = (file: Pick<ExampleFile, 'examples'>, names: readonly string[]): readonly string[] => {
  const words = file.examples.map((example) => textsOf(example).join('\n')).join('\n');
  const wanted = names.map((name) => name.trim()).filter((name) => name.length > 1);
  return [...new Set(wanted)].filter((name) => {
    const letters = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(`(?<![\\p{L}\\d])${letters}s?(?![\\p{L}\\d])`, name.includes(' ') ? 'iu' : 'u').test(
      words,
    );
  });
};

const textsOf = (example: FileExample): readonly string[] => [
  example.title,
  ...exampleTexts.map((field) => example[field]),
  example.source,
];

/** Writes the file; one example a line, so that two files can be compared by eye. */
export const writeExampleFile = ({ name, made, examples }: ExampleFile): string => {
  const lines = examples.map((example) => canonicalJson(example)).join(',\n');
  const head = `"type":"${exampleFileType}","format":${exampleFileFormat}`;
  return `{${head},\n"name":${JSON.stringify(name)},\n"made":${JSON.stringify(made)},\n"examples":[\n${lines}\n]}\n`;
};

/** Reads the file at the door. What is there twice comes once. */
export const readExampleFile = (text: string): Answer<ExampleFile, FileFault> => {
  const json = readJson(text);
  if (!json.ok) return json;
  const kind = kindSchema.safeParse(json.value);
  if (!kind.success || kind.data.type !== exampleFileType) return refuse('notOurs');
  if (kind.data.format > exampleFileFormat) return refuse('newerFormat');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refuse('wrongShape', file.error.issues[0]?.path.join('.'));
  const { name, made, examples } = file.data;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema is made from the same fields
  const read = examples as unknown as readonly FileExample[];
  return accept({ name, made, examples: read.filter((example, at) => !isAmong(example, read.slice(0, at))) });
};

/** What the library has of a file already. */
export interface ExampleMatch {
  readonly fresh: readonly FileExample[];
  /** How many are here already, word for word. */
  readonly known: number;
}

/** Which examples of the file are new here: read in twice, a file brings nothing the second time. */
export const matchExamples = (
  { examples }: Pick<ExampleFile, 'examples'>,
  library: readonly ExampleText[],
): ExampleMatch => {
  const fresh = examples.filter((example) => !isAmong(example, library));
  return { fresh, known: examples.length - fresh.length };
};

const isAmong = (example: ExampleText, others: readonly ExampleText[]): boolean =>
  others.some((other) => wordingOf(other) === wordingOf(example));

/** The source is no part of it: it may be left out, or said otherwise here. */
const wordingOf = (example: ExampleText): string =>
  [example.title, ...exampleTexts.map((field) => example[field])]
    .map((text) => text.trim().replaceAll(/\s+/g, ' '))
    .join('\n');

const kindSchema = z.looseObject({ type: z.string(), format: z.number().int().positive() });

const { fields } = registry.goodExamples;
const kept = ['title', ...exampleTexts, 'source'] as const;

const fileSchema = z.strictObject({
  type: z.literal(exampleFileType),
  format: z.literal(exampleFileFormat),
  name: z.string().max(200),
  made: instantSchema,
  examples: z
    .array(
      z.strictObject(
        Object.fromEntries(kept.flatMap((key) => (fields[key] ? [[key, fields[key].schema]] : []))),
      ),
    )
    .max(1_000),
});
