import { Button } from '@digdir/designsystemet-react';
import { useRef, useState, type ReactNode } from 'react';
import { removeLetterhead, takeIntoUse } from '#renderer/db/repositories/letterheads.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Letterhead, LetterheadKind } from '#shared/domain/letterhead.ts';
import type { LetterheadRefusal } from '#shared/ipc/letterhead.ts';
import styles from './settings.module.css';

interface LetterheadBlockProps {
  readonly kind: LetterheadKind;
  /** What is in use; null: nothing. */
  readonly row: Letterhead | null;
  /** More about what is in use. */
  readonly children: ReactNode;
}

/** One file that everything taken out is dressed in: which it is, another, or none. */
export const LetterheadBlock = ({ kind, row, children }: LetterheadBlockProps) => {
  const text = useText();
  const words = text.letterhead;
  const own = words[kind];
  const choose = useRef<HTMLButtonElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const take = async () => {
    setBusy(true);
    setTrouble(null);
    const refusal = await takeFile(kind, { before: row, taken: own.taken });
    setBusy(false);
    if (refusal === null || refusal === 'cancelled') return;
    const why = refusal === 'notSaved' ? text.settings.notSaved : words.troubles[kind][refusal];
    setTrouble(`${why} ${words.unchanged}`);
  };
  const remove = async () => {
    setTrouble(null);
    // The button goes with what it removes.
    choose.current?.focus();
    const answer = await removeLetterhead(kind);
    if (answer.ok) sayWithUndo(own.removed, answer.value);
    else setTrouble(text.settings.notSaved);
  };
  return (
    <section className={styles.block} aria-labelledby={`letterhead-${kind}`}>
      <h3 id={`letterhead-${kind}`}>{own.heading}</h3>
      <p>{own.about}</p>
      <p>{row === null ? own.none : words.file(row.fileName, Math.ceil((row.data.length * 0.75) / 1000))}</p>
      {children}
      {trouble !== null && <Notice tone="danger">{trouble}</Notice>}
      <div className={styles.buttons}>
        <Button ref={choose} variant="secondary" disabled={isBusy} onClick={() => void take()}>
          {isBusy ? words.working : row === null ? own.choose : own.replace}
        </Button>
        {row !== null && (
          <Button variant="tertiary" disabled={isBusy} onClick={() => void remove()}>
            {own.remove}
          </Button>
        )}
      </div>
    </section>
  );
};

interface Taking {
  /** The logo before: what it shows stays, the new one is most often the same mark. */
  readonly before: Letterhead | null;
  /** What is said when it is done. */
  readonly taken: string;
}

/** Null when it was taken into use. */
const takeFile = async (
  kind: LetterheadKind,
  { before, taken }: Taking,
): Promise<LetterheadRefusal | 'notSaved' | null> => {
  const opened = await desktop.openLetterhead({ kind });
  if (!opened.ok) return opened.reason;
  const alt = kind === 'logo' ? (before?.alt ?? '') : '';
  const answer = await takeIntoUse({ kind, ...opened.value, alt });
  if (!answer.ok) return 'notSaved';
  sayWithUndo(taken, answer.value);
  return null;
};
