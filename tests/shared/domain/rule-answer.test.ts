import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredRule } from '#shared/domain/rule-answer.ts';
import { ruleStates } from '#shared/domain/rule.ts';

describe('what was decided on a rule', () => {
  it.each([
    ['nothing stood there', '', null, 'Vi ringer.', 'Vi ringer.'],
    ['only what is in force stood there', 'Vi skriver. ', 'Vi skriver.', 'Vi ringer.', 'Vi ringer.'],
    ['a draft stood there', 'Utkast', 'Vi skriver.', 'Vi ringer.', 'Utkast\n\nVi ringer.'],
    ['it stands there already', 'Utkast\n\nVi ringer.', null, 'Vi ringer.', 'Utkast\n\nVi ringer.'],
    ['nothing was decided', 'Utkast', null, '  ', 'Utkast'],
  ])('becomes what is worked on: %s', (_when, text, inForce, said, expected) => {
    expect(answeredRule({ text, state: 'notAgreed' }, said, inForce).text).toBe(expected);
  });

  it('makes the question discussed, and never more agreed than it was', () => {
    const states = ruleStates.map((state) => answeredRule({ text: '', state }, 'Ja', null).state);
    expect(states).toEqual(['notAgreed', 'notAgreed', 'agreed', 'revisit']);
  });

  it('never takes away a draft, never grows past what a rule holds, and is the same when done twice', () => {
    const texts = fc.string({ maxLength: 12_000, unit: 'grapheme' });
    fc.assert(
      fc.property(texts, texts, (text, said) => {
        const once = answeredRule({ text, state: 'notAgreed' }, said, null);
        expect(once.text.includes(text.trim())).toBe(true);
        expect(once.text.length).toBeLessThanOrEqual(Math.max(20_000, text.length));
        expect(answeredRule(once, said, null)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
