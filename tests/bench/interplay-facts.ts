import { addDays, type Day } from '../../shared/calendar/day.ts';
import type { Document } from '../../shared/documents/document.ts';
import type { LogFacts } from '../../shared/documents/information/telling.ts';
import { termRules } from '../../shared/documents/rules/term-rules.ts';
import { clarifications } from '../../shared/templates/clarifications.ts';
import { logFacts, matter, telling } from '../support/log-facts.ts';
import { ruleUse, ruleView, termRulesFacts } from '../support/rules-facts.ts';
import { sentences, words } from './written.ts';

const entries = 2_500;
/** Ten entries a week. */
const dayOf = (number: number): Day => addDays('2019-06-03', Math.floor((number * 7) / 10));

/** Five years of log: most matters went to all at once, the others to each side. */
export const longLog = (): LogFacts => {
  const matters: Array<ReturnType<typeof matter>> = [];
  for (let told = 0; told < entries;) {
    const number = matters.length;
    const day = dayOf(told);
    const tellings =
      number % 10 < 7
        ? [telling(day, 'all')]
        : [telling(day, 'majority'), telling(addDays(day, 1), 'minority')];
    matters.push(matter(words(number, 5), tellings, { text: sentences(number, 300) }));
    told += tellings.length;
  }
  return logFacts({ matters });
};

/** Thirty questions with five versions and ten uses each. */
export const manyRules = (): Document => {
  const keys = [
    ...clarifications.map(({ key }) => key),
    ...Array.from({ length: 6 }, (_, at) => words(at, 8)),
  ];
  const texts = (at: number) => Array.from({ length: 5 }, (_, number) => sentences(at * 5 + number, 200));
  const uses = keys.flatMap((key, at) =>
    Array.from({ length: 10 }, (_, number) =>
      ruleUse(
        key,
        number % 3 === 0 ? 'stretched' : 'used',
        addDays('2023-11-06', number * 30),
        sentences(at + number, 120),
      ),
    ),
  );
  return termRules(
    termRulesFacts({ views: keys.map((key, at) => ruleView(key, { texts: texts(at) })), uses }),
  );
};
