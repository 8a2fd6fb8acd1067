import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu, type RowCommand } from '#renderer/ui/row-menu.tsx';
import { focusRow } from '#renderer/ui/use-row-keys.ts';
import type { EvalTheme } from '#shared/domain/eval-theme.ts';
import { shift, takeTheme, tick } from './acts.ts';
import { AddTheme } from './add-theme.tsx';
import type { Step } from './steps.ts';
import type { OpenTalk } from './use-talk.ts';
import styles from './rail.module.css';

interface TalkRailProps {
  readonly talk: OpenTalk;
  readonly steps: readonly Step[];
  readonly current: Step | undefined;
  readonly titleOfStep: (step: Step) => string;
  readonly onTurn: (step: string) => void;
  /** A theme is on its way into the talk. */
  readonly onAdded: (step: string) => void;
}

/** The steps beside the one they are on: what is done, what is left. Themes are ordered and taken out here. */
export const TalkRail = ({ talk, steps, current, titleOfStep, onTurn, onAdded }: TalkRailProps) => {
  const words = useText().talk.rail;
  const list = useRef<HTMLOListElement>(null);
  const [isAdding, setAdding] = useState(false);
  const { themes } = talk.facts;
  const sum = themes.reduce((minutes, theme) => minutes + theme.minutes, 0);
  const go = (step: Step) => onTurn(step.id);
  const earlier = steps.filter(({ kind }) => kind === 'earlier');
  const last = steps.filter(({ kind }) => kind === 'dimensions' || kind === 'closing');
  const other = (step: Step) => (
    <OtherRow
      key={step.id}
      title={titleOfStep(step)}
      isCurrent={step.id === current?.id}
      onGo={() => go(step)}
    />
  );
  return (
    <nav className={styles.rail} data-pane="agenda" aria-label={words.label}>
      {earlier.length > 0 && <ul className={styles.rows}>{earlier.map(other)}</ul>}
      <h2 className={styles.heading}>{words.themes}</h2>
      <ol ref={list} className={styles.rows}>
        {steps.flatMap((step) =>
          step.kind === 'theme'
            ? [
                <ThemeRow
                  key={step.id}
                  theme={step.theme}
                  place={step.place}
                  themes={themes}
                  title={titleOfStep(step)}
                  isCurrent={step.id === current?.id}
                  onGo={() => go(step)}
                  onMoved={() => requestAnimationFrame(() => focusRow(list.current, step.id))}
                />,
              ]
            : [],
        )}
      </ol>
      {themes.length > 0 && (
        <p className={styles.quiet}>{sum > longest ? words.long(sum) : words.sum(sum)}</p>
      )}
      <Button variant="tertiary" data-size="sm" className={styles.add} onClick={() => setAdding(true)}>
        <PlusIcon aria-hidden />
        {words.add}
      </Button>
      <ul className={`${styles.rows} ${styles.last}`}>{last.map(other)}</ul>
      {isAdding && <AddTheme talk={talk} onAdded={onAdded} onClose={() => setAdding(false)} />}
    </nav>
  );
};

/** What more than an hour and a half of themes becomes: the guide is made for 60-90 minutes. */
const longest = 90;

interface RowProps {
  readonly title: string;
  readonly isCurrent: boolean;
  readonly onGo: () => void;
}

const OtherRow = ({ title, isCurrent, onGo }: RowProps) => (
  <li className={styles.row} data-current={isCurrent || undefined} data-plain>
    <button
      type="button"
      className={styles.title}
      aria-current={isCurrent ? 'step' : undefined}
      onClick={onGo}
    >
      <span className={styles.words}>{title}</span>
    </button>
  </li>
);

interface ThemeRowProps extends RowProps {
  readonly theme: EvalTheme;
  readonly place: number;
  readonly themes: readonly EvalTheme[];
  readonly onMoved: () => void;
}

const ThemeRow = ({ theme, place, themes, title, isCurrent, onGo, onMoved }: ThemeRowProps) => {
  const words = useText().talk.rail;
  const isDiscussed = theme.discussedAt !== null;
  const move = async (by: -1 | 1) => {
    const to = place + by;
    if (to < 0 || to >= themes.length) return;
    const after = by === 1 ? themes[to] : themes[to - 1];
    await shift(theme.id, after?.id ?? null, { title, place: to + 1 });
    onMoved();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    void move(event.key === 'ArrowUp' ? -1 : 1);
  };
  const commands: readonly RowCommand[] = [
    ...(place > 0 ? [{ label: words.up, icon: ArrowUpIcon, keys: 'Alt ↑', run: () => void move(-1) }] : []),
    ...(place < themes.length - 1
      ? [{ label: words.down, icon: ArrowDownIcon, keys: 'Alt ↓', run: () => void move(1) }]
      : []),
    { label: words.remove, icon: TrashIcon, run: () => void takeTheme(theme.id, title) },
  ];
  return (
    <li
      className={styles.row}
      data-row={theme.id}
      data-current={isCurrent || undefined}
      data-discussed={isDiscussed || undefined}
    >
      <input
        type="checkbox"
        className={`ds-input ${styles.tick}`}
        aria-label={words.tick(title)}
        checked={isDiscussed}
        onChange={() => void tick(theme.id, !isDiscussed, title)}
      />
      <button
        type="button"
        className={styles.title}
        aria-current={isCurrent ? 'step' : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onKeyDown={onKeyDown}
        onClick={onGo}
      >
        <span className={styles.number}>{place + 1}</span>
        <span className={styles.words}>{title}</span>
      </button>
      <div className={styles.under}>
        <span className={styles.minutes}>{words.minutes(theme.minutes)}</span>
        <RowMenu label={words.menu(title)} commands={commands} />
      </div>
    </li>
  );
};
