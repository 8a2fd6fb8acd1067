import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import type { RuleGroup } from '#shared/domain/rule.ts';
import styles from './mirror.module.css';

/** A group of the mirror, or the last look. */
export type MirrorPage = RuleGroup | 'review';

interface GroupListProps {
  readonly pages: readonly MirrorPage[];
  readonly here: MirrorPage;
  readonly nameOf: (page: MirrorPage) => string;
  readonly isWritten: (page: MirrorPage) => boolean;
  readonly onGo: (page: MirrorPage) => void;
}

/** The groups, with those where something is written; a list beside the fields, or one choice where there is no room. */
export const GroupList = ({ pages, here, nameOf, isWritten, onGo }: GroupListProps) => {
  const words = useText().mirror.answer;
  return (
    <div className={styles.side}>
      <div className={styles.choice}>
        <Choice
          label={words.pages}
          value={here}
          options={pages.map((value) => ({ value, label: nameOf(value) }))}
          onChange={onGo}
        />
      </div>
      <nav className={styles.pages} aria-label={words.pages}>
        <ol>
          {pages.map((page) => (
            <li key={page}>
              <button
                type="button"
                aria-current={page === here ? 'step' : undefined}
                onClick={() => onGo(page)}
              >
                <span>{nameOf(page)}</span>
                {isWritten(page) && <span className={styles.written}>{words.written}</span>}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
};
