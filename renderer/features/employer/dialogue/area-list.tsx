import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { dialogueAreas, type DialogueArea } from '#shared/domain/dialogue.ts';
import styles from './talk.module.css';

interface AreaListProps {
  readonly here: DialogueArea;
  readonly marked: readonly DialogueArea[];
  /** What stands beside a marked one: «skrevet». */
  readonly mark: string;
  readonly label: string;
  readonly onGo: (area: DialogueArea) => void;
}

/** The areas beside the fields, or one choice where there is no room. */
export const AreaList = ({ here, marked, mark, label, onGo }: AreaListProps) => {
  const names = useText().employerWords.dialogueAreas;
  return (
    <div className={styles.side}>
      <div className={styles.choice}>
        <Choice
          label={label}
          value={here}
          options={dialogueAreas.map((value) => ({ value, label: names[value] }))}
          onChange={onGo}
        />
      </div>
      <nav className={styles.pages} aria-label={label}>
        <ol>
          {dialogueAreas.map((area) => (
            <li key={area}>
              <button
                type="button"
                aria-current={area === here ? 'step' : undefined}
                onClick={() => onGo(area)}
              >
                <span>{names[area]}</span>
                {marked.includes(area) && <span className={styles.written}>{mark}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
};
