import { phaseSpan } from '#shared/calendar/phases.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { phases } from '#shared/templates/phases.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import type { CitedSources } from './cited-sources.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, paragraph, type Block, type Cell } from './document.ts';
import type { PlannedItem } from './planned-item.ts';
import type { StartPlanFacts } from './start-plan-facts.ts';

/** One phase: what it is for, when it lasts, and its items. Nothing where it has none. */
export const phaseBlocks = (
  key: PhaseKey,
  items: readonly PlannedItem[],
  sources: CitedSources,
  facts: StartPlanFacts,
): Block[] => {
  const { form, term } = facts;
  const words = textIn(form).documents.plan;
  const phase = phases.find((candidate) => candidate.key === key);
  if (items.length === 0 || phase === undefined) return [];
  const { from, to } = phaseSpan(key, term);
  const span = from && to ? words.span(dayInWords(from, form), dayInWords(to, form)) : phase.name[form];
  const done = items.filter(({ item }) => item.status === 'done').length;
  const count = words.items(items.length);
  return [
    heading(phase.name[form]),
    paragraph(phase.about[form]),
    {
      kind: 'table',
      caption: words.phaseCaption(span, done === 0 ? count : words.itemsDone(count, done)),
      widths: itemWidths(items),
      header: [words.item, words.responsible, words.dueAndStatus],
      rows: items.map((planned) => [
        itemCell(planned, sources, facts),
        { text: planned.responsible },
        dueCell(planned, form),
      ]),
    },
  ];
};

/** «Fylkeskommunedirektør» does not fit in a column made for «Kommunedirektør». */
const itemWidths = (items: readonly PlannedItem[]): number[] => {
  const words = items.flatMap(({ responsible }) => responsible.split(' '));
  return words.some((word) => word.length > 17) ? [8.2, 4.1, 3.4] : [8.9, 3.3, 3.4];
};

/** Items that no rule gives a date. */
export const undatedBlocks = (
  items: readonly PlannedItem[],
  sources: CitedSources,
  facts: StartPlanFacts,
): Block[] => {
  const words = textIn(facts.form).documents.plan;
  if (items.length === 0) return [];
  return [
    heading(words.undated),
    paragraph(words.undatedAbout),
    {
      kind: 'table',
      caption: words.items(items.length),
      widths: itemWidths(items),
      header: [words.item, words.responsible, words.status],
      rows: items.map((planned) => [
        itemCell(planned, sources, facts),
        { text: planned.responsible },
        { text: planned.status },
      ]),
    },
  ];
};

/** What was judged not to belong here, and why. */
export const notRelevantBlocks = (items: readonly PlannedItem[], { form }: StartPlanFacts): Block[] => {
  const words = textIn(form).documents.plan;
  if (items.length === 0) return [];
  return [
    heading(words.notRelevant),
    paragraph(words.notRelevantAbout),
    {
      kind: 'table',
      caption: words.items(items.length),
      widths: [1, 1],
      header: [words.item, words.reason],
      rows: items.map(({ item, title }) => [
        { text: title, box: 'crossed' },
        { text: item.reason.trim() === '' ? words.noReason : item.reason },
      ]),
    },
  ];
};

const itemCell = ({ item, title, why }: PlannedItem, sources: CitedSources, facts: StartPlanFacts): Cell => {
  const note = facts.withNotes === true && item.note.trim() !== '' ? item.note : null;
  const lines = [why, note === null ? '' : textIn(facts.form).documents.plan.note(note)].filter(
    (line) => line !== '',
  );
  const source = sources.citation(item);
  return {
    text: title,
    strong: true,
    box: item.status === 'done' ? 'ticked' : 'empty',
    ...(lines.length === 0 ? {} : { lines }),
    ...(source === null ? {} : { source }),
  };
};

const dueCell = ({ days, status }: PlannedItem, form: WrittenForm): Cell => {
  const [first, ...more] = days.map((day) => formatDay(day, form, 'shortYear'));
  return { text: first ?? capitalised(textIn(form).documents.plan.notSet), lines: [...more, status] };
};
