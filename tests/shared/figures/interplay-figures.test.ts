import { describe, expect, it } from 'vitest';
import { arenaMap } from '#shared/domain/arena-map.ts';
import { arenaCircles, type Arena } from '#shared/domain/arena.ts';
import type { ContactBalance, GroupContact } from '#shared/domain/contact-balance.ts';
import { arenaFigures } from '#shared/figures/arena-figure.ts';
import { balanceFigure } from '#shared/figures/balance-figure.ts';
import type { Figure } from '#shared/figures/figure.ts';
import { pageHeight } from '#shared/figures/gap-figure.ts';
import { widthOf } from '#shared/figures/text-width.ts';
import { aPartyGroup } from '../../support/register.ts';

/** How far a drawing reaches to the left and the right, with the words as wide as they are set. */
const reachOf = ({ drawing }: Figure): readonly [number, number] => {
  const ends = drawing.shapes.flatMap((shape) => {
    if (shape.kind === 'line') return [shape.from.x, shape.to.x];
    if (shape.kind === 'mark') return [shape.at.x - shape.radius, shape.at.x + shape.radius];
    const width = widthOf(shape.text, shape.size, shape.strong);
    const from = { start: shape.at.x, middle: shape.at.x - width / 2, end: shape.at.x - width }[shape.anchor];
    return [from, from + width];
  });
  return [Math.min(...ends), Math.max(...ends)];
};

const contact = (day: string, state: string, source = 'point'): GroupContact =>
  ({
    day,
    state,
    source,
    [source === 'information' ? 'entry' : source]: { id: day },
  }) as unknown as GroupContact;

const held = contact('2024-02-01', 'held');
const planned = contact('2024-04-01', 'planned');
const told = contact('2024-02-20', 'held', 'information');
const balance: ContactBalance = {
  common: [contact('2023-11-01', 'held', 'meeting'), told],
  sides: [
    {
      side: 'majority',
      lanes: [
        {
          group: aPartyGroup('Senterpartiet og Kristelig Folkeparti i fellesskap', 'majority'),
          contacts: [held],
        },
      ],
      contacts: [held],
    },
    {
      side: 'minority',
      lanes: [
        { group: aPartyGroup('Høyre', 'minority'), contacts: [planned] },
        { group: aPartyGroup('Venstre', 'minority'), contacts: [] },
      ],
      contacts: [planned],
    },
  ],
};
const period = { from: '2024-01-01', to: '2024-06-30', today: '2024-03-12' } as const;

describe('the drawing of contact with the groups', () => {
  it('says the same in its table, side by side and by name', () => {
    const { header, rows } = balanceFigure(balance, period, 'nb');
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(rows).toEqual([
      ['Alle samtidig', '–', '0', '0', '0', '1', '01.11.2023', '–'],
      ['Flertall samlet', 'Flertall', '1', '0', '0', '0', '01.02.2024', '–'],
      [
        'Senterpartiet og Kristelig Folkeparti i fellesskap',
        'Flertall',
        '1',
        '0',
        '0',
        '0',
        '01.02.2024',
        '–',
      ],
      ['Mindretall samlet', 'Mindretall', '0', '1', '0', '0', '–', '01.04.2024'],
      ['Høyre', 'Mindretall', '0', '1', '0', '0', '–', '01.04.2024'],
      ['Venstre', 'Mindretall', '0', '0', '0', '0', '–', '–'],
    ]);
  });

  it.each([280, 400, 605, 900])('keeps within a width of %i, in both written forms', (width) => {
    for (const form of ['nb', 'nn'] as const) {
      const [from, to] = reachOf(balanceFigure(balance, period, form, width));
      expect(from).toBeGreaterThanOrEqual(-1);
      expect(to).toBeLessThanOrEqual(width + 1);
    }
  });

  it.each([280, 400, 605])('has no line through its words at a width of %i, wherever today is', (width) => {
    for (const today of ['2023-12-01', '2024-02-10', '2024-05-20'] as const) {
      const { drawing } = balanceFigure(balance, { ...period, today }, 'nb', width);
      const down = drawing.shapes.filter((shape) => shape.kind === 'line' && shape.from.x === shape.to.x);
      const words = drawing.shapes.filter((shape) => shape.kind === 'label');
      const isThrough = (line: (typeof down)[number], word: (typeof words)[number]): boolean => {
        if (line.kind !== 'line') return false;
        const wide = widthOf(word.text, word.size, word.strong);
        const from = word.at.x - { start: 0, middle: wide / 2, end: wide }[word.anchor];
        const isBeside = line.from.x < from || from + wide < line.from.x;
        return !isBeside && line.from.y < word.at.y && word.at.y - word.size / 2 < line.to.y;
      };
      expect(words.filter((word) => down.some((line) => isThrough(line, word)))).toEqual([]);
    }
  });

  it('draws what is held, planned and told in shapes of their own, for black and white', () => {
    const { drawing, svg } = balanceFigure(balance, { ...period, from: '2023-07-01' }, 'nb');
    const marks = drawing.shapes.filter(({ kind }) => kind === 'mark');
    expect(new Set(marks.map((mark) => 'fill' in mark && mark.fill))).toEqual(new Set(['mark', 'paper']));
    expect(svg).not.toMatch(/#(?!000000|505050|a6a6a6|ffffff)[0-9a-f]{6}/);
  });
});

const anArena = (title: string, fields: Partial<Arena> = {}): Arena =>
  ({
    id: title,
    state: 'inUse',
    title,
    circles: arenaCircles.join(' '),
    purposes: 'information',
    frequency: 'everyOtherWeek',
    isFormal: true,
    isDocumented: false,
    ...fields,
  }) as unknown as Arena;

describe('the drawing of meeting places', () => {
  it('has a mark for each who meets there, and none for a circle nobody meets', () => {
    const map = arenaMap([anArena('Ukemøte', { circles: 'mayor director', isFormal: false })]);
    const [figure] = arenaFigures(map, { workspace: null, form: 'nb' });
    const key = 3;
    expect(figure?.drawing.shapes.filter(({ kind }) => kind === 'mark').length).toBe(key + 2);
    expect(figure?.rows).toEqual([
      ['Ukemøte', 'ordfører, kommunedirektør', 'annenhver uke', 'uformell', 'nei', 'informere', 'i bruk'],
    ]);
  });

  it.each([280, 400, 605, 900])('keeps within a width of %i, in both written forms', (width) => {
    const map = arenaMap([anArena('Formannskapets temamøter om økonomiplan for de neste fire årene')]);
    for (const form of ['nb', 'nn'] as const) {
      for (const figure of arenaFigures(map, { workspace: null, form }, width)) {
        const [from, to] = reachOf(figure);
        expect(from).toBeGreaterThanOrEqual(-1);
        expect(to).toBeLessThanOrEqual(width + 1);
      }
    }
  });

  it('takes as many pages as it needs, and loses no place', () => {
    const map = arenaMap(Array.from({ length: 60 }, (_, place) => anArena(`Møteplass ${place}`)));
    const figures = arenaFigures(map, { workspace: null, form: 'nb' });
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.every(({ drawing }) => drawing.height <= pageHeight + 2)).toBe(true);
    expect(figures.flatMap(({ rows }) => rows.map(([title]) => title))).toHaveLength(60);
  });
});
