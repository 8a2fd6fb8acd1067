import { daysBetween, type Day } from '#shared/calendar/day.ts';
import {
  countContacts,
  lastHeld,
  nextPlanned,
  withinDays,
  type ContactBalance,
  type GroupContact,
} from '#shared/domain/contact-balance.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { contactKey, contactMark } from './contact-mark.ts';
import { asFigure, type Figure } from './figure.ts';
import { pageWidth } from './gap-figure.ts';
import type { Label, Line, Shape } from './shape.ts';
import { wrapText } from './text-width.ts';
import { timeTicks } from './time-ticks.ts';

/** What is drawn, and where today is. Both days are included. */
export interface BalancePeriod {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

/**
 * Kontakt med gruppene: a line for each party group in the order of their names, flertall and mindretall each under its
 * own heading, and one for what reached all of them at once. Holds no notes and no titles, only that there was contact.
 */
export const balanceFigure = (
  balance: ContactBalance,
  period: BalancePeriod,
  form: WrittenForm,
  width: number = pageWidth,
): Figure => {
  const words = textIn(form).balance.figure;
  const shown = withinDays(balance, period.from, period.to);
  const scale = scaleOf(period, width);
  const rows = rowsOf(shown, form, scale);
  const key = contactKey(form, width);
  const shapes: Shape[] = [...key.shapes];
  const top = key.height + monthsHeight;
  let y = top;
  const todayAt: Band[] = [];
  for (const row of rows) {
    shapes.push(...rowShapes(row, { y, scale, form }));
    if (scale.isNarrow && !row.isSide) todayAt.push(bandOf(middleOf(row, y, scale)));
    y += heightOf(row, scale);
  }
  if (!scale.isNarrow) todayAt.push({ top: top - 3, bottom: y });
  shapes.push(...timeShapes(period, scale, { top, todayAt, form }));
  const groups = shown.sides.reduce((sum, { lanes }) => sum + lanes.length, 0);
  const say = (day: Day) => formatDay(day, form, 'numeric');
  return asFigure({ width, height: y + 2, shapes }, words.alt(say(period.from), say(period.to), groups), {
    header: Object.values(words.header),
    rows: tableRows(balance, period, form),
  });
};

interface FigureRow {
  readonly lines: readonly string[];
  readonly contacts: readonly GroupContact[];
  /** A heading: the marks stand on the lines of its groups. */
  readonly isSide: boolean;
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly at: (day: Day) => number;
  /** There is no room beside the lines: names and counts stand over them. */
  readonly isNarrow: boolean;
  readonly width: number;
}

const nameWidth = 142;
const countsWidth = 158;
const monthsHeight = 30;
const rowHeight = 26;
const lineHeight = 13;
const size = 11;

/** Narrower than this, names and counts have lines of their own. */
const narrow = 470;

const heightOf = ({ lines, isSide }: FigureRow, { isNarrow }: Scale): number => {
  if (isNarrow) return lines.length * lineHeight + (isSide ? 16 : 28);
  return Math.max(rowHeight, lines.length * lineHeight + 8) + (isSide ? 6 : 0);
};

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** Where the counts stand over the lines, today is marked on the lines alone: words with a line through cannot be read. */
const bandOf = (middle: number): Band => ({ top: middle - 10, bottom: middle + 10 });

const middleOf = (row: FigureRow, y: number, scale: Scale): number => {
  const height = heightOf(row, scale);
  return scale.isNarrow ? y + height - 12 : y + height / 2 + (row.isSide ? 3 : 0);
};

const rowsOf = (
  { common, sides }: ContactBalance,
  form: WrittenForm,
  { isNarrow, width }: Scale,
): readonly FigureRow[] => {
  const { figure, sides: names } = textIn(form).balance;
  const room = isNarrow ? width - countsWidth : nameWidth;
  const wrapped = (text: string, strong = false) => wrapText(text, { width: room, size, lines: 3, strong });
  return [
    { lines: wrapped(figure.common), contacts: common, isSide: false },
    ...sides.flatMap(({ side, lanes, contacts }): readonly FigureRow[] => [
      { lines: wrapped(names[side ?? 'unsaid'], true), contacts, isSide: true },
      ...lanes.map((lane) => ({ lines: wrapped(lane.group.name), contacts: lane.contacts, isSide: false })),
    ]),
  ];
};

const scaleOf = ({ from, to }: BalancePeriod, width: number): Scale => {
  const isNarrow = width < narrow;
  const [left, right] = isNarrow ? [5, width - 6] : [nameWidth + 14, width - countsWidth - 10];
  const days = Math.max(1, daysBetween(from, to));
  return {
    from: left,
    to: right,
    at: (day) => left + (daysBetween(from, day) / days) * (right - left),
    isNarrow,
    width,
  };
};

const rowShapes = (
  row: FigureRow,
  { y, scale, form }: { readonly y: number; readonly scale: Scale; readonly form: WrittenForm },
): readonly Shape[] => {
  const { isNarrow } = scale;
  const middle = middleOf(row, y, scale);
  const { held, planned } = countContacts(row.contacts);
  const first = isNarrow ? y + lineHeight + 2 : middle - ((row.lines.length - 1) * lineHeight) / 2 + 4;
  const names = row.lines.map((text, index) =>
    label(text, { x: 0, y: first + index * lineHeight }, 'start', row.isSide),
  );
  const said = textIn(form).balance.figure.counts(held, planned);
  const counts = isNarrow
    ? label(said, { x: scale.width, y: first }, 'end', row.isSide)
    : label(said, { x: scale.to + 16, y: middle + 4 }, 'start', row.isSide);
  if (row.isSide) return [...names, counts];
  return [
    {
      kind: 'line',
      from: { x: scale.from, y: middle },
      to: { x: scale.to, y: middle },
      tone: 'rule',
      width: 0.75,
    },
    ...row.contacts.flatMap((contact) => contactMark(contact, { x: scale.at(contact.day), y: middle })),
    ...names,
    counts,
  ];
};

/** The months over the lines where there is room for them, else the years; and where today is. */
const timeShapes = (
  { from, to, today }: BalancePeriod,
  scale: Scale,
  {
    top,
    todayAt,
    form,
  }: { readonly top: number; readonly todayAt: readonly Band[]; readonly form: WrittenForm },
): readonly Shape[] => {
  const ticks = timeTicks(from, to, form);
  const lines = ticks.flatMap(({ day, text }): readonly Shape[] => [
    {
      kind: 'line',
      from: { x: scale.at(day), y: top - 9 },
      to: { x: scale.at(day), y: top - 4 },
      tone: 'quiet',
      width: 0.75,
    },
    { ...label(text, { x: scale.at(day) + 3, y: top - 5 }, 'start'), size: 9.5, tone: 'quiet' },
  ]);
  if (today < from || to < today) return lines;
  const x = scale.at(today);
  const marks = todayAt.map((band): Line => ({
    kind: 'line',
    from: { x, y: band.top },
    to: { x, y: band.bottom },
    tone: 'ink',
    width: 0.75,
    dashed: true,
  }));
  const isLeft = x < (scale.from + scale.to) / 2;
  const word = label(
    textIn(form).balance.figure.today,
    { x: x + (isLeft ? 3 : -3), y: top - 17 },
    isLeft ? 'start' : 'end',
  );
  return [...lines, ...marks, { ...word, size: 9.5 }];
};

const tableRows = (
  balance: ContactBalance,
  { from, to, today }: BalancePeriod,
  form: WrittenForm,
): Figure['rows'] => {
  const { figure: words, sides: names } = textIn(form).balance;
  const within = withinDays(balance, from, to);
  const row = (name: string, side: string, all: readonly GroupContact[], shown: readonly GroupContact[]) => {
    const count = countContacts(shown);
    const say = (contact: GroupContact | null) =>
      contact === null ? words.none : formatDay(contact.day, form, 'numeric');
    return [
      name,
      side,
      String(count.held),
      String(count.planned),
      String(count.dropped),
      String(count.told),
      say(lastHeld(all, today)),
      say(nextPlanned(all, today)),
    ];
  };
  return [
    row(words.common, words.none, balance.common, within.common),
    ...balance.sides.flatMap((one, at) => {
      const name = one.side ?? 'unsaid';
      return [
        row(words.sideTotal[name], names[name], one.contacts, within.sides[at]?.contacts ?? []),
        ...one.lanes.map((lane, place) =>
          row(lane.group.name, names[name], lane.contacts, within.sides[at]?.lanes[place]?.contacts ?? []),
        ),
      ];
    }),
  ];
};

const label = (text: string, at: Label['at'], anchor: Label['anchor'], strong = false): Label => ({
  kind: 'label',
  text,
  at,
  size,
  tone: 'ink',
  anchor,
  strong,
});
