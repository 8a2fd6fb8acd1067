import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { PhaseSection } from './groups.ts';
import { isComplete } from '#shared/domain/progress.ts';
import { changeFilter, fold } from './view.ts';
import styles from './phase-bar.module.css';
import { phase as phaseOf } from '#shared/templates/phases.ts';

interface PhaseBarProps {
  readonly phases: readonly PhaseSection[];
  readonly current: PhaseKey | null;
  readonly form: WrittenForm;
}

/** The four phases side by side: how far each has come, and the way to it. */
export const PhaseBar = ({ phases, current, form }: PhaseBarProps) => {
  const words = useText().reception.phases;
  return (
    <nav aria-label={words.label} className={`${styles.bar} no-print`}>
      {phases.map(({ phase, progress }) => {
        const name = phaseOf(phase).name[form];
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
              <span>{name}</span>
              <span className={styles.count}>
                {isComplete(progress) && <CheckmarkCircleFillIcon aria-hidden className={styles.check} />}
                {progress.total > 0 && `${progress.done}/${progress.total}`}
              </span>
            </span>
            <span className={styles.track} aria-hidden>
              <span className={styles.fill} style={{ inlineSize: share(progress) }} />
            </span>
          </button>
        );
      })}
    </nav>
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
