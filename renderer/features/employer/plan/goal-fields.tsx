import { NameField } from '#renderer/features/employer/parts/name-field.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { resultAreas, type PlanGoal } from '#shared/domain/result-plan.ts';
import { writeGoal } from './acts.ts';
import styles from './plan.module.css';

/** What the goal is, what it rests on and how it is measured; of a measure of development, less. */
export const GoalFields = ({ goal }: { readonly goal: PlanGoal }) => {
  const words = useText().resultPlans.goal;
  const isResult = goal.kind === 'result';
  return (
    <div className={styles.part}>
      <NameField
        label={words.title[goal.kind]}
        maxLength={1_000}
        value={goal.title}
        missing={`${words.titleMissing} ${words.emptyNotStored}`}
        onSave={(title) => void writeGoal(goal.id, { title })}
      />
      {isResult && <Basis goal={goal} />}
      {isResult && (
        <NoteField
          label={words.factors}
          description={words.factorsAbout}
          rows={2}
          maxLength={20_000}
          value={goal.factors}
          onSave={(factors) => void writeGoal(goal.id, { factors })}
        />
      )}
      <div className={styles.pair}>
        <AutosaveText
          label={isResult ? words.measure : words.developmentMeasure}
          description={isResult ? words.measureAbout : undefined}
          maxLength={5_000}
          value={goal.measure}
          onSave={(measure) => void writeGoal(goal.id, { measure })}
        />
        {isResult && (
          <AutosaveText
            label={words.target}
            description={words.targetAbout}
            maxLength={2_000}
            value={goal.target}
            onSave={(target) => void writeGoal(goal.id, { target })}
          />
        )}
      </div>
      <DayField
        label={words.due}
        value={goal.dueOn}
        onChange={(dueOn) => void writeGoal(goal.id, { dueOn })}
      />
    </div>
  );
};

/** The area, and the decision it rests on. */
const Basis = ({ goal }: { readonly goal: PlanGoal }) => {
  const { resultPlans, employerWords } = useText();
  const words = resultPlans.goal;
  return (
    <>
      <Choice
        label={words.area}
        value={goal.area ?? ''}
        options={[
          { value: '', label: words.noArea },
          ...resultAreas.map((value) => ({ value, label: employerWords.dialogueAreas[value] })),
        ]}
        onChange={(area) => void writeGoal(goal.id, { area: area === '' ? null : area })}
      />
      <div className={`${styles.pair} ${styles.level}`}>
        <AutosaveText
          label={words.decision}
          description={words.decisionAbout}
          maxLength={300}
          value={goal.decisionRef}
          onSave={(decisionRef) => void writeGoal(goal.id, { decisionRef: decisionRef.trim() })}
        />
        <DayField
          label={words.decidedOn}
          value={goal.decidedOn}
          onChange={(decidedOn) => void writeGoal(goal.id, { decidedOn })}
        />
      </div>
    </>
  );
};
