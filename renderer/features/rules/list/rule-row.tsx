import { ArrowDownIcon, ArrowUpIcon, CalendarIcon, TrashIcon } from '@navikt/aksel-icons';
import { raise } from '#renderer/features/rules/links/raise.ts';
import { isWritten } from '#renderer/features/rules/parts/rule-words.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu, type RowCommand } from '#renderer/ui/row-menu.tsx';
import { openRule } from './acts.ts';
import type { ListedRule } from './filter.ts';
import styles from './list.module.css';
import { ruleLine, type Reader } from './rule-line.ts';

interface RuleRowProps {
  readonly rule: ListedRule;
  readonly pairs: ReadonlySet<string>;
  readonly reader: Reader;
  /** The row that Tab reaches. */
  readonly isActive: boolean;
  /** Puts away what is written about it, where there is any. */
  readonly onBin: () => void;
  /** Null: the list is filtered, and cannot be put in another order. */
  readonly onStep: ((direction: 'up' | 'down') => void) | null;
}

/** One question: where they stand in a word, what they have agreed, and what is asked of whom. */
export const RuleRow = ({ rule, pairs, reader, isActive, onBin, onStep }: RuleRowProps) => {
  const { front } = useText().rules;
  const { view, question } = rule;
  const line = ruleLine(view, pairs, reader);
  return (
    <li className={styles.row} data-row={view.key} draggable={onStep !== null}>
      <div className={styles.main}>
        <button
          type="button"
          className={styles.question}
          tabIndex={isActive ? 0 : -1}
          onClick={() => openRule(view)}
        >
          {question}
        </button>
        {line.answer !== '' && (
          <p className={styles.answer} data-agreed={line.isAgreed || undefined}>
            {line.answer}
          </p>
        )}
        {(line.late !== null || line.facts.length > 0) && (
          <p className={styles.facts}>
            {line.late !== null && <span className={styles.late}>{line.late}</span>}
            {line.facts.length > 0 && <span>{line.facts.join(' · ')}</span>}
          </p>
        )}
      </div>
      <p className={styles.state} data-state={view.state}>
        {line.state}
      </p>
      <RowMenu label={front.options(question)} commands={useCommands(rule, { onBin, onStep })} />
    </li>
  );
};

const useCommands = (
  { view, question }: ListedRule,
  { onBin, onStep }: Pick<RuleRowProps, 'onBin' | 'onStep'>,
): readonly RowCommand[] => {
  const words = useText().rules.front.commands;
  return [
    { label: words.open, run: () => openRule(view) },
    { label: words.onAgenda, icon: CalendarIcon, run: () => void raise(view, question) },
    ...(onStep === null
      ? []
      : [
          { label: words.up, icon: ArrowUpIcon, keys: 'Alt+↑', run: () => onStep('up') },
          { label: words.down, icon: ArrowDownIcon, keys: 'Alt+↓', run: () => onStep('down') },
        ]),
    ...(!isWritten(view)
      ? []
      : [
          {
            label: words.bin,
            icon: TrashIcon,
            keys: 'Delete',
            isDanger: true,
            run: onBin,
          },
        ]),
  ];
};
