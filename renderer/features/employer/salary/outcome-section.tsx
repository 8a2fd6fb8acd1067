import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';
import { salarySources } from '#shared/templates/contract-points.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { write } from './acts.ts';
import styles from './salary.module.css';

/** What it came to, the decision, and what is open about pay. */
export const OutcomeSection = ({ talk }: { readonly talk: SalaryTalk }) => {
  const { outcome: words, open, criteria } = useText().salary;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const isBefore = talk.decidedOn !== null && talk.day !== null && talk.decidedOn < talk.day;
  return (
    <>
      <section className={styles.section} aria-labelledby="salary-outcome">
        <h2 id="salary-outcome">{words.heading}</h2>
        <NoteField
          label={words.outcome}
          description={words.outcomeAbout}
          rows={3}
          maxLength={20_000}
          value={talk.outcome}
          onSave={(outcome) => void write(talk.id, { outcome })}
        />
        <AutosaveText
          label={words.decision}
          description={words.decisionAbout}
          maxLength={300}
          value={talk.decisionRef}
          onSave={(decisionRef) => void write(talk.id, { decisionRef })}
        />
        <div className={styles.pair}>
          <DayField
            label={words.decidedOn}
            value={talk.decidedOn}
            onChange={(decidedOn) => void write(talk.id, { decidedOn })}
          />
          <DayField
            label={words.appliesFrom}
            value={talk.appliesFrom}
            onChange={(appliesFrom) => void write(talk.id, { appliesFrom })}
          />
        </div>
        {isBefore && <p role="status">{words.beforeTalk}</p>}
      </section>
      <section className={styles.section} aria-labelledby="salary-open">
        <h2 id="salary-open">{open.heading}</h2>
        <p className={styles.lead}>{open.text}</p>
        <p className={styles.lead}>{open.kept}</p>
        <p className={styles.quiet}>
          {criteria.source(salarySources.open.map((source) => sourceLine(source, form)).join('; '))}
        </p>
      </section>
    </>
  );
};
