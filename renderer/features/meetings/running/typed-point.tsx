import { skip, unskip } from '#renderer/features/meetings/agenda/acts.ts';
import type { Row } from '#renderer/features/meetings/agenda/row.ts';
import { useText } from '#renderer/stores/text.ts';
import { tick } from './acts.ts';
import styles from './type-in.module.css';

interface TypedPointProps {
  readonly row: Row;
  /** Names a field of this point. */
  readonly label: (field: string) => string;
  /** Before the point is put off. */
  readonly onSkip: () => void;
}

/** The point as the sheet has it: its number, what it is called, and the two boxes. */
export const TypedPoint = ({ row, label, onSkip }: TypedPointProps) => {
  const words = useText().running.typeIn;
  const { agendaItem } = row.entry;
  const isSkipped = agendaItem.state === 'skipped';
  const line = { id: agendaItem.id, title: row.title };
  const putOff = () => {
    onSkip();
    void skip(line);
  };
  return (
    <div className={styles.point}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          className="ds-input"
          data-column="tick"
          aria-label={label(words.discussed)}
          checked={agendaItem.state === 'discussed'}
          onChange={() => void tick(agendaItem, row.title)}
        />
        <span>
          <span className={styles.number}>{row.number}</span> {row.title}
        </span>
      </label>
      <label className={styles.notThisTime}>
        <input
          type="checkbox"
          className="ds-input"
          aria-label={label(words.notThisTime)}
          checked={isSkipped}
          onChange={isSkipped ? () => void unskip(line) : putOff}
        />
        <span>{words.notThisTime}</span>
      </label>
    </div>
  );
};
