import { Button, Link } from '@digdir/designsystemet-react';
import { BeginPlanButton } from '#renderer/features/employer/plan/begin-plan-button.tsx';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { formatDay } from '#shared/text/dates.ts';
import { planName } from '#shared/text/plan-name.ts';
import { beginNext, change } from './acts.ts';
import { StepFindings } from './step-findings.tsx';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** When the referat was made known to the council, and in which case. */
export const KnownStep = (props: StepProps) => {
  const { facts, terms } = props;
  const words = useText().dialogues.known;
  const { id, madeKnownOn, madeKnownRef } = facts.dialogue;
  return (
    <>
      <p className={styles.quiet}>{words.about(terms)}</p>
      <StepFindings {...props} step="known" />
      <div className={styles.line}>
        <DayField
          label={words.on}
          value={madeKnownOn}
          onChange={(day) => void change(id, { madeKnownOn: day })}
        />
        <AutosaveText
          label={words.ref}
          description={words.refAbout}
          maxLength={300}
          value={madeKnownRef}
          onSave={(text) => void change(id, { madeKnownRef: text.trim() })}
        />
      </div>
    </>
  );
};

/** The plan that came out of the talk, and next year's talk. */
export const AfterStep = ({ facts, form }: StepProps) => {
  const { dialogues } = useText();
  const words = dialogues.after;
  const { dialogue, plans, next } = facts;
  return (
    <>
      <p className={styles.quiet}>{words.about}</p>
      {plans.length > 0 && (
        <section aria-label={words.plans}>
          <ul className={styles.members}>
            {plans.map((plan) => (
              <li key={plan.id}>
                <Link href={hashOf({ room: 'employer', view: 'plan', id: plan.id })}>
                  {planName(plan, form)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.buttons}>
        {plans.length === 0 && <BeginPlanButton dialogueId={dialogue.id} />}
        {next === null && (
          <Button variant="secondary" onClick={() => void beginNext(dialogue)}>
            {words.begin}
          </Button>
        )}
      </div>
      {next !== null && (
        <p>
          <Link href={hashOf({ room: 'employer', view: 'dialogue', id: next.id })}>
            {words.nextIs(next.day === null ? dialogues.noDay : formatDay(next.day, form, 'long'))}
          </Link>
        </p>
      )}
    </>
  );
};
