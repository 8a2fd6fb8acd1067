import { CheckmarkIcon, PencilIcon, TrashIcon, XMarkIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu, type RowCommand } from '#renderer/ui/row-menu.tsx';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { YearEvent, YearMarkState } from '#shared/domain/year-event.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { wheelAbout, wheelState, wheelWhen } from '#shared/text/wheel-words.ts';
import { putAway, unmark } from './acts.ts';
import styles from './wheel.module.css';

/** What a row can open over the list. */
export interface OnOpen {
  readonly onMark: (date: WheelDate, state: YearMarkState) => void;
  readonly onEvent: (event: YearEvent) => void;
}

interface DateRowProps extends OnOpen {
  readonly date: WheelDate;
}

/** One date: when, what, where it comes from, and what can be done with it. */
export const DateRow = ({ date, onMark, onEvent }: DateRowProps) => {
  const words = useText().yearWheel;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { day, title, mark, event, kind } = date;
  const state = wheelState(date, form);
  const note = (event?.note ?? mark?.note ?? '').trim();
  const commands = useCommands(date, { onMark, onEvent });
  const isLaw = kind === 'law';
  return (
    <li className={styles.row} data-row={date.key}>
      <time className={styles.when} dateTime={day} title={formatDay(day, form, 'long')}>
        {wheelWhen(date, form)}
      </time>
      <span className={styles.main}>
        <Title date={date} onMark={onMark} onEvent={onEvent} />
        <span className={styles.quiet}>
          {capitalised(wheelAbout(date, form))}
          {state !== null && ` · ${state}`}
          {event?.access === 'exempt' && ` · ${words.when.withheld}`}
        </span>
        {note !== '' && <span className={styles.note}>{note}</span>}
      </span>
      {(isLaw || event !== null) && <RowMenu label={words.list.menu(title)} commands={commands} />}
    </li>
  );
};

const Title = ({ date, onMark, onEvent }: DateRowProps) => {
  const { title, event, kind, mark, route } = date;
  if (kind === 'law' || event !== null) {
    const open = () => (event === null ? onMark(date, mark?.state ?? 'met') : onEvent(event));
    return (
      <button type="button" className={styles.title} onClick={open}>
        {title}
      </button>
    );
  }
  return route === null ? (
    <span>{title}</span>
  ) : (
    <a className={styles.title} href={hashOf(route)}>
      {title}
    </a>
  );
};

const useCommands = (date: WheelDate, { onMark, onEvent }: OnOpen): readonly RowCommand[] => {
  const words = useText().yearWheel;
  const { event, mark } = date;
  if (event !== null)
    return [
      { label: words.event.change, run: () => onEvent(event), icon: PencilIcon },
      { label: words.event.remove, run: () => void putAway(event), icon: TrashIcon, isDanger: true },
    ];
  if (mark !== null)
    return [
      { label: words.mark.change, run: () => onMark(date, mark.state), icon: PencilIcon },
      { label: words.mark.remove, run: () => void unmark(mark), icon: TrashIcon },
    ];
  return [
    { label: words.mark.met, run: () => onMark(date, 'met'), icon: CheckmarkIcon },
    { label: words.mark.notRelevant, run: () => onMark(date, 'notRelevant'), icon: XMarkIcon },
  ];
};
