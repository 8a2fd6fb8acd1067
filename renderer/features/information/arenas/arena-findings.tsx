import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ArenaMap } from '#shared/domain/arena-map.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { gapWords, overlapWords } from '#shared/text/arena-findings.ts';

interface ArenaFindingsProps {
  readonly map: ArenaMap;
  readonly workspace: Workspace;
}

/** What the map shows in words: what is not there, and what is there more than once. For a talk, not for a score. */
export const ArenaFindings = ({ map, workspace }: ArenaFindingsProps) => {
  const words = useText().arenas.findings;
  const form = usePreferences((preferences) => preferences.writtenForm);
  if (!map.arenas.some(({ arena }) => arena.state === 'inUse')) return null;
  const parts = [
    { name: words.gaps, lines: map.gaps.map((gap) => gapWords(gap, workspace, form)) },
    { name: words.overlaps, lines: map.overlaps.map((one) => overlapWords(one, workspace, form)) },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <section className={styles.section} aria-labelledby="arena-findings">
      <div className={styles.head}>
        <h2 id="arena-findings">{words.heading}</h2>
      </div>
      {parts.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      {parts.map(({ name, lines }) => (
        <div key={name} className={styles.finding}>
          <h3>{name}</h3>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};
