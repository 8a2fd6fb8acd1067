import { hashOf } from '#renderer/stores/route.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { isComplete, progressOf, type Progress as ProgressMade } from '#shared/domain/progress.ts';
import styles from './overview.module.css';
import { progressByPhase } from './progress.ts';
import { phaseName, type View } from './view.ts';

interface ProgressSectionProps {
  readonly items: readonly ChecklistItem[];
  readonly view: View;
}

/** How far each phase and the whole plan have come. */
export const ProgressSection = ({ items, view }: ProgressSectionProps) => {
  const words = view.text.overview.progress;
  const inWords = (made: ProgressMade): string => {
    const { done, total } = made;
    if (total === 0) return words.noItems;
    return isComplete(made) ? `${words.share(done, total)}, ${words.complete}` : words.share(done, total);
  };
  const all = progressOf(items);
  return (
    <section aria-labelledby="progress-heading">
      <h2 id="progress-heading">
        <a href={hashOf({ room: 'reception' })}>{words.heading}</a>
      </h2>
      <dl className={styles.progress}>
        {progressByPhase(items).map((made) => (
          <div key={made.phase}>
            <dt>{phaseName(made.phase, view.form)}</dt>
            <dd>
              <Progress
                label={phaseName(made.phase, view.form)}
                value={made.done}
                max={made.total}
                words={inWords(made)}
              />
            </dd>
          </div>
        ))}
        <div className={styles.whole}>
          <dt>{words.all}</dt>
          <dd>
            <Progress label={words.all} value={all.done} max={all.total} words={inWords(all)} />
          </dd>
        </div>
      </dl>
    </section>
  );
};
