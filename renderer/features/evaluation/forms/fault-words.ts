import type { FormFault } from '#shared/exchange/eval-form-faults.ts';
import type { Text } from '#shared/text/text.ts';

/** What is wrong in a form file, as a sentence with its place: «Linje 4, bokmål: er på 2 000 tegn. Det er plass til 500.» */
export const faultWords = (fault: FormFault, words: Text['evalForms']): string => {
  const place = placeOf(fault, words);
  const what = whatIsWrong(fault, words.faults);
  if (isPredicate(fault)) return `${place} ${what}`;
  return place === words.places.whole ? what : `${place}: ${what}`;
};

/** «Linje 4, id mangler.» needs no colon. */
const isPredicate = ({ why }: FormFault): boolean =>
  why === 'missing' || why === 'tooLong' || why === 'wrongShape';

const whatIsWrong = (
  { why, name = '', detail = [0, 0] }: FormFault,
  words: Text['evalForms']['faults'],
): string => {
  const [found, most] = detail;
  switch (why) {
    case 'tooLong':
    case 'tooMany':
      return words[why](found, most);
    case 'twice':
    case 'wrongId':
    case 'unknownDimension':
    case 'unknownField':
    case 'unknownKind':
    case 'missingColumn':
      return words[why](name);
    default:
      return words[why];
  }
};

const placeOf = ({ at, line }: FormFault, { places }: Text['evalForms']): string => {
  const steps = at.split('.');
  const last = steps.at(-1) ?? '';
  const field = isKey(places.fields, last) ? places.fields[last] : null;
  const where = line === undefined ? partOf(steps, places) : places.line(line);
  if (where === null) return field === null ? places.whole : capital(field);
  return field === null ? where : `${where}, ${field}`;
};

/** «Utsagn 3», counted as people count. */
const partOf = (steps: readonly string[], places: Text['evalForms']['places']): string | null => {
  const [part = '', second = '', third = ''] = steps;
  if (part === 'frequency')
    return second === 'options' ? places.parts.options(Number(third) + 1) : places.parts.frequency;
  if (part !== 'statements' && part !== 'dimensions' && part !== 'questions') return null;
  return second === '' ? null : places.parts[part](Number(second) + 1);
};

const isKey = <Keys extends object>(object: Keys, key: string): key is Extract<keyof Keys, string> =>
  Object.hasOwn(object, key);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
