import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { ExampleText, GoodExample } from '#shared/domain/good-example.ts';
import type { CommitId, GoodExampleId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { compareNorwegian } from '#shared/text/collate.ts';
import { create, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne } from '../read.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** What people write of an example. */
export type ExampleChange = Partial<Fields<GoodExample>>;
export type ExampleDraft = Pick<GoodExample, 'title' | 'origin'> & ExampleChange;

/** The whole library, by title; it lives on from term to term. */
export const listExamples = async (): Promise<GoodExample[]> =>
  (await readAll('goodExamples')).toSorted(
    (a, b) => compareNorwegian(a.title, b.title) || (a.id < b.id ? -1 : 1),
  );

/** Null: it does not exist, or lies in the bin. */
export const readExample = (id: string): Promise<GoodExample | null> => readOne('goodExamples', id);

/** A new example. Refuses with `invalid` without a title. */
export const addExample = async (
  draft: ExampleDraft,
  signed: Signed = {},
): Promise<Answer<GoodExampleId, CommitRefusal>> => {
  const id = newId<'GoodExample'>();
  const answer = await commit([create('goodExamples', id, { ...blank, ...draft })], {
    ...signed,
    label: 'exampleAdded',
  });
  return answer.ok ? accept(id) : answer;
};

export const changeExample = async (id: GoodExampleId, change: ExampleChange, signed: Signed = {}): Saved => {
  const example = await readExample(id);
  if (example === null) return refuse('unknownRecord');
  return commit(changeFields('goodExamples', example, change), { ...signed, label: 'exampleChanged' });
};

export const removeExample = (id: GoodExampleId): Saved =>
  commit([remove('goodExamples', id)], { label: 'exampleRemoved' });

/** Puts examples from a file in the library, as one change. Nobody here has been asked whether they may go further. */
export const takeInExamples = (
  examples: ReadonlyArray<ExampleText & Pick<GoodExample, 'source'>>,
  signed: Signed = {},
): Saved =>
  commit(
    examples.map((example) =>
      create('goodExamples', newId<'GoodExample'>(), { ...blank, ...example, origin: 'received' }),
    ),
    { ...signed, label: 'examplesRead' },
  );

const blank = {
  ...noMark,
  situation: '',
  action: '',
  result: '',
  learned: '',
  source: '',
  consent: 'notAsked',
  consentBy: '',
  consentOn: null,
} as const;
