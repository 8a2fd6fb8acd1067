import { exerciseKeys, longestStory, type ExerciseForm } from '#shared/domain/exercise.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { idSchema } from './field.ts';
import { readJson } from './read-json.ts';

/** What is asked, as it is frozen in the round: the same form is always the same text. */
export const writeExerciseForm = (form: ExerciseForm): string => canonicalJson(form);

/** Reads what is asked in an exercise; null: the text is something else, or more than an exercise can hold. */
export const readExerciseForm = (text: string): ExerciseForm | null => {
  const json = readJson(text);
  const form = json.ok ? formSchema.safeParse(json.value) : null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has passed the schema; an id is a marked string
  return form?.success === true ? (form.data as ExerciseForm) : null;
};

/** That of an exercise that is stored. It was read on its way in, so a text that cannot be is damage, and throws. */
export const storedExercise = (text: string): ExerciseForm => {
  const form = readExerciseForm(text);
  if (form === null) throw new Error('The form of a stored exercise is damaged');
  return form;
};

const wordsSchema = (most: number) => {
  const words = z.string().max(most).regex(/\S/);
  return z.strictObject({ nb: words, nn: words });
};
const maybeWordsSchema = (most: number) =>
  z.strictObject({ nb: z.string().max(most), nn: z.string().max(most) });

const mirrorSchema = z.strictObject({
  kind: z.literal('mirror'),
  groups: z
    .array(z.strictObject({ group: z.literal(ruleGroups), about: wordsSchema(1_000) }))
    .min(1)
    .max(ruleGroups.length),
});

const caseSchema = z.strictObject({
  kind: z.literal('case'),
  templateKey: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .nullable(),
  caseId: idSchema.nullable(),
  title: wordsSchema(300),
  story: wordsSchema(longestStory),
  law: maybeWordsSchema(5_000),
});

const questionSchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z][\w-]{0,59}$/),
  part: z.string().regex(/^[a-z]{1,20}$/),
  group: z.literal(ruleGroups).nullable(),
  text: wordsSchema(500),
  isVoluntary: z.boolean(),
});

const formSchema = z
  .strictObject({
    id: z.literal(exerciseKeys),
    version: z.number().int().min(1).max(1_000_000),
    subject: z.discriminatedUnion('kind', [mirrorSchema, caseSchema]),
    questions: z.array(questionSchema).min(1).max(24),
  })
  .refine(({ questions }) => new Set(questions.map(({ id }) => id)).size === questions.length)
  .refine(({ id, subject }) => (id === 'samspill-forventninger') === (subject.kind === 'mirror'));
