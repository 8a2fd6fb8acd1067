import { describe, expect, it } from 'vitest';
import { apartFrom, formAfter } from '#shared/domain/eval-form-version.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import {
  hasRoomForOwn,
  isOwnStatement,
  nextForm,
  ownStatement,
  ownStatementId,
  withoutStatement,
  withStatement,
} from '#shared/domain/round-form.ts';
import { ourForm } from '#shared/templates/eval-form.ts';

const own = (id: string, nb: string, dimension = 'C') =>
  ownStatement({ id: ownStatementId(id), dimension, nb, nn: '' }, undefined);
const idsOf = ({ statements }: EvalFormContent) => statements.map(({ id }) => id);
const reworded = (form: EvalFormContent, id: string): EvalFormContent => ({
  ...form,
  statements: form.statements.map((each) =>
    each.id === id ? { ...each, text: { ...each.text, nb: 'Noe annet.' } } : each,
  ),
});

describe('the form of a round', () => {
  it('leaves out for the next round what the last one left out, and keeps the own statements', () => {
    const last = withStatement(withoutStatement(ourForm, 'ev-b2'), own('x', 'Vi ler sammen.'));
    const next = nextForm(ourForm, last);
    expect(next).toEqual(last);
    expect(idsOf(next).indexOf('own-x')).toBe(idsOf(next).indexOf('ev-c3') + 1);
    expect(nextForm(ourForm, null)).toBe(ourForm);
  });

  it('takes a statement back to its own place', () => {
    expect(withStatement(withoutStatement(ourForm, 'ev-b2'), ourForm.statements[5]!, ourForm)).toEqual(
      ourForm,
    );
  });

  it('does not take what is new in another form for left out, nor statements to dimensions it lacks', () => {
    const other: EvalFormContent = {
      ...ourForm,
      id: 'ks',
      dimensions: ourForm.dimensions.slice(0, 2),
      statements: ourForm.statements.slice(0, 8),
    };
    const last = withStatement(withoutStatement(ourForm, 'ev-a1'), own('x', 'Vi ler.'));
    expect(nextForm(other, last)).toEqual(other);
  });

  it('has room for ten own statements', () => {
    const ten = Array.from({ length: 10 }, (_, at) => own(`n${at}`, 'Vi ler.'));
    const full = ten.reduce((form, each) => withStatement(form, each), ourForm);
    expect(idsOf(full).filter((id) => isOwnStatement({ id }))).toHaveLength(10);
    expect(hasRoomForOwn(withoutStatement(full, 'own-n3'))).toBe(true);
    expect(hasRoomForOwn(full)).toBe(false);
  });

  it('counts a new version when the words of an own statement change, and only then', () => {
    const first = own('x', 'Vi ler sammen.');
    const again = (nb: string, nn = '') =>
      ownStatement({ id: first.id, dimension: 'A', nb, nn }, first).version;
    expect([
      again(' Vi ler sammen. '),
      again('Vi ler sammen.', 'Vi lèr saman.'),
      again('Vi ler ofte.'),
    ]).toEqual([1, 2, 2]);
  });
});

describe('a form read in anew', () => {
  it('is the same version when nothing is changed', () => {
    expect(formAfter(ourForm, ourForm)).toEqual(ourForm);
  });

  it('counts up the statement whose words are others, and the form', () => {
    const after = formAfter(reworded(ourForm, 'ev-a1'), ourForm);
    expect(after.version).toBe(2);
    expect(after.statements.slice(0, 2).map(({ version }) => version)).toEqual([2, 1]);
  });

  it('never takes a statement with changed words for ours', () => {
    const theirs = apartFrom(reworded(ourForm, 'ev-a1'), ourForm);
    expect(theirs.id).toBe('samspill-halvaar-local');
    expect(idsOf(theirs).slice(0, 2)).toEqual(['local-ev-a1', 'ev-a2']);
    expect(theirs.statements[0]?.source).toBeNull();
  });
});
