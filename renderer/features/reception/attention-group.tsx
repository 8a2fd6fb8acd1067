import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import type { Surroundings } from './entry.ts';
import type { Attention } from './groups.ts';
import { FoldButton } from './fold-button.tsx';
import { Rows } from './rows.tsx';
import { showWhole, useView } from './view.ts';
import styles from './list.module.css';

interface AttentionGroupProps {
  readonly group: Attention;
  /** The only group on the screen: shown in full. */
  readonly isAlone: boolean;
  readonly around: Surroundings;
  readonly openId: string | undefined;
}

/** So many rows of a group are shown before it asks. */
const few = 6;

/** One of the calm groups at the top: what is late, what is for today, for this week, and what has no day. */
export const AttentionGroup = ({
  group: { key, entries, waiting },
  isAlone,
  around,
  openId,
}: AttentionGroupProps) => {
  const words = useText().reception.when;
  const isWhole = useView((view) => view.whole.has(key)) || isAlone || entries.length <= few + 1;
  const isFolded = useView((view) => view.folds[key] ?? key === 'undated') && !isAlone;
  return (
    <section className={styles.group} aria-labelledby={`group-${key}`} data-group={key}>
      <FoldButton group={key} id={`group-${key}`} isFolded={isFolded} isFixed={isAlone}>
        {words[key]} <span className={styles.count}>{waiting}</span>
      </FoldButton>
      {isAlone && entries.length === 0 && <p className={styles.none}>{words.none[key]}</p>}
      {!isFolded && entries.length > 0 && (
        <Rows
          label={words[key]}
          group={key}
          entries={isWhole ? entries : entries.slice(0, few)}
          around={around}
          openId={openId}
        />
      )}
      {!isFolded && !isAlone && entries.length > few + 1 && (
        <Button
          variant="tertiary"
          data-size="sm"
          className={styles.more}
          onClick={() => showWhole(key, !isWhole)}
        >
          {isWhole ? words.showFewer : words.showAll(entries.length)}
        </Button>
      )}
    </section>
  );
};
