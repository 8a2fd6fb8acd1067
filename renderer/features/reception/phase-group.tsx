import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import { Pill } from '#renderer/ui/pill.tsx';
import { phaseSpan } from '#shared/calendar/phases.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { Surroundings } from './entry.ts';
import { FoldButton } from './fold-button.tsx';
import type { PhaseSection } from './groups.ts';
import { NewItem } from './new-item.tsx';
import { isComplete } from '#shared/domain/progress.ts';
import { Rows } from './rows.tsx';
import { isEmptyFilter } from './filter.ts';
import { startAdding, useView } from './view.ts';
import styles from './list.module.css';
import { phase as phaseOf } from '#shared/templates/phases.ts';

interface PhaseGroupProps {
  readonly section: PhaseSection;
  readonly isCurrent: boolean;
  readonly around: Surroundings;
  readonly openId: string | undefined;
}

/** A phase of the plan, in the order the two have given it. A finished phase is folded until it is asked for. */
export const PhaseGroup = ({ section, isCurrent, around, openId }: PhaseGroupProps) => {
  const { reception: words } = useText();
  const { phase, entries, all, progress } = section;
  const name = phaseOf(phase).name[around.form];
  const isFiltered = useView((view) => !isEmptyFilter(view.filter));
  const isAdding = useView((view) => view.adding === phase);
  const isFolded = useView((view) => view.folds[phase]) ?? (isSettled(section) && !isFiltered);
  if (isFiltered && entries.length === 0 && !isAdding) return null;
  const earlier = all.filter(({ urgency }) => urgency === 'earlier').length;
  return (
    <section className={styles.group} aria-labelledby={`phase-${phase}`} data-group={phase}>
      <FoldButton group={phase} id={`phase-${phase}`} isFolded={isFolded}>
        {name}{' '}
        {progress.total > 0 && (
          <span className={styles.count}>{words.progress(progress.done, progress.total)}</span>
        )}
        {isComplete(progress) && <Pill tone="success">{words.phases.complete}</Pill>}
        {isCurrent && <Pill tone="accent">{words.phases.now}</Pill>}
      </FoldButton>
      {!isFolded && <PhaseAbout phase={phase} earlier={earlier} around={around} />}
      {!isFolded && all.length === 0 && !isAdding && <p className={styles.none}>{words.phases.empty}</p>}
      {!isFolded && entries.length > 0 && (
        <Rows label={words.row.list(name)} group={phase} entries={entries} around={around} openId={openId} />
      )}
      {!isFolded && isAdding && <NewItem termId={around.term.id} phase={phase} name={name} />}
      {!isFolded && !isAdding && (
        <Button
          variant="tertiary"
          data-size="sm"
          className={`${styles.add} no-print`}
          aria-label={words.newItem.label(name)}
          onClick={() => startAdding(phase)}
        >
          <PlusIcon aria-hidden />
          {words.actions.newItem}
        </Button>
      )}
    </section>
  );
};

interface PhaseAboutProps {
  readonly phase: PhaseKey;
  /** How many were due before the app was taken into use. */
  readonly earlier: number;
  readonly around: Surroundings;
}

/** What the phase is about, from when to when, and what of it was due before these two began here. */
const PhaseAbout = ({ phase, earlier, around: { term, form } }: PhaseAboutProps) => {
  const words = useText().reception.phases;
  const { from, to } = phaseSpan(phase, term);
  return (
    <p className={styles.quiet}>
      {phaseOf(phase).about[form]}
      {from && to && ` ${words.dates(formatDay(from, form, 'numeric'), formatDay(to, form, 'numeric'))}.`}
      {earlier > 0 && ` ${words.earlier(earlier)}`}
    </p>
  );
};

/** Nothing more to do here: all is done, or the rest was due before the app was taken into use. */
const isSettled = ({ all, progress }: PhaseSection): boolean =>
  isComplete(progress) || (all.length > 0 && all.every(({ urgency }) => isPast.has(urgency)));

const isPast: ReadonlySet<string> = new Set(['done', 'notRelevant', 'earlier']);
