import type { DevelopmentPlan } from '#shared/domain/development-plan.ts';
import type { YearCounts } from '#shared/domain/development-year.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import type { Term } from '#shared/domain/term.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, type Block, type Document, type Logo } from '#shared/documents/document.ts';
import { isWithheld, madeDocument, type Making } from '#shared/documents/making.ts';
import { onOnePage, pagesOf } from '#shared/documents/page-estimate.ts';
import { clip } from './clip.ts';
import { resourceRows, outcomeRows, partnerRow } from './year-rows.ts';
import { workTable } from './year-work.ts';

export interface YearReportFacts extends Making {
  readonly year: number;
  readonly term: Pick<Term, 'startYear' | 'endYear'>;
  /** Null: there is none. */
  readonly plan: DevelopmentPlan | null;
  /** Those of the year, in their order. */
  readonly initiatives: readonly Initiative[];
  readonly counts: YearCounts;
}

/** How much of what people wrote there is room for. */
export interface Room {
  /** Letters of each text of the plan. */
  readonly text: number;
  /** Letters of each result. */
  readonly result: number;
  /** Pieces of development work. */
  readonly rows: number;
}

const rooms: readonly Room[] = [
  { text: 4_000, result: 2_000, rows: 40 },
  { text: 1_200, result: 500, rows: 20 },
  { text: 600, result: 250, rows: 14 },
  { text: 350, result: 140, rows: 10 },
  { text: 220, result: 90, rows: 7 },
];
const leastRoom: Room = { text: 140, result: 60, rows: 5 };

/** The yearly report, and whether anything in it had to be shortened to keep to one page. */
export interface YearReport {
  readonly document: Document;
  readonly isShortened: boolean;
}

/**
 * One page about the work with the interplay in a year: resources, what was done, projects and partners. It is made only
 * from what is entered for other reasons, so nobody is asked for a report (domain.md 6.3).
 */
export const yearReport = (facts: YearReportFacts): YearReport => {
  const fits = (document: Document): boolean => pagesOf({ ...withRoom(document), compact: 1 }) === 1;
  const room = rooms.find((one) => fits(reportIn(one, facts))) ?? leastRoom;
  return { document: settled(reportIn(room, facts)), isShortened: isCut(facts, room) };
};

const reportIn = (room: Room, facts: YearReportFacts): Document => {
  const { form, year, today, term, plan, initiatives } = facts;
  const { report: words } = textIn(form).development;
  const isOver = Number(today.slice(0, 4)) > year;
  return madeDocument(facts, {
    title: words.title(year),
    subtitle: isOver ? words.wholeYear(term.startYear, term.endYear) : words.soFar(dayInWords(today, form)),
    marks: [...(plan === null ? [] : [plan]), ...initiatives],
    blocks: [
      ...section(
        words.resources,
        resourceRows(facts, (text) => clip(text, room.text, words.cut)),
      ),
      ...section(
        words.outcome,
        outcomeRows(facts, (text) => clip(text, room.text, words.cut)),
      ),
      ...workBlocks(room, facts),
      { kind: 'paragraph', tone: 'note', text: words.made },
    ],
  });
};

const section = (title: string, rows: Array<[string, string]>): Block[] =>
  rows.length === 0 ? [] : [heading(title), { kind: 'facts', rows }];

const workBlocks = (room: Room, facts: YearReportFacts): Block[] => {
  const { report: words } = textIn(facts.form).development;
  if (facts.initiatives.length === 0) return [];
  const partners = partnerRow(facts);
  return [
    heading(words.work),
    workTable(facts, room),
    ...(partners === null ? [] : [heading(words.partners), { kind: 'paragraph', text: partners } as const]),
  ];
};

/** Whether any text or row had to give way. */
const isCut = ({ plan, initiatives, ...facts }: YearReportFacts, room: Room): boolean => {
  const texts =
    plan === null || isWithheld(plan, facts) ? [] : [plan.organisation, plan.measures, plan.projects];
  return (
    initiatives.length > room.rows ||
    texts.some((text) => text.trim().length > room.text) ||
    initiatives.some((one) => !isWithheld(one, facts) && one.result.trim().length > room.result)
  );
};

/**
 * Set no closer than it takes: one page in Word as it is, and in PDF also with the kommune's mark, which is put on when it
 * goes out.
 */
const settled = (document: Document): Document => {
  const least = onOnePage(document).compact ?? 0;
  const compact = [0, 0.25, 0.5, 0.75, 1].find(
    (one) => one >= least && pagesOf({ ...withRoom(document), compact: one }) === 1,
  );
  return { ...document, compact: compact ?? 1 };
};

const withRoom = (document: Document): Document => ({ ...document, logo: anyLogo });
const anyLogo: Logo = { mediaType: 'image/png', data: 'AA==', alt: '-', width: 1, height: 1 };
