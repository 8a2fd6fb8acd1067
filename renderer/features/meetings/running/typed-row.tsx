import { useRef, useState } from 'react';
import { addAction, changeAction } from '#renderer/db/repositories/actions.ts';
import { addDecision, changeDecision } from '#renderer/db/repositories/decisions.ts';
import { saveNote } from '#renderer/db/repositories/notes.ts';
import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import type { Around } from '#renderer/features/meetings/agenda/around.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { useText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import type { Action } from '#shared/domain/action.ts';
import { decidedOn } from '#shared/domain/decision.ts';
import type { ActionId, DecisionId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { WhoAndWhen } from './action-line.tsx';
import { takeAction, takeDecision } from './acts.ts';
import { LineField } from '#renderer/parts/line-field.tsx';
import { typedField } from '#renderer/parts/typed.ts';
import { TypedPoint } from './typed-point.tsx';
import { useNewRow } from '#renderer/parts/use-new-row.ts';
import type { Written } from './use-run.ts';
import styles from './type-in.module.css';

interface TypedRowProps {
  readonly row: Row;
  readonly written: Written;
  readonly series: Series;
  readonly meeting: Meeting;
  readonly around: Around;
  /** Before the point is put off. */
  readonly onSkip: () => void;
}

/** One numbered line of the sheet: tick, note, decision, follow-up. */
export const TypedRow = ({ row, written, series, meeting, around, onSkip }: TypedRowProps) => {
  const words = useText().running.typeIn;
  const { agendaItem } = row.entry;
  const label = (field: string) => words.field(field, row.number, row.title);
  const place = { meetingId: agendaItem.meetingId, agendaItemId: agendaItem.id };
  return (
    <li className={styles.row} data-size="sm" data-typed>
      <TypedPoint row={row} label={label} onSkip={onSkip} />
      <div className={styles.cell} data-column="note">
        <span aria-hidden>{words.note}</span>
        <LineField
          label={label(words.note)}
          value={written.notes[0]?.body ?? ''}
          maxLength={400_000}
          shape={asItIs}
          onEnter={() => goDown('note')}
          {...typedField({ kind: 'note', ...place }, (text) => saveNote(place, text))}
        />
      </div>
      <TypedDecision row={row} written={written} meeting={meeting} label={label(words.decision)} />
      <TypedAction row={row} action={written.actions[0]} series={series} around={around} />
    </li>
  );
};

interface TypedDecisionProps extends Pick<TypedRowProps, 'row' | 'written' | 'meeting'> {
  readonly label: string;
}

const TypedDecision = ({ row, written, meeting, label }: TypedDecisionProps) => {
  const words = useText().running.typeIn;
  const { meetingId, id: agendaItemId, topicId } = row.entry.agendaItem;
  const place = () => ({
    meetingId,
    agendaItemId,
    topicId,
    decidedOn: decidedOn(meeting.day, currentDay()),
  });
  const stored = written.decisions[0];
  const made = useNewRow<DecisionId>(
    async (text) => {
      const answer = await addDecision({ ...place(), text });
      return accepted(answer) ? answer.value : null;
    },
    (id, text) => changeDecision(id, { text }),
    stored?.id ?? null,
  );
  return (
    <div className={styles.cell} data-column="decision">
      <span aria-hidden>{words.decision}</span>
      <LineField
        label={label}
        value={stored?.text ?? ''}
        onKeep={(text) =>
          void keepTyping(
            stored === undefined ? { kind: 'newDecision', ...place() } : { kind: 'decision', id: stored.id },
            text,
          )
        }
        onSave={async (text) => (await made.save(text)) && forgetTyping(text)}
        onEmpty={() => stored && void takeDecision(stored.id)}
        onEnter={() => goDown('decision')}
      />
    </div>
  );
};

interface TypedActionProps extends Pick<TypedRowProps, 'row' | 'series' | 'around'> {
  readonly action: Action | undefined;
}

const TypedAction = ({ row, action, series, around }: TypedActionProps) => {
  const { typeIn: words } = useText().running;
  const { meetingId, id: agendaItemId, topicId } = row.entry.agendaItem;
  const place = { seriesId: series.id, meetingId, agendaItemId, topicId };
  const [chosen, setChosen] = useState<Pick<Action, 'ownerId' | 'dueOn'>>({ ownerId: null, dueOn: null });
  const latest = useRef(chosen);
  const made = useNewRow<ActionId>(
    async (title) => {
      const answer = await addAction({ ...place, ...latest.current, title });
      return accepted(answer) ? answer.value : null;
    },
    (id, title) => changeAction(id, { title }),
    action?.id ?? null,
  );
  const choose = async (fields: Partial<Pick<Action, 'ownerId' | 'dueOn'>>) => {
    latest.current = { ...latest.current, ...fields };
    setChosen(latest.current);
    const id = await made.settled();
    if (id !== null) accepted(await changeAction(id, fields));
  };
  return (
    <div className={styles.cell} data-column="action">
      <span aria-hidden>{words.action}</span>
      <LineField
        label={words.field(words.action, row.number, row.title)}
        value={action?.title ?? ''}
        maxLength={1_000}
        onKeep={(text) =>
          void keepTyping(
            action === undefined ? { kind: 'newAction', ...place } : { kind: 'action', id: action.id },
            text,
          )
        }
        onSave={async (text) => (await made.save(text)) && forgetTyping(text)}
        onEmpty={() => action && void takeAction(action)}
        onEnter={() => goDown('action')}
      />
      {action !== undefined && (
        <WhoAndWhen who={action.ownerId} when={action.dueOn} around={around} onChange={choose} />
      )}
    </div>
  );
};

/** The same field in the next line; in the last one it stays. */
const goDown = (column: string): void => {
  const next = document.activeElement?.closest('[data-typed]')?.nextElementSibling;
  next?.querySelector<HTMLElement>(`[data-column="${column}"] textarea`)?.focus();
};

const asItIs = (text: string): string => text;
