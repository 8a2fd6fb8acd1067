import { listExamples, readExample } from '#renderer/db/repositories/good-examples.ts';
import { listMembers } from '#renderer/db/repositories/members.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { GoodExample } from '#shared/domain/good-example.ts';
import type { Person } from '#shared/domain/person.ts';
import { foldForSearch } from '#shared/text/collate.ts';

/** The library, and the names that are known here, so that none of them goes out unseen. */
export interface ExampleList {
  readonly examples: readonly GoodExample[];
  readonly names: readonly string[];
}

export const readExamples = async (): Promise<ExampleList> => {
  const [examples, people, term] = await Promise.all([listExamples(), listPeople(), currentTerm()]);
  const members = term === null ? [] : await listMembers(term.id);
  return { examples, names: [...people, ...members].map(({ name }) => name) };
};

/** One example. */
export interface ExampleFacts {
  readonly example: GoodExample;
  readonly people: readonly Person[];
}

/** Null: it does not exist, or lies in the bin. */
export const readExampleFacts = async (id: string): Promise<ExampleFacts | null> => {
  const example = await readExample(id);
  return example === null ? null : { example, people: await listPeople() };
};

/** What is looked for; `null`: every origin. */
export interface ExampleFilter {
  readonly text: string;
  readonly origin: GoodExample['origin'] | null;
}

/** Those with every word of the text somewhere in them. */
export const examplesLike = (
  examples: readonly GoodExample[],
  { text, origin }: ExampleFilter,
): readonly GoodExample[] => {
  const words = foldForSearch(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return examples.filter((example) => {
    if (origin !== null && example.origin !== origin) return false;
    const { title, situation, action, result, learned, source } = example;
    const all = foldForSearch([title, situation, action, result, learned, source].join('\n'));
    return words.every((word) => all.includes(word));
  });
};
