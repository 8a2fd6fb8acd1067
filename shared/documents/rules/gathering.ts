import { addDays } from '#shared/calendar/day.ts';
import { clockText } from '#shared/calendar/clock.ts';
import type { Gathering, GatheringPoint } from '#shared/domain/gathering.ts';
import { materialOf } from '#shared/domain/material.ts';
import { endsAt, programmeDays, type ProgrammeDay } from '#shared/domain/programme.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import {
  headingMark,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { onOnePage } from '#shared/documents/page-estimate.ts';

export interface GatheringFacts extends Making {
  readonly gathering: Gathering;
  /** In the order of the programme. */
  readonly points: readonly GatheringPoint[];
  /** What a rule or a case is called, by the reference of the point; what is not there any more has none. */
  readonly materials: ReadonlyMap<string, string>;
  /** Lines to write on for each point, 0–8. */
  readonly lines: number;
}

type Day = ProgrammeDay<GatheringPoint>;

/** The programme of a gathering, day by day, on one page when it can; after it the points with lines to write on. */
export const gatheringDocument = (facts: GatheringFacts): Document => onOnePage(madeGathering(facts));

const madeGathering = (facts: GatheringFacts): Document => {
  const { gathering, form, points } = facts;
  const { gathering: words } = textIn(form).interplayDocuments;
  const isHidden = isWithheld(gathering, facts);
  const access = headingMark(gathering, form).access;
  const days = programmeDays(points);
  return madeDocument(facts, {
    title: isHidden ? withheldTitle(form) : gathering.title,
    subtitle: words.kind,
    marks: [gathering],
    blocks: isHidden
      ? [paragraph(markWords(gathering, form))]
      : [
          ...(access === undefined
            ? []
            : [{ kind: 'paragraph', tone: 'note', text: access } satisfies Block]),
          { kind: 'facts', rows: aboutRows(facts) },
          ...(days.length === 0 ? [paragraph(words.none)] : days.flatMap((day) => dayBlocks(day, facts))),
          ...outcomeBlocks(facts),
          ...noteLines(days, facts),
        ],
  });
};

const aboutRows = ({ gathering, form }: GatheringFacts): Array<[string, string]> => {
  const { gathering: words } = textIn(form).interplayDocuments;
  const { firstDay, place, participants, purpose } = gathering;
  const said: Array<[string, string]> = [
    [words.place, place.trim()],
    [words.participants, participants.trim()],
    [words.purpose, purpose.trim()],
  ];
  return [
    [words.when, firstDay === null ? words.notSet : capitalised(formatDay(firstDay, form, 'long'))],
    ...said.filter(([, value]) => value !== ''),
  ];
};

/** «Dag 1: torsdag 16. mai 2024» */
const dayTitle = (number: number, { gathering, form }: GatheringFacts): string => {
  const { gathering: words } = textIn(form).interplayDocuments;
  const { firstDay } = gathering;
  return firstDay === null
    ? words.day(number)
    : words.dayOn(number, formatDay(addDays(firstDay, number - 1), form, 'long'));
};

const dayBlocks = (day: Day, facts: GatheringFacts): Block[] => {
  const { gathering: words } = textIn(facts.form).interplayDocuments;
  return [
    heading(dayTitle(day.number, facts)),
    {
      kind: 'table',
      caption: '',
      widths: [2.6, 10, 3.4],
      header: [words.time, words.programme, words.lead],
      rows: day.points.map((point) => pointRow(point, facts)),
    },
  ];
};

const clocks = (point: GatheringPoint, { form }: GatheringFacts): string =>
  textIn(form).interplayDocuments.gathering.clocks(clockText(point.startTime), clockText(endsAt(point)));

const pointRow = (point: GatheringPoint, facts: GatheringFacts): Cell[] => {
  const about = point.about.trim();
  const material = materialWords(point, facts);
  return [
    { text: clocks(point, facts) },
    {
      text: point.title,
      strong: true,
      ...(about === '' ? {} : { lines: [about] }),
      ...(material === null ? {} : { source: material }),
    },
    { text: point.lead.trim() },
  ];
};

/** What of the app is used; null: nothing, or it is not there any more. */
const materialWords = ({ material }: GatheringPoint, { materials, form }: GatheringFacts): string | null => {
  const { materials: words } = textIn(form).interplayDocuments.gathering;
  const used = materialOf(material);
  if (used === null) return null;
  if (used.kind !== 'rule' && used.kind !== 'case') return words[used.kind];
  const title = materials.get(material ?? '');
  return title === undefined ? null : words[used.kind](title);
};

const outcomeBlocks = ({ gathering, form }: GatheringFacts): Block[] => {
  const { gathering: words } = textIn(form).interplayDocuments;
  return gathering.outcome.trim() === '' ? [] : [heading(words.outcome), ...noteBlocks(gathering.outcome)];
};

/** The points again with room to write; a break needs none. */
const noteLines = (days: readonly Day[], facts: GatheringFacts): Block[] => {
  const { lines, form } = facts;
  const { gathering: words } = textIn(form).interplayDocuments;
  if (lines === 0 || days.length === 0) return [];
  return [
    { kind: 'pageBreak' },
    heading(words.notes),
    { kind: 'paragraph', tone: 'note', text: words.notesAbout },
    ...days.flatMap((day) =>
      day.points.filter(isWorkedOn).flatMap((point): Block[] => [
        heading(words.dayPoint(day.number, clocks(point, facts), point.title), 2),
        {
          kind: 'ruled',
          boxes: [],
          lines: [...Array.from({ length: lines }, (_, at) => (at === 0 ? words.note : '')), words.agreed],
        },
      ]),
    ),
  ];
};

/** Meals and breaks have neither words nor material. */
const isWorkedOn = ({ about, material, lead }: GatheringPoint): boolean =>
  material !== null || about.trim() !== '' || lead.trim() !== '';
