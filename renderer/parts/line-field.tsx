import { useEffect, useRef, type FocusEvent, type KeyboardEvent } from 'react';
import { pasteText } from './paste-text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import styles from './line-field.module.css';

interface LineFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onSave: (text: string) => unknown;
  readonly onKeep: (text: string) => void;
  /** Called when one leaves it with nothing in it, where something stood. */
  readonly onEmpty?: () => void;
  /** Enter, with what stands in it. */
  readonly onEnter?: (text: string) => void;
  readonly placeholder?: string;
  readonly takesFocus?: boolean;
  readonly maxLength?: number;
  /** What is made of a pasted text; one line of several, unless it says otherwise. */
  readonly shape?: (text: string) => string;
  readonly 'aria-keyshortcuts'?: string;
}

/** One thing in a list of such: grows with its text, and Enter is done with it. */
export const LineField = (props: LineFieldProps) => {
  const {
    value,
    onEmpty,
    onEnter,
    takesFocus = false,
    maxLength = 20_000,
    shape = asOneLine,
    ...rest
  } = props;
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.querySelector('textarea')?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent<Field>) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (event.key !== 'Enter' || !isPlain || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onEnter?.(event.currentTarget.value);
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>) => {
    const { target } = event;
    if (value !== '' && target instanceof HTMLTextAreaElement && target.value.trim() === '') onEmpty?.();
  };
  return (
    <div ref={field} className={styles.field} onBlur={onBlur}>
      <AutosaveText
        multiline
        rows={1}
        className={styles.text ?? ''}
        value={value}
        maxLength={maxLength}
        onKeyDown={onKeyDown}
        onPaste={(event) => pasteText(event, maxLength, shape)}
        {...rest}
      />
    </div>
  );
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Several lines become one: it is one thing. */
const asOneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();
