import { Button, Link } from '@digdir/designsystemet-react';
import { PencilIcon, TasklistIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { clockText } from '#shared/calendar/clock.ts';
import type { Notice } from '#shared/domain/notice.ts';
import { formatDay } from '#shared/text/dates.ts';
import { directionWords, receiverWords } from '#shared/text/direction-words.ts';
import { putAway, raise } from './acts.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { Opened } from './notices-place.tsx';

interface NoticeLogProps {
  readonly facts: NoticeFacts;
  readonly onOpen: (opened: Opened) => void;
}

/** So many are listed at once. */
const atOnce = 30;

/** What was told, the latest first, and on to the agenda of the weekly meeting in one click. */
export const NoticeLog = ({ facts, onOpen }: NoticeLogProps) => {
  const words = useText().notices.log;
  const list = useRef<HTMLUListElement>(null);
  const [limit, setLimit] = useState(atOnce);
  const shown = facts.notices.slice(0, limit);
  const left = facts.notices.length - limit;
  const keys = useRowKeys(
    list,
    shown.map(({ id }) => id),
    (id, key) => {
      const notice = shown.find((each) => each.id === id);
      if (notice === undefined || key !== 'Delete') return false;
      void putAway(notice);
      return true;
    },
  );
  return (
    <section className={styles.section} aria-labelledby="notice-log">
      <div className={styles.head}>
        <h2 id="notice-log">{words.heading}</h2>
      </div>
      {shown.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ul ref={list} className={styles.rows} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
        {shown.map((notice) => (
          <NoticeRow
            key={notice.id}
            notice={notice}
            facts={facts}
            isActive={keys.active === notice.id}
            onOpen={() => onOpen({ kind: 'notice', notice })}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button variant="tertiary" data-size="sm" onClick={() => setLimit(limit + atOnce)}>
          {words.more(Math.min(left, atOnce))}
        </Button>
      )}
    </section>
  );
};

interface NoticeRowProps {
  readonly notice: Notice;
  readonly facts: NoticeFacts;
  readonly isActive: boolean;
  readonly onOpen: () => void;
}

const NoticeRow = ({ notice, facts, isActive, onOpen }: NoticeRowProps) => {
  const { notices, meetingWords } = useText();
  const words = notices.log;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { id, text, topicId } = notice;
  const by = facts.people.find((person) => person.id === notice.givenBy);
  const about = [
    formatDay(notice.givenOn, form, 'shortYear'),
    ...(notice.givenAt === null ? [] : [words.clock(clockText(notice.givenAt))]),
    by === undefined
      ? directionWords(notice.direction, facts.workspace, form)
      : words.to(by.name, receiverWords(notice.direction, facts.workspace, form)),
    meetingWords.channels[notice.channel],
    ...(notice.access === 'exempt' ? [meetingWords.access.exempt] : []),
  ];
  const commands = [
    { label: words.change, run: onOpen, icon: PencilIcon, keys: 'Enter' },
    ...(topicId === null ? [{ label: words.raise, run: () => void raise(notice), icon: TasklistIcon }] : []),
    { label: words.remove, run: () => void putAway(notice), icon: TrashIcon, keys: 'Del', isDanger: true },
  ];
  return (
    <li className={styles.row} data-row={id}>
      <span className={styles.main}>
        <button type="button" className={styles.title} tabIndex={isActive ? 0 : -1} onClick={onOpen}>
          {text}
        </button>
        <span className={styles.quiet}>{about.join(' · ')}</span>
      </span>
      <span className={styles.end}>
        {topicId !== null && (
          <Link className={styles.small} href={hashOf({ room: 'meetings', view: 'topic', id: topicId })}>
            {words.onAgenda}
            <span className="visually-hidden">: {text}</span>
          </Link>
        )}
        {topicId === null && (
          <Button variant="tertiary" data-size="sm" onClick={() => void raise(notice)}>
            {words.raise}
            <span className="visually-hidden">: {text}</span>
          </Button>
        )}
        <RowMenu label={words.menu(text)} commands={commands} />
      </span>
    </li>
  );
};
