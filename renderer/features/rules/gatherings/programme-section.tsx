import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { clockText } from '#shared/calendar/clock.ts';
import type { TermId } from '#shared/domain/id.ts';
import { programmes, programmeText, type Programme } from '#shared/templates/gatherings.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { begin } from './acts.ts';
import styles from './gatherings.module.css';

interface ProgrammeSectionProps {
  readonly termId: TermId;
  readonly workspace: Titles;
}

/** The ready programmes: what each is for, its points to look at, and the button that begins a gathering with it. */
export const ProgrammeSection = ({ termId, workspace }: ProgrammeSectionProps) => {
  const words = useText().gatherings;
  return (
    <section className={styles.section} aria-labelledby="programmes-heading">
      <h2 id="programmes-heading">{words.programmes}</h2>
      <div className={styles.programmes}>
        {programmes.map((programme) => (
          <Ready key={programme.key} programme={programme} termId={termId} workspace={workspace} />
        ))}
      </div>
    </section>
  );
};

const Ready = ({
  programme,
  termId,
  workspace,
}: ProgrammeSectionProps & { readonly programme: Programme }) => {
  const { gatherings: words } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isOpen, setOpen] = useState(false);
  const title = programme.title[form];
  const { points } = programmeText(programme, workspace, form);
  return (
    <article className={styles.ready} aria-label={title}>
      <h3>{title}</h3>
      <p>{programme.about[form]}</p>
      <p className={styles.facts}>
        {words.points(programme.points.length)} · {words.sources}{' '}
        {programme.sources.map((source) => sourceLine(source, form)).join('; ')}
      </p>
      <div>
        <Fold label={words.look} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
          {([1, 2] as const).map((number) => (
            <div key={number}>
              <h4>{words.programme.day(number)}</h4>
              <ul className={styles.look}>
                {points
                  .filter(({ dayNumber }) => dayNumber === number)
                  .map((point) => (
                    <li key={point.startTime}>
                      <span className={styles.clock}>{clockText(point.startTime)}</span> {point.title}
                    </li>
                  ))}
              </ul>
            </div>
          ))}
        </Fold>
      </div>
      <div className={styles.buttons}>
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={words.startOf(title)}
          onClick={() => void begin(termId, programme, workspace)}
        >
          {words.start}
        </Button>
      </div>
    </article>
  );
};
