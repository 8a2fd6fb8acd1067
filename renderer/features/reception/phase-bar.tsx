import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import { phaseSpan } from '#shared/calendar/phases.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { Surroundings } from './entry.ts';
import type { PhaseSection } from './groups.ts';
import { isComplete } from './progress.ts';
import { changeFilter, fold } from './view.ts';
import styles from './phase-bar.module.css';
import { phase as phaseOf } from '#shared/templates/phases.ts';

interface PhaseBarProps {
  readonly phases: readonly PhaseSection[];
  readonly current: PhaseKey | null;
  readonly around: Surroundings;
}

/** The four phases side by side: how far each has come, and the way to it. */
export const PhaseBar = ({ phases, current, around }: PhaseBarProps) => {
  const words = useText().reception.phases;
  return (
    <nav aria-label={words.label} className={`${styles.bar} no-print`}>
      {phases.map(({ phase, progress }) => {
        const name = phaseOf(phase).name[around.form];
        return (
          <button
            key={phase}
            type="button"
            className={styles.phase}
            aria-current={phase === current ? 'step' : undefined}
            aria-label={words.show(name, progress.done, progress.total)}
            onClick={() => goTo(phase)}
          >
            <span className={styles.name}>
              {name}
              {isComplete(progress) && <CheckmarkCircleFillIcon aria-hidden className={styles.check} />}
            </span>
            <span className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ inlineSize: share(progress) }} />
            </span>
            <span className={styles.facts}>
              <span>
                {progress.done}/{progress.total}
              </span>
              <Span phase={phase} around={around} />
            </span>
          </button>
        );
      })}
    </nav>
  );
};

const Span = ({
  phase,
  around: { term, form },
}: {
  readonly phase: PhaseKey;
  readonly around: Surroundings;
}) => {
  const { from, to } = phaseSpan(phase, term);
  const words = useText().reception.phases;
  if (from === null || to === null) return null;
  return (
    <span className={styles.dates}>
      {words.dates(formatDay(from, form, 'numeric'), formatDay(to, form, 'numeric'))}
    </span>
  );
};

const share = ({ done, total }: PhaseSection['progress']): string =>
  `${total === 0 ? 0 : (100 * done) / total}%`;

/** Unfolds the phase, brings it up and puts focus on its heading. */
const goTo = (phase: PhaseKey): void => {
  changeFilter({ when: 'all' });
  fold(phase, false);
  requestAnimationFrame(() => {
    const heading = document.querySelector<HTMLElement>(`#phase-${phase} button`);
    heading?.closest('section')?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  });
};
