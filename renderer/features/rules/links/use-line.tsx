import { Button, Link } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useRef, useState } from 'react';
import { changeUse, removeUse, type RuleUseView } from '#renderer/db/repositories/rule-uses.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf, type Route } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import type { Series } from '#shared/domain/series.ts';
import { topicTitle } from '#shared/templates/agenda-title.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import styles from './links.module.css';

interface UseLineProps {
  readonly view: RuleUseView;
  /** That of its meeting; null: none, or deleted for good since. */
  readonly series: Series | null;
  /** It was noted just now: what happened is written next. */
  readonly takesFocus: boolean;
}

/** One time the rule came up: as what, when and where, and what happened. */
export const UseLine = ({ view, series, takesFocus }: UseLineProps) => {
  const { use } = view;
  const { ruleLinks, interplayWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = ruleLinks.meetings;
  const kind = interplayWords.ruleUseKinds[use.kind];
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  return (
    <li ref={line} className={styles.use} data-size="sm">
      <div className={styles.head}>
        <p>
          <span className={styles.kind}>{capitalised(kind)}</span> {formatDay(use.day, form, 'long')}{' '}
          <Where view={view} series={series} />
        </p>
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={words.remove(kind, formatDay(use.day, form, 'long'))}
          onClick={() => void remove(use)}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      {use.kind !== 'raised' && (
        <NoteField
          label={words.note}
          rows={1}
          maxLength={20_000}
          className={styles.note ?? ''}
          value={use.note}
          onSave={async (note) => accepted(await changeUse(use.id, { note }))}
        />
      )}
      {use.kind !== 'raised' && <More use={use} />}
    </li>
  );
};

/** The meeting and the point, each a way there; in words where it was in none. */
const Where = ({ view, series }: Omit<UseLineProps, 'takesFocus'>) => {
  const { use } = view;
  const [meeting, topic] = [thatIsThere(view.meeting), thatIsThere(view.topic)];
  const { ruleLinks, agenda } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = ruleLinks.meetings;
  if (meeting === null && topic === null)
    return <span className={styles.quiet}>{use.kind === 'raised' ? words.waiting : words.outside}</span>;
  return (
    <span className={styles.where}>
      {meeting === null ? (
        <span className={styles.quiet}>{words.waiting}</span>
      ) : (
        <Link href={hashOf(routeOf(meeting))}>
          {series === null ? agenda.title : seriesTitle(series, form)}
        </Link>
      )}
      {topic !== null && (
        <Link href={hashOf({ room: 'meetings', view: 'topic', id: topic.id })}>
          {topicTitle(topic, form)}
        </Link>
      )}
    </span>
  );
};

/** Null also for what lies in the bin: it cannot be opened. */
const thatIsThere = <Thing extends { readonly deletedAt: string | null }>(row: Thing | null): Thing | null =>
  row === null || row.deletedAt !== null ? null : row;

/** What was held is read in its minutes, what goes on where it is run, and the rest where it is planned. */
const routeOf = ({ id, state }: Meeting): Route => {
  const view = state === 'closed' ? 'minutes' : state === 'running' ? 'run' : 'meeting';
  return { room: 'meetings', view, id };
};

/** When, where it was in no meeting, and who may see it; folded to one word of it. */
const More = ({ use }: { readonly use: RuleUse }) => {
  const { ruleLinks, meetingWords } = useText();
  const words = ruleLinks.meetings;
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const [isFuture, setFuture] = useState(false);
  const setDay = async (day: Day | null) => {
    setFuture(day !== null && day > today);
    if (day !== null && day <= today) accepted(await changeUse(use.id, { day }));
  };
  return (
    <div>
      <Fold
        label={words.access(meetingWords.access[use.access])}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <div className={styles.more}>
          {use.meetingId === null && (
            <DayField
              label={words.day}
              value={use.day}
              max={today}
              error={isFuture ? words.future : undefined}
              onChange={(day) => void setDay(day)}
            />
          )}
          <AccessMarkFields
            mark={use}
            onChange={async (change) => accepted(await changeUse(use.id, change))}
          />
        </div>
      </Fold>
    </div>
  );
};

const remove = async ({ id }: RuleUse): Promise<void> => {
  const answer = await removeUse(id);
  if (!accepted(answer)) return;
  sayWithUndo(currentText().ruleLinks.meetings.removed, answer.value);
  focusHeadingIfLost();
};
