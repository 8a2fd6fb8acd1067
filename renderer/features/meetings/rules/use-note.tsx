import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import { changeUse } from '#renderer/db/repositories/rule-uses.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { RuleUse } from '#shared/domain/rule-use.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { takeUse } from './acts.ts';
import styles from './rules.module.css';

interface UseNoteProps {
  readonly use: RuleUse;
  /** It was marked just now: what happened is written next. */
  readonly takesFocus: boolean;
  /** It was taken away, and the focus with it. */
  readonly onGone: () => void;
}

/** That the rule helped or was stretched here, with what happened. */
export const UseNote = ({ use, takesFocus, onGone }: UseNoteProps) => {
  const { ruleLinks, interplayWords } = useText();
  const words = ruleLinks.point;
  const kind = interplayWords.ruleUseKinds[use.kind];
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  return (
    <div ref={line} className={styles.use}>
      <span className={styles.kind}>{capitalised(kind)}</span>
      <div className={styles.note}>
        <NoteField
          label={words.note(kind)}
          placeholder={words.noteHint}
          rows={1}
          maxLength={20_000}
          value={use.note}
          onSave={async (note) => accepted(await changeUse(use.id, { note }))}
        />
      </div>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.takeAway(kind)}
        onClick={() => void takeUse(use.id, words.unmarked).then(onGone)}
      >
        <XMarkIcon aria-hidden />
      </Button>
    </div>
  );
};
