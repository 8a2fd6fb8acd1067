import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poleGap, type HungFlag } from '#renderer/features/overview/flags.ts';
import { bandTitle, labelsOf } from '#renderer/features/overview/time-label.ts';
import {
  placeOn,
  ticksOf,
  timeLineOf,
  type StatutoryMark,
  type TimeBand,
} from '#renderer/features/overview/time-line.ts';
import { uprightLayout } from '#renderer/features/overview/upright-layout.ts';
import { wideLayout, type Measure } from '#renderer/features/overview/wide-layout.ts';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { statutoryDates } from '#shared/calendar/statutory.ts';
import type { Term } from '#shared/domain/term.ts';
import { phases } from '#shared/templates/phases.ts';
import { textIn } from '#shared/text/text.ts';
import { term2023 } from '../../../support/start-plan-facts.ts';

const marksOf = (term: Term): StatutoryMark[] =>
  statutoryDates(term, 'municipality').map(({ key, day, title }) => ({
    kind: 'statutory',
    key,
    day,
    title: title.nb,
    law: '',
  }));
const lineOf = (term: Term, today: Day) => timeLineOf(term, today, marksOf(term))!;
const nameOf = (key: string) => phases.find((phase) => phase.key === key)?.name.nb ?? '';

describe('the time line', () => {
  it('covers the year from the preparation to the last date the law sets', () => {
    const line = lineOf(term2023, '2023-10-17');
    expect([line.scale, line.from, line.to]).toEqual(['year', '2023-07-01', '2024-12-31']);
    expect(line.bands.map(({ key }) => key)).toEqual([
      'preparation',
      'firstWeek',
      'firstMonths',
      'firstYear',
    ]);
    expect(line.marks.map(({ day }) => day)).toEqual(line.marks.map(({ day }) => day).toSorted());
    expect(ticksOf(line)).toHaveLength(18);
  });

  it('reaches back to today shortly before, and leaves today at the edge long before', () => {
    expect(lineOf(term2023, '2023-05-02').from).toBe('2023-05-01');
    const early = lineOf(term2023, '2022-05-02');
    expect(early.from).toBe('2023-07-01');
    expect(placeOn(early, early.today)).toBe(0);
  });

  it('becomes the line of the whole term when the year is over, with the next election as a proposal', () => {
    const line = lineOf(term2023, '2026-11-22');
    expect(line.scale).toBe('term');
    expect(line.marks.find(({ key }) => key === 'nextElection')).toMatchObject({
      day: '2027-09-13',
      isProposed: true,
    });
    expect(line.marks.filter(({ kind }) => kind === 'statutory').map(({ key }) => key)).toEqual([
      'council-size',
    ]);
    expect(ticksOf(line)).toEqual(['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01']);
  });

  it('is not drawn without tiltredelse', () => {
    expect(timeLineOf({ ...term2023, officeDay: null }, '2023-10-17', [])).toBeNull();
  });
});

/** Any term and any day: the anchors in order, as the check of anchors demands. */
const anyDay = fc.integer({ min: 0, max: 40 });
const situations = fc
  .record({
    year: fc.constantFrom(2019, 2023, 2027),
    election: fc.integer({ min: 0, max: 25 }),
    toMeeting: fc.integer({ min: 1, max: 60 }),
    toOffice: anyDay,
    budget: fc.option(fc.integer({ min: 0, max: 80 }), { nil: null }),
    today: fc.integer({ min: -500, max: 1600 }),
    form: fc.constantFrom('nb' as const, 'nn' as const),
    width: fc.integer({ min: 300, max: 2000 }),
    em: fc.integer({ min: 12, max: 32 }),
  })
  .map(({ year, election, toMeeting, toOffice, budget, today, ...rest }) => {
    const electionDay = addDays(`${year}-09-01` as Day, election);
    const constitutingDay = addDays(electionDay, toMeeting);
    const officeDay = addDays(constitutingDay, toOffice);
    const budgetDay = budget === null ? null : addDays(officeDay, budget);
    const term: Term = {
      ...term2023,
      startYear: year,
      endYear: year + 4,
      electionDay,
      constitutingDay,
      officeDay,
      budgetDay,
    };
    return { term, today: addDays(officeDay, today), ...rest };
  });

type Situation = typeof situations extends fc.Arbitrary<infer S> ? S : never;

/** Everything on the drawing that lies over something else or outside it. */
const faultsOf = ({ term, today, form, width, em }: Situation): string[] => {
  const text = textIn(form);
  const measure: Measure = (words, weight) => words.length * em * (weight === 'strong' ? 0.6 : 0.55);
  const line = lineOf(term, today);
  const labels = labelsOf(line, term, text, form);
  const titleOf = (band: TimeBand) => bandTitle(band.key, text, nameOf);
  const wide = wideLayout(line, labels, titleOf, width, measure);
  if (wide === null) {
    const ys = uprightLayout(line, labels, titleOf, 1.75 * em).labels.map(({ y }) => y);
    return ys.flatMap((y, index) => (y - (ys[index - 1] ?? -Infinity) < 1.74 * em ? [`row ${index}`] : []));
  }
  const wordsOf = (key: string): number => {
    const label = labels.find((one) => one.key === key);
    const band = line.bands.find((one) => `band-${one.key}` === key);
    if (band) return measure(titleOf(band), 'plain');
    const date = label?.date ? measure(` ${label.date}`, 'plain') : 0;
    return measure(label?.title ?? '', 'strong') + date;
  };
  return [
    ...faultsAmong(wide.above, wordsOf, width),
    ...faultsAmong(wide.below, wordsOf, width),
    ...wide.bands
      .filter(({ lines }) => lines.length > 0)
      .filter(({ lines, nameX, x, width: room }) => {
        const name = Math.max(...lines.map((words) => measure(words, 'plain')));
        return nameX < x || nameX + name > x + room;
      })
      .map(({ key }) => `${key} outside its band`),
  ];
};

const faultsAmong = (
  flags: readonly HungFlag[],
  wordsOf: (key: string) => number,
  width: number,
): string[] => {
  const boxes = flags.map((flag) => {
    const words = wordsOf(flag.key);
    const from = flag.side === 'right' ? flag.x + poleGap : flag.x - poleGap - words;
    return { ...flag, from, to: from + words };
  });
  return boxes.flatMap((one) => [
    ...(one.from < 0 || one.to > width ? [`${one.key} outside`] : []),
    ...boxes
      .filter((other) => other !== one)
      .filter(
        (other) =>
          (one.row === other.row && one.from < other.to && other.from < one.to) ||
          (other.row > one.row && one.from < other.x && other.x < one.to),
      )
      .map((other) => `${one.key} and ${other.key}`),
  ]);
};

describe('the words on the drawing', () => {
  it('never lie over each other, whatever the dates, the width and the size of the text', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        expect(faultsOf(situation)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
