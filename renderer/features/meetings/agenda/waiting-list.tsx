import { Button } from '@digdir/designsystemet-react';
import { PlusIcon, TasklistIcon } from '@navikt/aksel-icons';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { topicTitle } from '#shared/templates/agenda-title.ts';
import { add, bin, moveLater, named, place } from './acts.ts';
import type { Around } from './around.ts';
import { NewPoint } from './new-point.tsx';
import { moveCommands, openTopic, waitingCommands } from './row-commands.ts';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import styles from './agenda.module.css';

interface WaitingListProps {
  readonly seriesId: SeriesId;
  readonly topics: readonly Topic[];
  /** The meeting they can be put in; null: none is open. */
  readonly meetingId: MeetingId | null;
  readonly around: Around;
}

/** The backlog: what they want to talk about some time, in their own order. */
export const WaitingList = ({ seriesId, topics, meetingId, around }: WaitingListProps) => {
  const text = useText();
  const words = text.agenda;
  const [isAdding, setAdding] = useState(false);
  const adder = useRef<HTMLButtonElement>(null);
  const stop = () => {
    setAdding(false);
    requestAnimationFrame(() => adder.current?.focus());
  };
  return (
    <section className={styles.section} aria-labelledby="waiting-heading">
      <h2 id="waiting-heading" className={styles.heading}>
        {words.backlog.heading} <span className={styles.count}>{topics.length}</span>
      </h2>
      <p className={styles.quiet}>{topics.length === 0 ? words.backlog.empty : words.backlog.about}</p>
      {topics.length > 0 && <Rows {...{ topics, meetingId, around }} />}
      {isAdding ? (
        <NewPoint
          label={words.newPoint.inBacklog}
          onAdd={(title) => add(seriesId, title, 'backlog')}
          onClose={stop}
        />
      ) : (
        <Button
          ref={adder}
          className="no-print"
          variant="tertiary"
          data-size="sm"
          onClick={() => setAdding(true)}
        >
          <PlusIcon aria-hidden />
          {words.backlog.add}
        </Button>
      )}
    </section>
  );
};

/** So many are shown at first; the rest when one asks. */
const atOnce = 50;

const Rows = ({ topics, meetingId, around }: Omit<WaitingListProps, 'seriesId'>) => {
  const words = useText().agenda;
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(atOnce);
  const shown = topics.slice(0, limit).map((topic) => ({ topic, title: topicTitle(topic, around.form) }));
  const ids = shown.map(({ topic }) => topic.id);
  const rowOf = (id: string) => shown.find(({ topic }) => topic.id === id);
  const order = useReorder(list, ids, (id, landing) => {
    const row = rowOf(id);
    if (row !== undefined) void moveLater(named(row.topic, row.title), landing);
  });
  const keys = useRowKeys(list, ids, (id, key) => {
    const row = rowOf(id);
    if (row === undefined || key !== 'Delete') return false;
    void bin(named(row.topic, row.title));
    return true;
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!order.onKeyDown(event)) keys.onKeyDown(event);
  };
  const handlers = { onKeyDown, onFocus: keys.onFocus, ...order.drag };
  return (
    <>
      <div ref={list} role="group" {...handlers}>
        <ul className={styles.rows} aria-label={words.backlog.label}>
          {shown.map(({ topic, title }) => (
            <WaitingRow
              key={topic.id}
              topic={topic}
              title={title}
              meetingId={meetingId}
              around={around}
              tabIndex={keys.active === topic.id ? 0 : -1}
              onStep={(direction) => order.step(topic.id, direction)}
            />
          ))}
        </ul>
      </div>
      {topics.length > limit && (
        <Button variant="tertiary" data-size="sm" onClick={() => setLimit(limit + atOnce)}>
          {words.backlog.more(Math.min(atOnce, topics.length - limit))}
        </Button>
      )}
    </>
  );
};

interface WaitingRowProps extends Pick<WaitingListProps, 'meetingId' | 'around'> {
  readonly topic: Topic;
  readonly title: string;
  readonly tabIndex: 0 | -1;
  readonly onStep: (direction: 'up' | 'down') => void;
}

const WaitingRow = ({ topic, title, meetingId, around, tabIndex, onStep }: WaitingRowProps) => {
  const { agenda: words, meetingWords } = useText();
  const { form, people } = around;
  return (
    <li className={styles.row} data-row={topic.id} draggable>
      <span className={styles.number} aria-hidden>
        ·
      </span>
      <button type="button" className={styles.name} tabIndex={tabIndex} onClick={() => openTopic(topic.id)}>
        <span className={styles.title}>{title}</span>
        <span className={styles.facts}>
          {[
            meetingWords.topicKinds[topic.kind],
            ...people.filter(({ id }) => id === topic.raisedBy).map(({ name }) => words.list.raisedBy(name)),
          ].join(' · ')}
        </span>
      </button>
      {meetingId === null ? (
        <span />
      ) : (
        <Button
          variant="tertiary"
          data-size="sm"
          tabIndex={tabIndex}
          aria-label={`${words.actions.place}: ${title}`}
          onClick={() => void place(named(topic, title), meetingId)}
        >
          <TasklistIcon aria-hidden />
          {words.actions.place}
        </Button>
      )}
      <span className={styles.menu}>
        <RowMenu
          label={words.list.menu(title)}
          commands={[...moveCommands(form, onStep), ...waitingCommands(named(topic, title), meetingId, form)]}
        />
      </span>
    </li>
  );
};
