import { Button, Details, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeMatter, removeMatter } from '#renderer/db/repositories/matters.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { go, hashOf } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { Matter } from '#shared/domain/matter.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { Fields } from '#shared/domain/row.ts';
import styles from './log.module.css';
import { sinceFault } from './new-matter.tsx';
import { OwedTo } from './owed-to.tsx';
import type { Around } from './use-log.ts';

interface AboutMatterProps {
  readonly view: MatterView;
  readonly around: Around;
}

/** What the matter is: its name, who should have it, where it came from, who may see it, and what was changed. */
export const AboutMatter = ({ view, around }: AboutMatterProps) => {
  const words = useText().information.matter;
  const save = async (fields: Partial<Fields<Matter>>) => accepted(await changeMatter(view, fields));
  return (
    <section aria-labelledby="about-heading">
      <h2 id="about-heading">{words.aboutHeading}</h2>
      <div className={styles.fields} data-size="sm">
        <AutosaveText
          label={words.title}
          maxLength={1_000}
          value={view.title}
          onSave={(title) => (title.trim() === '' ? undefined : save({ title: title.trim() }))}
        />
        <OwedTo value={view.owedTo} around={around} onChange={(owedTo) => void save({ owedTo })} />
        <Since key={view.sinceOn} view={view} around={around} onSave={(sinceOn) => void save({ sinceOn })} />
        <Origin view={view} />
        <AccessMarkFields mark={view} onChange={save} goesToElected />
        <Details>
          <Details.Summary>{words.history}</Details.Summary>
          <Details.Content>
            {view.matterId === null ? (
              <p className={styles.quiet}>{words.noHistory}</p>
            ) : (
              <RowHistory id={view.matterId} people={around.people} />
            )}
          </Details.Content>
        </Details>
        {(view.matterId !== null || view.told.length > 0) && (
          <div>
            <Button variant="tertiary" data-color="danger" onClick={() => void putAway(view)}>
              {words.putInBin}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
};

const putAway = async (view: MatterView): Promise<void> => {
  const answer = await removeMatter(view);
  if (!accepted(answer)) return;
  go({ room: 'information' });
  sayWithUndo(currentText().information.matter.putAway, answer.value);
};

interface SinceProps extends AboutMatterProps {
  readonly onSave: (day: Day) => void;
}

/** A day that cannot be stays in the field with a word about it; only one that can is stored. */
const Since = ({ view, around, onSave }: SinceProps) => {
  const { information, closing } = useText();
  const words = information.matter;
  const [day, setDay] = useState<Day | null>(view.sinceOn);
  const fault = sinceFault(day, around);
  const errors = {
    missing: words.sinceMissing,
    ahead: words.sinceAhead,
    before: closing.information.dayBeforeTerm,
  } as const;
  return (
    <DayField
      label={words.sinceOn}
      value={day}
      max={around.today}
      onChange={(chosen) => {
        setDay(chosen);
        if (chosen !== null && sinceFault(chosen, around) === null) onSave(chosen);
      }}
      {...(fault === null ? {} : { error: errors[fault] })}
    />
  );
};

const Origin = ({ view: { meetingId, topicId } }: { readonly view: MatterView }) => {
  const words = useText().information.matter;
  if (meetingId === null && topicId === null) return null;
  return (
    <p className={styles.origin}>
      {meetingId !== null && (
        <Link href={hashOf({ room: 'meetings', view: 'meeting', id: meetingId })}>{words.meeting}</Link>
      )}
      {topicId !== null && (
        <Link href={hashOf({ room: 'meetings', view: 'topic', id: topicId })}>{words.topic}</Link>
      )}
    </p>
  );
};
