import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { isOutsideTerm } from '#shared/domain/plan-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { mandateName } from '#shared/text/mandate-name.ts';
import { write } from './acts.ts';
import type { SalaryFacts } from './salary-facts.ts';
import styles from './salary.module.css';

interface AboutFieldsProps {
  readonly facts: SalaryFacts;
  readonly workspace: Workspace;
}

/** Whose talk it is, of which year, on which day, and who holds it for the council. */
export const AboutFields = ({ facts, workspace }: AboutFieldsProps) => {
  const words = useText().salary.about;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { talk, term, people, mandates } = facts;
  const thisYear = Number(useToday().slice(0, 4));
  const isOutside = term !== null && (talk.year < term.startYear || talk.year > term.endYear);
  return (
    <section className={styles.section} aria-labelledby="salary-about">
      <h2 id="salary-about">{words.heading}</h2>
      <div className={styles.pair}>
        <Choice
          label={words.year}
          value={String(talk.year)}
          options={yearsAround(thisYear, talk.year).map((year) => ({
            value: String(year),
            label: String(year),
          }))}
          onChange={(year) => void write(talk.id, { year: Number(year) })}
        />
        <DayField label={words.day} value={talk.day} onChange={(day) => void write(talk.id, { day })} />
        <PersonChoice
          label={words.director}
          people={people.filter(({ deletedAt }) => deletedAt === null)}
          value={talk.directorId}
          nobody={words.nobody}
          onChange={(directorId) => void write(talk.id, { directorId })}
        />
        <Choice
          label={words.mandate}
          value={talk.mandateId ?? ''}
          options={[
            { value: '', label: words.noMandate },
            ...mandates.map((one) => ({ value: one.id as string, label: mandateName(one, workspace, form) })),
          ]}
          onChange={(chosen) =>
            void write(talk.id, { mandateId: mandates.find(({ id }) => id === chosen)?.id ?? null })
          }
        />
      </div>
      {isOutside && <p role="status">{words.outside}</p>}
      {isOutsideTerm(talk.day, term) && <p role="status">{words.dayOutside}</p>}
      {facts.hasTwin && <p role="status">{words.otherYear}</p>}
    </section>
  );
};

/** The years there is reason to write about, and the one that stands. */
const yearsAround = (now: number, chosen: number): readonly number[] => {
  const years = Array.from({ length: 7 }, (_, at) => now - 4 + at);
  return [...new Set([...years, chosen])].toSorted((a, b) => a - b);
};
