import { Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { Dialogue } from '#shared/domain/dialogue.ts';
import { resultPlanStates, type ResultPlan } from '#shared/domain/result-plan.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { setState, write } from './acts.ts';
import type { PlanFacts } from './plan-facts.ts';
import styles from './plan.module.css';

/** Whose plan it is, for when, where it stands, and the talk it came out of. */
export const AboutSection = ({ facts }: { readonly facts: PlanFacts }) => {
  const { resultPlans, employerWords } = useText();
  const words = resultPlans.about;
  const { plan, choosable, dialogues } = facts;
  return (
    <section className={styles.section} aria-labelledby="plan-about">
      <h2 id="plan-about">{words.heading}</h2>
      <div>
        <Segmented
          label={words.state}
          value={plan.state}
          options={resultPlanStates.map((value) => ({
            value,
            label: capitalised(employerWords.resultPlanStates[value]),
          }))}
          onChange={(state) => void setState(plan.id, state)}
        />
        {plan.state !== 'draft' && (
          <p className={styles.quiet}>{plan.state === 'agreed' ? words.agreedAbout : words.endedAbout}</p>
        )}
      </div>
      <Period plan={plan} />
      <div className={`${styles.pair} ${styles.level}`}>
        <AutosaveText
          label={words.title}
          description={resultPlans.begin.titleAbout}
          maxLength={300}
          value={plan.title}
          onSave={(title) => void write(plan.id, { title: title.trim() })}
        />
        <PersonChoice
          label={words.director}
          people={choosable}
          value={plan.directorId}
          nobody={words.nobody}
          onChange={(directorId) => void write(plan.id, { directorId })}
        />
      </div>
      <Talk plan={plan} dialogues={dialogues} />
    </section>
  );
};

/** A last day before the first is told and not stored; what stands, stands. */
const Period = ({ plan }: { readonly plan: ResultPlan }) => {
  const words = useText().resultPlans.about;
  const [wrong, setWrong] = useState<'fromDay' | 'toDay' | null>(null);
  const save = (field: 'fromDay' | 'toDay', day: Day | null) => {
    const next = { fromDay: plan.fromDay, toDay: plan.toDay, [field]: day };
    if (next.fromDay !== null && next.toDay !== null && next.toDay < next.fromDay) return setWrong(field);
    setWrong(null);
    void write(plan.id, { [field]: day });
  };
  const error = (field: 'fromDay' | 'toDay') => (wrong === field ? { error: words.endsBefore } : {});
  return (
    <div className={styles.pair}>
      <DayField
        label={words.from}
        value={plan.fromDay}
        onChange={(day) => save('fromDay', day)}
        {...error('fromDay')}
      />
      <DayField
        label={words.to}
        value={plan.toDay}
        onChange={(day) => save('toDay', day)}
        {...error('toDay')}
      />
      <DayField
        label={words.agreedOn}
        value={plan.agreedOn}
        onChange={(agreedOn) => void write(plan.id, { agreedOn })}
      />
    </div>
  );
};

interface TalkProps {
  readonly plan: ResultPlan;
  readonly dialogues: readonly Dialogue[];
}

/** The talk it came out of, and the way there. */
const Talk = ({ plan, dialogues }: TalkProps) => {
  const words = useText().resultPlans.about;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { dialogueId } = plan;
  const isKnown = dialogues.some(({ id }) => id === dialogueId);
  const named = ({ day }: Dialogue) =>
    day === null ? words.talkNoDay : words.talkOn(formatDay(day, form, 'shortYear'));
  return (
    <div className={`${styles.pair} ${styles.level}`}>
      <Choice<string>
        label={words.talk}
        value={isKnown ? (dialogueId ?? '') : ''}
        options={[
          { value: '', label: words.noTalk },
          ...dialogues.map((one) => ({ value: one.id, label: named(one) })),
        ]}
        onChange={(chosen) =>
          void write(plan.id, { dialogueId: dialogues.find(({ id }) => id === chosen)?.id ?? null })
        }
      />
      {isKnown && dialogueId !== null && (
        <p>
          <Link href={hashOf({ room: 'employer', view: 'dialogue', id: dialogueId })}>{words.toTalk}</Link>
        </p>
      )}
    </div>
  );
};
