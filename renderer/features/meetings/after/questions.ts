import type { MeetingFacts } from '#shared/documents/frozen-minutes.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { ClosingQuestions } from '#shared/domain/closing.ts';
import type { AgendaItemId } from '#shared/domain/id.ts';

/** What every question of the closing is shown with. */
export interface QuestionProps {
  readonly facts: MeetingFacts;
  readonly questions: ClosingQuestions;
}

/** The lines of these ids, in the order of the agenda. */
export const entriesOf = (
  { items }: Pick<MeetingFacts, 'items'>,
  ids: readonly AgendaItemId[],
): readonly AgendaEntry[] => items.filter(({ agendaItem }) => ids.includes(agendaItem.id));

export const idsOf = (entries: readonly AgendaEntry[]): readonly AgendaItemId[] =>
  entries.map(({ agendaItem }) => agendaItem.id);
