import { formLimits, type EvalFormContent } from '#shared/domain/eval-form.ts';
import { exerciseKeys } from '#shared/domain/exercise.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { doubledIds, inner, strayStatements, type FormFault } from './eval-form-faults.ts';
import { readJson } from './read-json.ts';

/** A form read at the door, or all that is wrong with it. Nothing is changed by reading. */
export type FormReading =
  | { readonly ok: true; readonly value: EvalFormContent }
  | { readonly ok: false; readonly faults: readonly FormFault[] };

/** The form as it is stored and frozen: canonical JSON, so that the same form is always the same text. */
export const writeForm = (form: EvalFormContent): string => canonicalJson(form);

/** Reads a stored or received form: its shape, its limits, ids used once, statements in dimensions it has. */
export const readForm = (text: string): FormReading => {
  const json = readJson(text);
  return json.ok ? formFrom(json.value) : { ok: false, faults: [{ at: '', why: 'wrongShape' }] };
};

/**
 * The form of a round or of a form row. What the app has stored passed `readForm` on its way in, so a text that no
 * longer does is damage, and throws.
 */
export const storedForm = (text: string): EvalFormContent => {
  const form = readForm(text);
  if (!form.ok) throw new Error(`A stored form is damaged: ${form.faults[0]?.why} ${form.faults[0]?.at}`);
  return form.value;
};

/** Judges what claims to be a form, wherever it came from. */
export const formFrom = (value: unknown): FormReading => {
  const form = contentSchema.safeParse(value);
  const faults = form.success
    ? [...doubledIds(value), ...strayStatements(form.data)]
    : [...doubledIds(value), ...form.error.issues.map((issue) => faultOf(issue, value))];
  return form.success && faults.length === 0
    ? { ok: true, value: form.data }
    : { ok: false, faults: onePerPlace(faults) };
};

/** An empty id is both too short and no id; one of them is enough. */
const onePerPlace = (faults: readonly FormFault[]): readonly FormFault[] =>
  faults
    .filter(({ at }, index) => faults.findIndex((other) => other.at === at) === index)
    .slice(0, mostFaults);

/** More faults at a time than anyone corrects before trying again. */
const mostFaults = 20;

const idSchema = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[A-Za-z0-9][\w.-]*$/);
/** The ids of exercises are not for the forms of evaluations: by them one knows which a round is. */
const formIdSchema = idSchema.regex(new RegExp(`^(?!(${exerciseKeys.join('|')})$)`));
const versionSchema = z.number().int().min(1).max(1_000_000);

const wordsSchema = (most: number) => {
  const words = z.string().max(most).regex(/\S/);
  return z.strictObject({ nb: words, nn: words });
};

const askedSchema = z.strictObject({ id: idSchema, text: wordsSchema(formLimits.statementText) });

const contentSchema = z.strictObject({
  id: formIdSchema,
  version: versionSchema,
  title: wordsSchema(200),
  // None is needed on its own: a statement must have one.
  dimensions: z.array(z.strictObject({ id: idSchema, name: wordsSchema(120) })).max(formLimits.dimensions),
  statements: z
    .array(
      z.strictObject({
        id: idSchema,
        version: versionSchema,
        dimension: idSchema,
        text: wordsSchema(formLimits.statementText),
        source: z.string().max(1_000).nullable(),
      }),
    )
    .min(1)
    .max(formLimits.statements),
  frequency: askedSchema.extend({ options: z.array(askedSchema).min(2).max(formLimits.options) }).nullable(),
  questions: z.array(askedSchema).max(formLimits.questions),
});

type Issue = z.core.$ZodIssue;

/** What zod says, as a place and a reason a person can do something about. */
const faultOf = (issue: Issue, value: unknown): FormFault => {
  const at = issue.path.map(String).join('.');
  const found = issue.path.reduce<unknown>(inner, value);
  if (issue.code === 'too_big') {
    if (typeof found === 'string')
      return { at, why: 'tooLong', detail: [found.length, Number(issue.maximum)] };
    return {
      at,
      why: Array.isArray(found) ? 'tooMany' : 'wrongShape',
      detail: countsOf(found, issue.maximum),
    };
  }
  if (found === undefined || found === '') return { at, why: 'missing' };
  if (typeof found === 'string' && found.trim() === '') return { at, why: 'missing' };
  if (issue.code === 'too_small' && Array.isArray(found)) return { at, why: 'tooFew' };
  if (issue.code === 'unrecognized_keys') return { at, why: 'unknownField', name: issue.keys[0] ?? '' };
  if (typeof found === 'string' && issue.code === 'invalid_format')
    return { at, why: 'wrongId', name: found.slice(0, 60) };
  return { at, why: 'wrongShape' };
};

const countsOf = (found: unknown, most: number | bigint): readonly [number, number] => [
  Array.isArray(found) ? found.length : 0,
  Number(most),
];
