import { describe, expect, it } from 'vitest';
import { faultWords } from '#renderer/features/evaluation/forms/fault-words.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { formFaultReasons, type FormFault } from '#shared/exchange/eval-form-faults.ts';
import { textIn } from '#shared/text/text.ts';

const { evalForms: words } = textIn('nb');

describe('what is wrong with a form', () => {
  it.each<[FormFault, string]>([
    [{ at: 'statements.2.id', why: 'missing', line: 4 }, 'Linje 4, id mangler.'],
    [{ at: 'statements.2.id', why: 'missing' }, 'Utsagn 3, id mangler.'],
    [
      { at: 'statements.0.text.nb', why: 'tooLong', detail: [2_000, 500], line: 2 },
      'Linje 2, bokmål er på 2000 tegn. Det er plass til 500.',
    ],
    [
      { at: 'questions.0.id', why: 'twice', name: 'o1' },
      'Spørsmål 1, id: «o1» er brukt to ganger. Hver id kan brukes én gang i skjemaet.',
    ],
    [{ at: 'frequency.options.1.text.nn', why: 'missing' }, 'Svar 2 på hyppighet, nynorsk mangler.'],
    [{ at: 'statements', why: 'tooMany', detail: [121, 120] }, 'Utsagn: Det er 121. Det er plass til 120.'],
    [{ at: '', why: 'notJson' }, 'Filen er skadet eller ikke hel.'],
    [{ at: '', why: 'wrongShape' }, 'Filen er ikke slik det skal være.'],
    [{ at: '', why: 'openQuote', line: 7 }, 'Linje 7: Et anførselstegn blir aldri lukket.'],
  ])('%j', (fault, said) => {
    expect(faultWords(fault, words)).toBe(said);
  });

  it.each(writtenForms)('has words for every reason in %s', (form) => {
    const said = formFaultReasons.map((why) =>
      faultWords({ at: 'statements.0', why, name: 'x', detail: [2, 1] }, textIn(form).evalForms),
    );
    expect(said.filter((sentence) => !/^Uts[ae]gn 1:? .+\.$/.test(sentence))).toEqual([]);
  });
});
