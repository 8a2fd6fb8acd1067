import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { FigureView } from '#renderer/ui/figure-view.tsx';
import type { ArenaMap } from '#shared/domain/arena-map.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { arenaFigures } from '#shared/figures/arena-figure.ts';
import type { Figure } from '#shared/figures/figure.ts';

interface ArenaDrawingProps {
  readonly map: ArenaMap;
  readonly workspace: Workspace;
}

/** The map as a drawing of circles and places, with the same as a table. */
export const ArenaDrawing = ({ map, workspace }: ArenaDrawingProps) => {
  const words = useText().arenas.drawing;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isTable, setTable] = useState(false);
  const pages = arenaFigures(map, { workspace, form });
  if (pages.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="arena-drawing">
      <div className={styles.head}>
        <h2 id="arena-drawing">{words.heading}</h2>
        <Button
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {words.asTable}
        </Button>
      </div>
      {pages.map((page: Figure, index) => (
        <FigureView
          key={page.alt + String(index)}
          caption={words.caption}
          isTable={isTable}
          draw={(width) => arenaFigures(map, { workspace, form }, width)[index] ?? page}
        />
      ))}
    </section>
  );
};
