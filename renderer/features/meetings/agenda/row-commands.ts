import {
  ArrowDownIcon,
  ArrowRedoIcon,
  ArrowUpIcon,
  CircleSlashIcon,
  ClockDashedIcon,
  InboxDownIcon,
  SidebarRightIcon,
  TasklistIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import { go } from '#renderer/stores/route.ts';
import type { RowCommand } from '#renderer/ui/row-menu.tsx';
import type { MeetingId, TopicId } from '#shared/domain/id.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { bin, place, setState, skip, unplace, unskip, type NamedTopic } from './acts.ts';
import type { Row } from './row.ts';

/** What every row that has an order can. */
export const moveCommands = (
  form: WrittenForm,
  step: (direction: 'up' | 'down') => void,
): readonly RowCommand[] => {
  const words = textIn(form).agenda.actions;
  return [
    { label: words.moveUp, icon: ArrowUpIcon, keys: 'Alt+↑', run: () => step('up') },
    { label: words.moveDown, icon: ArrowDownIcon, keys: 'Alt+↓', run: () => step('down') },
  ];
};

/** What can be done with a line of the agenda. A standing point is put off, never binned: its series
 * has it; nor is one that was up before, since it is part of those minutes. */
export const lineCommands = (
  { entry: { agendaItem, topic }, title, isStanding }: Pick<Row, 'entry' | 'title' | 'isStanding'>,
  form: WrittenForm,
  open: () => void,
  reject: () => void,
): readonly RowCommand[] => {
  const words = textIn(form).agenda.actions;
  const line = { id: agendaItem.id, title };
  const skipped = agendaItem.state === 'skipped';
  return [
    { label: words.open, icon: SidebarRightIcon, keys: 'Enter', run: open },
    skipped
      ? { label: words.unskip, icon: ArrowRedoIcon, run: () => void unskip(line) }
      : { label: words.skip, icon: CircleSlashIcon, run: () => void skip(line) },
    { label: words.history, icon: ClockDashedIcon, run: () => openTopic(topic.id) },
    ...(isStanding
      ? []
      : [
          { label: words.toBacklog, icon: InboxDownIcon, keys: 'Delete', run: () => void unplace(line) },
          ...(topic.state === 'rejected'
            ? []
            : [{ label: words.reject, icon: CircleSlashIcon, run: reject }]),
        ]),
    ...(isStanding || agendaItem.carriedFromId !== null
      ? []
      : [
          {
            label: words.bin,
            icon: TrashIcon,
            isDanger: true,
            run: () => void bin({ id: topic.id, title }),
          },
        ]),
  ];
};

/** What can be done with a topic that waits without a meeting. */
export const waitingCommands = (
  topic: NamedTopic,
  meetingId: MeetingId | null,
  form: WrittenForm,
): readonly RowCommand[] => {
  const words = textIn(form).agenda.actions;
  return [
    ...(meetingId === null
      ? []
      : [{ label: words.place, icon: TasklistIcon, run: () => void place(topic, meetingId) }]),
    { label: words.history, icon: ClockDashedIcon, run: () => openTopic(topic.id) },
    { label: words.finish, icon: CircleSlashIcon, run: () => void setState(topic, 'closed') },
    { label: words.bin, icon: TrashIcon, keys: 'Delete', isDanger: true, run: () => void bin(topic) },
  ];
};

/** One topic through all its meetings. */
export const openTopic = (id: TopicId): void => go({ room: 'meetings', view: 'topic', id });
