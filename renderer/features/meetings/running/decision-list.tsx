import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { addDecision, changeDecision } from '#renderer/db/repositories/decisions.ts';
import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { announce } from '#renderer/ui/live.tsx';
import { decidedOn, type Decision } from '#shared/domain/decision.ts';
import type { DecisionId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { takeDecision } from './acts.ts';
import { LineField } from '#renderer/parts/line-field.tsx';
import { typedField } from '#renderer/parts/typed.ts';
import { goingOn, leaving, useNewRow } from '#renderer/parts/use-new-row.ts';
import { useNewLine } from '#renderer/parts/use-new-line.ts';
import styles from './lists.module.css';

interface DecisionListProps {
  readonly row: Row;
  readonly meeting: Meeting;
  readonly decisions: readonly Decision[];
}

/** What they have settled on the point. An empty line always stands ready for the next. */
export const DecisionList = ({ row, meeting, decisions }: DecisionListProps) => {
  const words = useText().running.decisions;
  const line = useNewLine<DecisionId>();
  const shown = decisions.filter(({ id }) => id !== line.held);
  return (
    <section className={styles.part} aria-labelledby="decisions-heading">
      <h3 id="decisions-heading">{words.heading}</h3>
      <div className={styles.lines} data-size="sm">
        {shown.map((decision, place) => (
          <div key={decision.id} className={styles.line} data-kind="decision">
            <LineField
              label={words.one(place + 1)}
              value={decision.text}
              onEmpty={() => void takeDecision(decision.id)}
              {...typedField({ kind: 'decision', id: decision.id }, (text) =>
                changeDecision(decision.id, { text }),
              )}
            />
            <Button
              icon
              variant="tertiary"
              data-size="sm"
              data-color="neutral"
              aria-label={words.remove}
              onClick={() => void takeDecision(decision.id)}
            >
              <XMarkIcon aria-hidden />
            </Button>
          </div>
        ))}
        <NewDecision
          key={line.round}
          row={row}
          meeting={meeting}
          isNext={line.takesFocus}
          onMade={line.make}
          onDone={line.finish}
        />
      </div>
    </section>
  );
};

interface NewDecisionProps {
  readonly row: Row;
  readonly meeting: Meeting;
  /** One has just finished the line before. */
  readonly isNext: boolean;
  readonly onMade: (id: DecisionId) => void;
  readonly onDone: (how: 'next' | 'left') => void;
}

const NewDecision = ({ row, meeting, isNext, onMade, onDone }: NewDecisionProps) => {
  const words = useText().running.decisions;
  const { meetingId, id: agendaItemId, topicId } = row.entry.agendaItem;
  const place = () => ({
    meetingId,
    agendaItemId,
    topicId,
    decidedOn: decidedOn(meeting.day, currentDay()),
  });
  const made = useNewRow<DecisionId>(
    async (text) => {
      const answer = await addDecision({ ...place(), text });
      if (!accepted(answer)) return null;
      onMade(answer.value);
      announce(currentText().running.decisions.added(text));
      return answer.value;
    },
    (id, text) => changeDecision(id, { text }),
  );
  const handlers = {
    onBlur: leaving(made, () => onDone('left')),
    onKeyDown: goingOn('b', () => onDone('next')),
  };
  return (
    <div className={styles.line} data-part="decision" {...handlers}>
      <LineField
        label={words.add}
        placeholder={words.placeholder}
        value={made.text}
        takesFocus={isNext}
        aria-keyshortcuts="Control+Shift+B"
        onKeep={(text) =>
          void keepTyping(
            made.id === null ? { kind: 'newDecision', ...place() } : { kind: 'decision', id: made.id },
            text,
          )
        }
        onSave={async (text) => (await made.save(text)) && forgetTyping(text)}
        onEmpty={() => {
          if (made.id !== null) void takeDecision(made.id);
        }}
        onEnter={(text) => text.trim() !== '' && onDone('next')}
      />
    </div>
  );
};
