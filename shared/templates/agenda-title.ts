import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { standingTitle } from './standing-agenda.ts';
import type { Titles } from './terminology.ts';

/** What the words of a line depend on. */
export interface TitledEntry {
  readonly agendaItem: Pick<AgendaItem, 'title' | 'templateKey' | 'templateVersion'>;
  readonly topic: Pick<Topic, 'title' | 'state'>;
}

/**
 * What a point is called in its meeting: the line's own words, else the template's in the reader's form, else the topic's.
 * What was turned away as outside the mandate has no words of its own.
 */
export const agendaTitle = (
  { agendaItem, topic }: TitledEntry,
  form: WrittenForm,
  workspace: Titles | null = null,
): string => {
  const own = standingTitle(agendaItem, workspace, form);
  return own === '' ? topicTitle(topic, form) : own;
};

/** What a topic without a line is called, as in the backlog. */
export const topicTitle = ({ title, state }: Pick<Topic, 'title' | 'state'>, form: WrittenForm): string =>
  title === null || title === '' ? untitled[state === 'rejected' ? 'rejected' : 'open'][form] : title;

const untitled: Readonly<Record<'rejected' | 'open', InBothForms>> = {
  rejected: { nb: 'Avvist punkt', nn: 'Avvist punkt' },
  open: { nb: 'Uten navn', nn: 'Utan namn' },
};
