import type { EvalFormContent } from '#shared/domain/eval-form.ts';

/**
 * What is wrong in a form, and where, so that whoever made it can put it right. Words are in `shared/text`.
 * `at` is a path in the content («statements.3.text.nb»); empty: the form as a whole.
 */
export interface FormFault {
  readonly at: string;
  readonly why: FormFaultReason;
  /** The line of the file, where it came from a table; the first is 1. */
  readonly line?: number;
  /** The id, field or word that is meant. */
  readonly name?: string;
  /** How many there are, and how many there may be. */
  readonly detail?: readonly [number, number];
}

export const formFaultReasons = [
  'missing',
  'tooLong',
  'tooMany',
  'tooFew',
  'twice',
  'wrongId',
  'unknownDimension',
  'unknownField',
  'unknownKind',
  'missingColumn',
  'openQuote',
  'notJson',
  'notOurs',
  'newerFormat',
  'wrongShape',
] as const;
export type FormFaultReason = (typeof formFaultReasons)[number];

/**
 * Ids used more than once; answers are kept by id, so each must be used once in the whole form. Takes what only claims to
 * be a form, so that this is told along with everything else.
 */
export const doubledIds = (form: unknown): readonly FormFault[] => {
  const places = new Map<string, string>();
  const faults: FormFault[] = [];
  for (const { id, at } of idsOf(form)) {
    if (places.has(id)) faults.push({ at, why: 'twice', name: id });
    else places.set(id, at);
  }
  return faults;
};

/** Statements in a dimension that the form does not have. */
export const strayStatements = (form: EvalFormContent): readonly FormFault[] => {
  const known = new Set(form.dimensions.map(({ id }) => id));
  return form.statements.flatMap(({ dimension }, index) =>
    known.has(dimension)
      ? []
      : [{ at: `statements.${index}.dimension`, why: 'unknownDimension' as const, name: dimension }],
  );
};

interface PlacedId {
  readonly id: string;
  readonly at: string;
}

const idsOf = (form: unknown): readonly PlacedId[] => [
  ...idsIn(inner(form, 'dimensions'), 'dimensions'),
  ...idsIn(inner(form, 'statements'), 'statements'),
  ...idOf(inner(form, 'frequency'), 'frequency'),
  ...idsIn(inner(inner(form, 'frequency'), 'options'), 'frequency.options'),
  ...idsIn(inner(form, 'questions'), 'questions'),
];

const idsIn = (list: unknown, path: string): readonly PlacedId[] =>
  Array.isArray(list) ? list.flatMap((item, place) => idOf(item, `${path}.${place}`)) : [];

const idOf = (item: unknown, path: string): readonly PlacedId[] => {
  const id = inner(item, 'id');
  return typeof id === 'string' && id !== '' ? [{ id, at: `${path}.id` }] : [];
};

/** The own field of what may be an object. */
export const inner = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (Object.getOwnPropertyDescriptor(value, step)?.value as unknown)
    : undefined;
