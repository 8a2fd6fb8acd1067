import { Button } from '@digdir/designsystemet-react';
import { useRef, useState, type SyntheticEvent } from 'react';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { useText } from '#renderer/stores/text.ts';
import { useIsPrinting } from '#renderer/ui/use-is-printing.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { bin, tick } from './act.ts';
import { ActionRow } from './action-row.tsx';
import styles from './follow-up.module.css';
import type { Group } from './groups.ts';

/** So many rows of a group stand there until somebody asks for all. */
const mostShown = 60;

const shownOf = ({ entries }: Group, isWhole: boolean): Group['entries'] =>
  isWhole ? entries : entries.slice(0, mostShown);

interface ActionListProps {
  readonly groups: readonly Group[];
  readonly openId: string | undefined;
  readonly workspace: Workspace;
  readonly today: Day;
  readonly form: WrittenForm;
}

/** The follow-up in its groups. Arrows walk, Space ticks, Enter opens, Delete puts in the bin. */
export const ActionList = ({ groups: all, openId, ...around }: ActionListProps) => {
  const { list: words } = useText().followUp;
  const list = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState<ReadonlySet<Group['key']>>(new Set());
  // On paper the list stands whole.
  const isPrinting = useIsPrinting();
  const groups = all.map((group) => ({
    ...group,
    shown: shownOf(group, isPrinting || whole.has(group.key)),
  }));
  const entries = groups.flatMap(({ shown }) => shown);
  const press = (id: string, key: string): boolean => {
    const action = entries.find((entry) => entry.action.id === id)?.action;
    if (action === undefined || (key !== ' ' && key !== 'Delete')) return false;
    void (key === ' ' ? tick(action) : bin(action));
    return true;
  };
  const keys = useRowKeys(
    list,
    entries.map(({ action }) => action.id),
    press,
  );
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const touch = ({ target }: SyntheticEvent) => {
    const id = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null;
    if (id && !touched.has(id)) setTouched(new Set([...touched, id]));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the controls within
    <div
      ref={list}
      onKeyDown={keys.onKeyDown}
      onFocus={(event) => {
        keys.onFocus(event);
        touch(event);
      }}
      onPointerOver={touch}
    >
      {groups.map((group) => (
        <section key={group.key ?? 'all'} className={styles.group}>
          {group.key !== null && (
            <h2 className={styles.heading} data-late={group.key === 'late'}>
              {words.groups[group.key]} <span className={styles.count}>{group.entries.length}</span>
            </h2>
          )}
          <ul className={styles.rows} aria-label={group.key === null ? words.label : words.groups[group.key]}>
            {group.shown.map((entry) => (
              <ActionRow
                key={entry.action.id}
                entry={entry}
                isActive={entry.action.id === keys.active}
                isTouched={touched.has(entry.action.id)}
                isOpen={entry.action.id === openId}
                {...around}
              />
            ))}
          </ul>
          {group.shown.length < group.entries.length && (
            <Button
              variant="tertiary"
              data-size="sm"
              className="no-print"
              onClick={() => setWhole(new Set([...whole, group.key]))}
            >
              {words.showAll(group.entries.length)}
            </Button>
          )}
        </section>
      ))}
    </div>
  );
};
