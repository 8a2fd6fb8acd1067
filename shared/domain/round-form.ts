import { statementAfter } from './eval-form-version.ts';
import { formLimits, type EvalFormContent, type FormStatement } from './eval-form.ts';

/** Statements of the kommune's own begin so; see `FormStatement`. */
const own = 'own-';

export const isOwnStatement = ({ id }: Pick<FormStatement, 'id'>): boolean => id.startsWith(own);

export const ownStatements = (form: EvalFormContent): readonly FormStatement[] =>
  form.statements.filter(isOwnStatement);

/** Whether one more own statement has room. */
export const hasRoomForOwn = (form: EvalFormContent): boolean =>
  ownStatements(form).length < formLimits.ownStatements && form.statements.length < formLimits.statements;

/**
 * The form a new round begins with: the one at hand, without what the last round left out, with the own statements of the
 * last round in their dimensions. Of another form only the own statements whose dimension it has come along.
 */
export const nextForm = (base: EvalFormContent, last: EvalFormContent | null): EvalFormContent => {
  if (last === null) return base;
  const asked = new Set(last.statements.map(({ id }) => id));
  // A statement the form did not have then was not left out; it is new.
  const isSameForm = last.id === base.id && last.version === base.version;
  const isLeftOut = ({ id }: FormStatement) => isSameForm && !asked.has(id);
  const kept = base.statements.filter((statement) => !isLeftOut(statement));
  return ownStatements(last).reduce<EvalFormContent>(
    (form, statement) =>
      form.dimensions.some(({ id }) => id === statement.dimension) && hasRoomForOwn(form)
        ? withStatement(form, statement)
        : form,
    { ...base, statements: kept.length > 0 ? kept : base.statements },
  );
};

/** The form with the statement in its place: within its dimension, in the order of `base` when it is there, else last. */
export const withStatement = (
  form: EvalFormContent,
  statement: FormStatement,
  base: EvalFormContent = form,
): EvalFormContent => {
  const order = new Map(base.statements.map(({ id }, place) => [id, place]));
  const dimensions = new Map(form.dimensions.map(({ id }, place) => [id, place]));
  const placeOf = ({ id, dimension }: FormStatement): number =>
    (dimensions.get(dimension) ?? 0) * 1_000 + (isOwnStatement({ id }) ? 999 : (order.get(id) ?? 998));
  const others = form.statements.filter(({ id }) => id !== statement.id);
  const same = form.statements.findIndex(({ id }) => id === statement.id);
  const isMoved = form.statements[same]?.dimension !== statement.dimension;
  // A change of words alone leaves the order of the own statements as it was.
  const all = same === -1 || isMoved ? [...others, statement] : form.statements.with(same, statement);
  return { ...form, statements: all.toSorted((a, b) => placeOf(a) - placeOf(b)) };
};

export const withoutStatement = (form: EvalFormContent, id: string): EvalFormContent => ({
  ...form,
  statements: form.statements.filter((statement) => statement.id !== id),
});

/**
 * A statement of the kommune's own. Written in one form only, it is shown so to both.
 * @param id a fresh id for a new one, else that of the statement that is changed
 * @param last what it was in the last round; the version goes up when the words are others
 */
export const ownStatement = (
  {
    id,
    dimension,
    nb,
    nn,
  }: { readonly id: string; readonly dimension: string; readonly nb: string; readonly nn: string },
  last: FormStatement | undefined,
): FormStatement => {
  const [bokmål, nynorsk] = [nb.trim(), nn.trim()];
  const text = { nb: bokmål || nynorsk, nn: nynorsk || bokmål };
  return statementAfter({ id, version: 1, dimension, text, source: null }, last);
};

/** An id for a new own statement, from something random of letters and figures. */
export const ownStatementId = (random: string): string => `${own}${random}`;
