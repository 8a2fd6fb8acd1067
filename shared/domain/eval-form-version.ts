import type { BothForms, EvalFormContent, FormStatement } from './eval-form.ts';

/** Whether two wordings are the same, in both written forms. */
export const isSameText = (a: BothForms, b: BothForms): boolean => a.nb === b.nb && a.nn === b.nn;

/**
 * The statement with its version right against the same statement before: answers are compared over time only while the
 * words are the same, so new words are a new version even where whoever wrote them forgot to count.
 */
export const statementAfter = (
  statement: FormStatement,
  before: FormStatement | undefined,
): FormStatement => {
  if (before === undefined) return statement;
  if (isSameText(statement.text, before.text)) return { ...statement, version: before.version };
  return { ...statement, version: Math.max(statement.version, before.version + 1) };
};

/** A form read in anew, with versions right against the form of the same id that was read in before. */
export const formAfter = (form: EvalFormContent, before: EvalFormContent | null): EvalFormContent => {
  if (before === null) return form;
  const statements = form.statements.map((statement) =>
    statementAfter(
      statement,
      before.statements.find(({ id }) => id === statement.id),
    ),
  );
  const next = { ...form, statements };
  const isSame = JSON.stringify({ ...next, version: before.version }) === JSON.stringify(before);
  return { ...next, version: isSame ? before.version : Math.max(form.version, before.version + 1) };
};

/**
 * A form of the kommune's own that was made from ours: it gets an id of its own, and so does every statement whose words
 * were changed, so that answers to theirs are never taken for answers to ours. What was not touched stays comparable.
 */
export const apartFrom = (form: EvalFormContent, ours: EvalFormContent): EvalFormContent => ({
  ...form,
  id: form.id === ours.id ? `${form.id}-${apart}` : form.id,
  statements: form.statements.map((statement) => {
    const original = ours.statements.find(({ id }) => id === statement.id);
    if (original === undefined) return statement;
    return isSameText(statement.text, original.text)
      ? { ...statement, version: original.version, source: original.source }
      : { ...statement, id: `${apart}-${statement.id}`, source: null };
  }),
});

const apart = 'local';
