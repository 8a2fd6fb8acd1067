import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeHandover } from '#renderer/db/repositories/handovers.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { hashOf } from '#renderer/stores/route.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import { yearOf } from '#shared/calendar/day.ts';
import type { HandoverFacts } from '#shared/domain/handover-package.ts';
import type { Handover } from '#shared/domain/handover.ts';
import { capitalised, type Titles } from '#shared/templates/terminology.ts';
import { handoverName } from '#shared/text/handover-name.ts';
import { formatDay } from '#shared/text/dates.ts';
import { putAway } from './acts.ts';
import styles from './handover.module.css';
import { Section } from './section.tsx';

interface ChangeSectionProps {
  readonly facts: HandoverFacts;
  /** The other changes of the term. */
  readonly others: readonly Handover[];
}

/** Who or what changes and when, a word to those who come, and what has happened to it. */
export const ChangeSection = ({ facts, others }: ChangeSectionProps) => {
  const { handover: words } = useText();
  const [isOpen, setOpen] = useState(false);
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { handover, people, term } = facts;
  const { workspace } = facts.wheel;
  const isOutside =
    handover.day !== null && (yearOf(handover.day) < term.startYear || yearOf(handover.day) > term.endYear);
  const save = (fields: Parameters<typeof changeHandover>[1]) =>
    void changeHandover(handover.id, fields).then(accepted);
  return (
    <Section heading={capitalised(handoverName(handover.reason, workspace, form))}>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <DayField
            label={words.dialog.day}
            description={words.dialog.dayAbout}
            value={handover.day}
            error={isOutside ? words.change.outside(String(term.startYear), String(term.endYear)) : undefined}
            onChange={(day) => save({ day })}
          />
          <AutosaveText
            label={words.change.caseReference}
            description={words.change.caseReferenceAbout}
            value={handover.caseReference}
            maxLength={300}
            onSave={(caseReference) => save({ caseReference })}
          />
        </div>
        <AutosaveText
          multiline
          rows={7}
          label={words.change.message}
          description={words.change.messageAbout}
          value={handover.message}
          maxLength={50_000}
          onSave={(message) => save({ message })}
        />
      </div>
      {others.length > 0 && <Others handovers={others} workspace={workspace} />}
      <Fold label={words.change.history} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
        <RowHistory id={handover.id} people={people} />
        {handover.closedAt === null && (
          <Button
            data-size="sm"
            variant="tertiary"
            data-color="neutral"
            className="no-print"
            onClick={() => void putAway(handover.id)}
          >
            {words.change.remove}
          </Button>
        )}
      </Fold>
    </Section>
  );
};

interface OthersProps {
  readonly handovers: readonly Handover[];
  readonly workspace: Titles | null;
}

const Others = ({ handovers, workspace }: OthersProps) => {
  const { handover: words } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <p className={styles.about}>
      {words.change.earlier}:{' '}
      {handovers.map(({ id, reason, day }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Link href={hashOf({ room: 'year', view: 'handover', id })}>
            {[
              handoverName(reason, workspace, form),
              ...(day === null ? [] : [formatDay(day, form, 'long')]),
            ].join(' ')}
          </Link>
        </span>
      ))}
    </p>
  );
};
