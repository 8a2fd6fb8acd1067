import { Button, Link } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useRef } from 'react';
import { readRule } from '#renderer/db/repositories/rules.ts';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { NoticeRuleId } from '#shared/domain/id.ts';
import {
  noticeRuleKeys,
  noticeUrgencies,
  type NoticeDirection,
  type NoticeRule,
} from '#shared/domain/notice.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { directionWords } from '#shared/text/direction-words.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { giverOf, logNow, moveLine, putLineAway, writeIntoRule } from './acts.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { Opened } from './notices-place.tsx';

interface DirectionSectionProps {
  readonly direction: NoticeDirection;
  readonly facts: NoticeFacts;
  readonly workspace: Workspace;
  readonly onOpen: (opened: Opened) => void;
}

/** What one of the two owes the other: its lines by how soon, and the rule they are part of. */
export const DirectionSection = ({ direction, facts, workspace, onOpen }: DirectionSectionProps) => {
  const { notices: words, interplayWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const lines = facts.lines.filter((line) => line.direction === direction);
  const name = directionWords(direction, workspace, form);
  return (
    <section className={styles.section} aria-labelledby={`notices-${direction}`}>
      <div className={styles.head}>
        <h2 id={`notices-${direction}`}>{name}</h2>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.lines.addFor(name)}
          onClick={() => onOpen({ kind: 'line', line: null, direction })}
        >
          {words.lines.add}
        </Button>
      </div>
      {lines.length === 0 && <p className={styles.quiet}>{words.lines.none}</p>}
      {noticeUrgencies.map((urgency) => {
        const own = lines.filter((line) => line.urgency === urgency);
        if (own.length === 0) return null;
        return (
          <div key={urgency} className={styles.part}>
            <h3>{capitalised(interplayWords.noticeUrgencies[urgency])}</h3>
            <Lines lines={own} facts={facts} onOpen={onOpen} />
          </div>
        );
      })}
      <RuleOfLines direction={direction} facts={facts} workspace={workspace} lines={lines} />
    </section>
  );
};

interface RuleOfLinesProps {
  readonly direction: NoticeDirection;
  readonly facts: NoticeFacts;
  readonly workspace: Workspace;
  readonly lines: readonly NoticeRule[];
}

/** The rule the lines are part of, where it stands, and the lines into its answer in one click. */
const RuleOfLines = ({ direction, facts, workspace, lines }: RuleOfLinesProps) => {
  const words = useText().notices.rule;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const { id: termId } = facts.term;
  const rule = useLiveQuery(
    () => readRule({ key: noticeRuleKeys[direction], termId }, today),
    [direction, termId, today],
  );
  if (!rule) return null;
  return (
    <div className={styles.about}>
      <p className={styles.quiet}>
        {words.part}:{' '}
        <Link href={hashOf({ room: 'rules', view: 'rule', id: rule.key })}>
          {ruleQuestion(rule, workspace, form)}
        </Link>{' '}
        {words.state(ruleStateWords(rule, form))}
      </p>
      {lines.length > 0 && (
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => void writeIntoRule(termId, direction, lines)}
        >
          {words.write}
        </Button>
      )}
    </div>
  );
};

interface LinesProps {
  readonly lines: readonly NoticeRule[];
  readonly facts: NoticeFacts;
  readonly onOpen: (opened: Opened) => void;
}

const Lines = ({ lines, facts, onOpen }: LinesProps) => {
  const words = useText().notices.lines;
  const list = useRef<HTMLUListElement>(null);
  const keysId = useId();
  const ids = lines.map(({ id }) => id);
  const find = (id: string) => lines.find((line) => line.id === id);
  const reorder = useReorder<NoticeRuleId>(
    list,
    ids,
    (id, landing) => void moveLine(id, find(id)?.text ?? '', landing),
  );
  const keys = useRowKeys(list, ids, (id, key) => {
    const line = find(id);
    if (line === undefined || key !== 'Delete') return false;
    void putLineAway(line);
    return true;
  });
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ul
        ref={list}
        className={styles.rows}
        aria-describedby={keysId}
        onKeyDown={(event) => {
          if (!reorder.onKeyDown(event)) keys.onKeyDown(event);
        }}
        onFocus={keys.onFocus}
        {...reorder.drag}
      >
        {lines.map((line) => (
          <LineRow
            key={line.id}
            line={line}
            facts={facts}
            isActive={keys.active === line.id}
            onOpen={() => onOpen({ kind: 'line', line, direction: line.direction })}
            onStep={(direction) => reorder.step(line.id, direction)}
          />
        ))}
      </ul>
      <p id={keysId} className="visually-hidden">
        {words.keys}
      </p>
    </>
  );
};

interface LineRowProps {
  readonly line: NoticeRule;
  readonly facts: NoticeFacts;
  readonly isActive: boolean;
  readonly onOpen: () => void;
  readonly onStep: (direction: 'up' | 'down') => void;
}

const LineRow = ({ line, facts, isActive, onOpen, onStep }: LineRowProps) => {
  const words = useText().notices.lines;
  const me = useMe();
  const { id, text, direction, termId } = line;
  const log = () =>
    void logNow({ termId, direction, text, noticeRuleId: id, givenBy: giverOf(direction, facts.people, me) });
  return (
    <li className={styles.row} data-row={id} draggable>
      <span className={styles.main}>
        <button
          type="button"
          className={styles.title}
          tabIndex={isActive ? 0 : -1}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onOpen}
        >
          {text}
        </button>
      </span>
      <span className={styles.end}>
        <Button variant="tertiary" data-size="sm" aria-label={words.nowFor(text)} onClick={log}>
          {words.now}
        </Button>
        <RowMenu
          label={words.menu(text)}
          commands={[
            { label: words.change, run: onOpen, icon: PencilIcon, keys: 'Enter' },
            { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
            { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
            {
              label: words.remove,
              run: () => void putLineAway(line),
              icon: TrashIcon,
              keys: 'Del',
              isDanger: true,
            },
          ]}
        />
      </span>
    </li>
  );
};
