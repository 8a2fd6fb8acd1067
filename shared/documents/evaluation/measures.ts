import { dayOf } from '#shared/calendar/day.ts';
import {
  personOf,
  type EvalSnapshot,
  type SnapshotEarlierMeasure,
  type SnapshotMeasure,
} from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { heading, paragraph, type Block, type Cell } from '#shared/documents/document.ts';
import { belongingIn, earlierIn, type Part } from './parts.ts';
import { wordsIn } from './words.ts';

/** What is to be done, by whom and when (domain.md 4.4: Tiltak). */
export const measureBlocks = (snapshot: EvalSnapshot, part: Part, form: WrittenForm): Block[] => {
  const words = wordsIn(form);
  const shown = belongingIn(snapshot, snapshot.measures, part);
  if (part === 'annex' && shown.length === 0) return [];
  const withheld = part === 'annex' ? 0 : snapshot.measures.length - shown.length;
  const day = dayInWords(dayOf(new Date(snapshot.frozenAt)), form);
  const { what, owner, due, status } = words.measures;
  return [
    heading(words.measures.heading),
    ...(snapshot.measures.length === 0 ? [paragraph(words.measures.none)] : []),
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.measures.caption(shown.length, day),
            widths: [8.2, 4, 2.7, 2.1],
            header: [what, owner, due, status],
            rows: shown.map((measure) => measureRow(measure, snapshot, form)),
          } satisfies Block,
        ]),
    ...(withheld === 0 ? [] : [paragraph(words.access.withheldRows(words.count.measures(withheld)))]),
  ];
};

const measureRow = (measure: SnapshotMeasure, snapshot: EvalSnapshot, form: WrittenForm): Cell[] => {
  const words = wordsIn(form).measures;
  const theme = snapshot.themes.find(({ id }) => id === measure.themeId);
  return [
    { text: measure.title, ...(theme === undefined ? {} : { lines: [words.theme(theme.number)] }) },
    ...owed(measure, snapshot, form),
    { text: words.statuses[measure.state ?? 'none'] },
  ];
};

/** Who and when. */
const owed = (
  { ownerId, dueOn }: Pick<SnapshotMeasure, 'ownerId' | 'dueOn'>,
  snapshot: EvalSnapshot,
  form: WrittenForm,
): Cell[] => {
  const words = wordsIn(form).measures;
  return [
    { text: personOf(snapshot, ownerId)?.name ?? words.noOwner },
    { text: dueOn === null ? words.noDue : formatDay(dueOn, form, 'numeric') },
  ];
};

/** «Gjorde vi det?»: what the round before agreed on, and what became of it. */
export const earlierBlocks = (snapshot: EvalSnapshot, part: Part, form: WrittenForm): Block[] => {
  const { measures: words, access, count } = wordsIn(form);
  const shown = earlierIn(snapshot, part);
  const withheld = part === 'annex' ? 0 : snapshot.earlierMeasures.length - shown.length;
  if (shown.length + withheld === 0) return [];
  return [
    heading(words.earlier),
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.earlierCaption(shown.length),
            // «Gjort 02.02.2024» must have room on one line.
            widths: [7.9, 4, 2.7, 2.4],
            header: [words.what, words.owner, words.due, words.status],
            rows: shown.map((measure) => earlierRow(measure, snapshot, form)),
          } satisfies Block,
        ]),
    ...(withheld === 0 ? [] : [paragraph(access.withheldRows(count.measures(withheld)))]),
  ];
};

const earlierRow = (measure: SnapshotEarlierMeasure, snapshot: EvalSnapshot, form: WrittenForm): Cell[] => {
  const words = wordsIn(form).measures;
  return [
    { text: measure.title, lines: [words.agreedIn(measure.round)] },
    ...owed(measure, snapshot, form),
    { text: earlierStatus(measure, form) },
  ];
};

/** What has become of it: «Gjort 27.05.2024». */
export const earlierStatus = (
  { state, doneAt }: Pick<SnapshotEarlierMeasure, 'state' | 'doneAt'>,
  form: WrittenForm,
): string => {
  const words = wordsIn(form).measures;
  return state === 'done' && doneAt !== null
    ? words.doneOn(formatDay(dayOf(new Date(doneAt)), form, 'numeric'))
    : words.statuses[state ?? 'none'];
};
