import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { PlanGoalId } from '#shared/domain/id.ts';
import { isGoalOpen, nextPeriod } from '#shared/domain/plan-standing.ts';
import { planName } from '#shared/text/plan-name.ts';
import { begin } from './acts.ts';
import type { FilledPlan, NewPlanFacts } from './plan-facts.ts';
import styles from './plan.module.css';

interface NewPlanDialogProps {
  readonly facts: NewPlanFacts;
  readonly onClose: () => void;
}

/** A new plan: its period, and which goals of the earlier one come along. */
export const NewPlanDialog = ({ facts, onClose }: NewPlanDialogProps) => {
  const { resultPlans, common } = useText();
  const words = resultPlans.begin;
  const today = useToday();
  const { earlier } = facts;
  const [title, setTitle] = useState('');
  const [period, setPeriod] = useState<Period>(() => nextPeriod(earlier?.plan ?? null, today));
  const [isRefused, setRefused] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<PlanGoalId>>(
    () => new Set(earlier?.goals.flatMap(({ goal }) => (isGoalOpen(goal) ? [goal.id] : []))),
  );
  const isWrong = period.fromDay !== null && period.toDay !== null && period.toDay < period.fromDay;
  const submit = async () => {
    if (isWrong) return setRefused(true);
    const { dialogueId, directorId } = facts;
    const whose = directorId === null ? {} : { directorId };
    const draft = { ...period, ...whose, title: title.trim(), dialogueId, goals: [...chosen] };
    if (await begin(facts.termId, draft)) onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      place="top"
      onSubmit={submit}
      onClose={onClose}
    >
      <Textfield
        label={words.title}
        description={words.titleAbout}
        autoComplete="off"
        maxLength={300}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className={styles.pair}>
        <DayField
          label={words.from}
          value={period.fromDay}
          onChange={(fromDay) => setPeriod({ ...period, fromDay })}
        />
        <DayField
          label={words.to}
          value={period.toDay}
          error={isRefused && isWrong ? words.endsBefore : undefined}
          onChange={(toDay) => setPeriod({ ...period, toDay })}
        />
      </div>
      {earlier !== null && earlier.goals.length > 0 && (
        <GoalChoice earlier={earlier} chosen={chosen} onChange={setChosen} />
      )}
    </FormDialog>
  );
};

interface Period {
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
}

interface GoalChoiceProps {
  readonly earlier: FilledPlan;
  readonly chosen: ReadonlySet<PlanGoalId>;
  readonly onChange: (chosen: ReadonlySet<PlanGoalId>) => void;
}

/** The goals of the earlier plan, those that are not reached ticked. */
const GoalChoice = ({ earlier, chosen, onChange }: GoalChoiceProps) => {
  const { resultPlans, employerWords } = useText();
  const words = resultPlans.begin;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const set = (id: PlanGoalId, isChosen: boolean) =>
    onChange(new Set([...chosen].filter((one) => one !== id).concat(isChosen ? [id] : [])));
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{words.goals(planName(earlier.plan, form))}</Fieldset.Legend>
      <Fieldset.Description>{words.goalsAbout}</Fieldset.Description>
      {earlier.goals.map(({ goal }) => (
        <Checkbox
          key={goal.id}
          label={words.goalWith(goal.title, employerWords.planGoalStates[goal.state])}
          checked={chosen.has(goal.id)}
          onChange={(event) => set(goal.id, event.target.checked)}
        />
      ))}
    </Fieldset>
  );
};
