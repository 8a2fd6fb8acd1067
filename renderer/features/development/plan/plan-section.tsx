import sections from '#renderer/features/development/parts/sections.module.css';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { cite, sourceLine } from '#shared/templates/sources.ts';
import { planTexts, type DevelopmentPlan } from '#shared/domain/development-plan.ts';
import { write } from './acts.ts';

interface PlanSectionProps {
  readonly plan: DevelopmentPlan;
  /** How much development work is listed. */
  readonly work: number;
}

/** How the work is organised, how they go about it, measures and projects: four texts, each as short as one likes. */
export const PlanSection = ({ plan, work }: PlanSectionProps) => {
  const words = useText().development.plan;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <section className={sections.section} aria-labelledby="plan">
      <h2 id="plan">{words.heading}</h2>
      {planTexts.map((field) => (
        <NoteField
          key={field}
          label={words.fields[field].label}
          description={words.fields[field].about}
          rows={3}
          maxLength={50_000}
          value={plan[field]}
          onSave={(text) => void write(plan.id, { [field]: text })}
        />
      ))}
      <p>
        <a href={hashOf({ room: 'development', view: 'initiatives' })}>{words.toInitiatives(work)}</a>
      </p>
      <p className={sections.quiet}>{words.source(sourceLine(cite('S4'), form))}</p>
    </section>
  );
};
