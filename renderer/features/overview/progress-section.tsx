import { hashOf } from '#renderer/stores/route.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import styles from './overview.module.css';
import { shareOf, sharesByPhase, type Share } from './progress.ts';
import { phaseName, type View } from './view.ts';

interface ProgressSectionProps {
  readonly items: readonly ChecklistItem[];
  readonly view: View;
}

/** How far each phase and the whole plan have come. */
export const ProgressSection = ({ items, view }: ProgressSectionProps) => {
  const words = view.text.overview.progress;
  const inWords = ({ done, total }: Share): string => {
    if (total === 0) return words.noItems;
    return done === total ? `${words.share(done, total)}, ${words.complete}` : words.share(done, total);
  };
  const all = shareOf(items);
  return (
    <section aria-labelledby="progress-heading">
      <h2 id="progress-heading">
        <a href={hashOf({ room: 'reception' })}>{words.heading}</a>
      </h2>
      <dl className={styles.progress}>
        {sharesByPhase(items).map((share) => (
          <div key={share.phase}>
            <dt>{phaseName(share.phase, view.form)}</dt>
            <dd>
              <Progress
                label={phaseName(share.phase, view.form)}
                value={share.done}
                max={share.total}
                words={inWords(share)}
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
