import { useRef, useState, type KeyboardEvent } from 'react';
import { isWritten } from '#renderer/features/rules/parts/rule-words.ts';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { useText } from '#renderer/stores/text.ts';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { bin, move } from './acts.ts';
import { BinAsk } from './bin-ask.tsx';
import type { ListedRule } from './filter.ts';
import styles from './list.module.css';
import type { Reader } from './rule-line.ts';
import { RuleRow } from './rule-row.tsx';

interface RuleListProps {
  readonly id: string;
  readonly heading: string;
  readonly rules: readonly ListedRule[];
  /** Keys of those that contradict another. */
  readonly pairs: ReadonlySet<string>;
  readonly reader: Reader;
  /** The group is shown whole, so that its lines can be put in another order. */
  readonly isWhole: boolean;
}

/** The questions of one group: arrows walk, Enter opens, Alt and the arrows move, Delete puts in the bin. */
export const RuleList = ({ id, heading, rules, pairs, reader, isWhole }: RuleListProps) => {
  const list = useRef<HTMLUListElement>(null);
  const ids = rules.map(({ view }) => view.key);
  const [asked, setAsked] = useState<ListedRule | null>(null);
  const putAway = (rule: ListedRule) =>
    rule.view.inForce === null ? void bin(rule.view, rule.question) : setAsked(rule);
  const keys = useRowKeys(list, ids, (pressed, key) => {
    const rule = rules.find(({ view }) => view.key === pressed);
    if (key !== 'Delete' || rule === undefined || !isWritten(rule.view)) return false;
    putAway(rule);
    return true;
  });
  const order = useReorder(list, ids, (moved, landing) => {
    const rule = rules.find(({ view }) => view.key === moved);
    if (rule !== undefined) void move(rule, landing);
  });
  const words = useText().rules.front;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!isWhole || !order.onKeyDown(event)) keys.onKeyDown(event);
  };
  return (
    <section className={styles.group} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{heading}</h2>
      <p id={`keys-${id}`} className="visually-hidden no-print">
        {words.keys}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ul
        ref={list}
        className={styles.rows}
        aria-labelledby={`group-${id}`}
        aria-describedby={`keys-${id}`}
        onKeyDown={onKeyDown}
        onFocus={keys.onFocus}
        {...(isWhole ? order.drag : {})}
      >
        {rules.map((rule) => (
          <RuleRow
            key={rule.view.key}
            rule={rule}
            pairs={pairs}
            reader={reader}
            isActive={rule.view.key === keys.active}
            onBin={() => putAway(rule)}
            onStep={isWhole ? (direction) => order.step(rule.view.key, direction) : null}
          />
        ))}
      </ul>
      {asked !== null && (
        <BinAsk onConfirm={() => void bin(asked.view, asked.question)} onClose={() => setAsked(null)} />
      )}
    </section>
  );
};
