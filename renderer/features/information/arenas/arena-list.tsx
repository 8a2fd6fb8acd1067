import { Button, Link } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useReorder } from '#renderer/parts/use-reorder.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { circlesOf, purposesOf, type Arena } from '#shared/domain/arena.ts';
import type { ArenaId } from '#shared/domain/id.ts';
import { seriesKindFor } from '#shared/domain/series-arena.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { circleWords } from '#shared/text/arena-words.ts';
import { move, putAway } from './acts.ts';
import type { ArenaFacts } from './arena-facts.ts';

interface ArenaListProps {
  readonly facts: ArenaFacts;
  readonly workspace: Workspace;
  readonly onOpen: (arena: Arena) => void;
  readonly onSuggest: () => void;
}

/** The meeting places as a list: what each is, in the order the two have put them; those that have ended are folded. */
export const ArenaList = ({ facts, workspace, onOpen, onSuggest }: ArenaListProps) => {
  const words = useText().arenas;
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const ended = facts.arenas.filter(({ state }) => state === 'ended');
  const shown = [...facts.arenas.filter(({ state }) => state !== 'ended'), ...(isOpen ? ended : [])];
  const find = (id: string) => facts.arenas.find((arena) => arena.id === id);
  const reorder = useReorder<ArenaId>(
    list,
    shown.map(({ id }) => id),
    (id, landing) => void move(id, find(id)?.title ?? '', landing),
  );
  const keys = useRowKeys(
    list,
    shown.map(({ id }) => id),
    (id, key) => {
      const arena = find(id);
      if (arena === undefined || key !== 'Delete') return false;
      void putAway(arena);
      return true;
    },
  );
  const row = (arena: Arena) => (
    <ArenaRow
      key={arena.id}
      arena={arena}
      workspace={workspace}
      hasSeries={facts.series.some(({ id }) => id === arena.seriesId)}
      isActive={keys.active === arena.id}
      onOpen={() => onOpen(arena)}
      onStep={(direction) => reorder.step(arena.id, direction)}
    />
  );
  return (
    <section className={styles.section} aria-labelledby="arena-list">
      <div className={styles.head}>
        <h2 id="arena-list">{words.list}</h2>
        <Button variant="tertiary" data-size="sm" onClick={onSuggest}>
          {words.more}
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys of the buttons within */}
      <div
        ref={list}
        onKeyDown={(event) => {
          if (!reorder.onKeyDown(event)) keys.onKeyDown(event);
        }}
        onFocus={keys.onFocus}
        {...reorder.drag}
      >
        <ul className={styles.rows} aria-describedby="arena-keys">
          {shown.filter(({ state }) => state !== 'ended').map(row)}
        </ul>
        {ended.length > 0 && (
          <Fold label={words.ended(ended.length)} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
            <ul className={styles.rows}>{ended.map(row)}</ul>
          </Fold>
        )}
      </div>
      <p id="arena-keys" className="visually-hidden">
        {words.keys}
      </p>
    </section>
  );
};

interface ArenaRowProps {
  readonly arena: Arena;
  readonly workspace: Workspace;
  readonly hasSeries: boolean;
  readonly isActive: boolean;
  readonly onOpen: () => void;
  readonly onStep: (direction: 'up' | 'down') => void;
}

const ArenaRow = ({ arena, workspace, hasSeries, isActive, onOpen, onStep }: ArenaRowProps) => {
  const { arenas: words, interplayWords, meetingWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { figure } = words;
  const circles = circlesOf(arena);
  const facts = [
    ...(arena.state === 'inUse' ? [] : [interplayWords.arenaStates[arena.state]]),
    interplayWords.arenaFrequencies[arena.frequency],
    arena.isFormal ? figure.formal : figure.informal,
    arena.isDocumented ? figure.documented : figure.notDocumented,
    ...purposesOf(arena).map((purpose) => interplayWords.arenaPurposes[purpose]),
    ...(arena.access === 'exempt' ? [meetingWords.access.exempt] : []),
  ];
  return (
    <li className={styles.row} data-row={arena.id} draggable>
      <span className={styles.main}>
        <button
          type="button"
          className={styles.title}
          tabIndex={isActive ? 0 : -1}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onOpen}
        >
          {arena.title}
        </button>
        <span className={styles.quiet}>
          {circles.length === 0
            ? words.nobody
            : circles.map((circle) => circleWords(circle, workspace, form)).join(', ')}
        </span>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </span>
      <span className={styles.end}>
        <SeriesLink arena={arena} hasSeries={hasSeries} />
        <RowMenu
          label={words.menu(arena.title)}
          commands={[
            { label: words.change, run: onOpen, icon: PencilIcon, keys: 'Enter' },
            { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
            { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
            {
              label: words.remove,
              run: () => void putAway(arena),
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

/** To the series that is this place, or to setting one up. Nothing for a place that has ended. */
const SeriesLink = ({ arena, hasSeries }: { readonly arena: Arena; readonly hasSeries: boolean }) => {
  const words = useText().arenas;
  if (hasSeries && arena.seriesId !== null)
    return (
      <Link className={styles.small} href={hashOf({ room: 'meetings', view: 'series', id: arena.seriesId })}>
        {words.toSeries}
        <span className="visually-hidden">: {arena.title}</span>
      </Link>
    );
  if (arena.state === 'ended') return null;
  const kind = seriesKindFor(circlesOf(arena), arena);
  return (
    <Link className={styles.small} href={hashOf({ room: 'meetings', view: 'newSeries', id: kind })}>
      {words.newSeries}
      <span className="visually-hidden">: {arena.title}</span>
    </Link>
  );
};
