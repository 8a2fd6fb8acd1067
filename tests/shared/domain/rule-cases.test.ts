import { expect, it } from 'vitest';
import { casesOf, rulesFrom, withCase } from '#shared/domain/rule-cases.ts';
import { ruleFields } from '#shared/exchange/rule-fields.ts';

it('keeps the cases a rule was written from in the order they came, each once', () => {
  const first = withCase({ caseKeys: '' }, 'gs-vara');
  const second = withCase({ caseKeys: first }, '019a0000-0000-7000-8000-000000000001');
  expect(casesOf({ caseKeys: second })).toEqual(['gs-vara', '019a0000-0000-7000-8000-000000000001']);
  expect(withCase({ caseKeys: second }, 'gs-vara')).toBe(second);
  expect(casesOf({ caseKeys: '' })).toEqual([]);
});

it('has room for the latest, however many there are', () => {
  let caseKeys = '';
  for (let number = 0; number < 300; number += 1)
    caseKeys = withCase({ caseKeys }, `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`);
  expect(ruleFields.caseKeys.schema.safeParse(caseKeys).success).toBe(true);
  expect(casesOf({ caseKeys }).at(-1)).toBe('019a0000-0000-7000-8000-000000000299');
});

it('finds the rules of a case by its whole key, and none among the untouched', () => {
  const one = { rule: { caseKeys: 'gs-vara gs-fredag' } };
  const views = [{ rule: null }, one, { rule: { caseKeys: 'gs-fredag-16' } }];
  expect(rulesFrom(views, 'gs-fredag')).toEqual([one]);
});
