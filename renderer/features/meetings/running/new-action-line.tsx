import { useRef, useState } from 'react';
import { addAction, changeAction } from '#renderer/db/repositories/actions.ts';
import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Action } from '#shared/domain/action.ts';
import type { ActionId } from '#shared/domain/id.ts';
import type { Series } from '#shared/domain/series.ts';
import { WhoAndWhen } from './action-line.tsx';
import { takeAction } from './acts.ts';
import { LineField } from '#renderer/parts/line-field.tsx';
import { goingOn, leaving, useNewRow } from '#renderer/parts/use-new-row.ts';
import styles from './lists.module.css';

interface NewActionLineProps {
  readonly row: Row;
  readonly series: Series;
  /** The row it has become, as it is stored. */
  readonly held: Action | null;
  readonly around: Around;
  /** One has just finished the line before. */
  readonly isNext: boolean;
  readonly onMade: (id: ActionId) => void;
  readonly onDone: (how: 'next' | 'left') => void;
}

type Details = Pick<Action, 'ownerId' | 'dueOn'>;

/** The empty line for the next follow-up. Who and when may be chosen before or after it is written. */
export const NewActionLine = ({ row, series, held, around, isNext, onMade, onDone }: NewActionLineProps) => {
  const words = useText().running.actions;
  const { meetingId, id: agendaItemId, topicId } = row.entry.agendaItem;
  const place = { seriesId: series.id, meetingId, agendaItemId, topicId };
  const [chosen, setChosen] = useState<Details>({ ownerId: null, dueOn: null });
  // What is chosen while the row is being made must still reach it.
  const latest = useRef(chosen);
  const made = useNewRow<ActionId>(
    async (title) => {
      const answer = await addAction({ ...place, ...latest.current, title });
      if (!accepted(answer)) return null;
      onMade(answer.value);
      announce(currentText().running.actions.added(title));
      return answer.value;
    },
    (id, title) => changeAction(id, { title }),
  );
  const choose = async (fields: Partial<Details>) => {
    latest.current = { ...latest.current, ...fields };
    setChosen(latest.current);
    const id = await made.settled();
    if (id !== null) accepted(await changeAction(id, fields));
  };
  const handlers = {
    onBlur: leaving(made, () => onDone('left')),
    onKeyDown: goingOn('o', () => onDone('next')),
  };
  return (
    <div className={styles.line} data-part="action" data-kind="action" {...handlers}>
      <LineField
        label={words.add}
        placeholder={words.placeholder}
        value={made.text}
        maxLength={1_000}
        takesFocus={isNext}
        aria-keyshortcuts="Control+Shift+O"
        onKeep={(text) =>
          void keepTyping(
            made.id === null ? { kind: 'newAction', ...place } : { kind: 'action', id: made.id },
            text,
          )
        }
        onSave={async (text) => (await made.save(text)) && forgetTyping(text)}
        onEmpty={() => {
          if (held !== null) void takeAction(held);
        }}
        onEnter={(text) => text.trim() !== '' && onDone('next')}
      />
      <WhoAndWhen
        who={held?.ownerId ?? chosen.ownerId}
        when={held?.dueOn ?? chosen.dueOn}
        around={around}
        onChange={choose}
      />
    </div>
  );
};
