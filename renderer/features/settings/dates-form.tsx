import { Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeTerm } from '#renderer/db/repositories/terms.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { canKeepAnchors, checkAnchors } from '#shared/calendar/anchor-check.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Anchors, Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { anchorName } from '#shared/text/anchor.ts';
import { DatePreview } from './date-preview.tsx';
import { datesOf, planDates, withConstitutingDay, type Dates } from './date-plan.ts';
import { Findings } from './findings.tsx';
import styles from './settings.module.css';

interface DatesFormProps {
  readonly term: Term;
  readonly items: readonly ChecklistItem[];
  readonly workspace: Workspace | null;
}

/** The dates as a draft: nothing moves until the preview has been read and confirmed. */
export const DatesForm = ({ term, items, workspace }: DatesFormProps) => {
  const text = useText();
  const today = useToday();
  const [dates, setDates] = useState<Dates>(() => datesOf(term));
  const words = text.settings.dates;
  const findings = checkAnchors({ ...term, ...dates }, today);
  const plan = planDates(term, dates, items);
  const set = (some: Partial<Dates>) => setDates({ ...dates, ...some });
  const apply = async () => {
    const answer = await changeTerm(term.id, dates);
    if (!answer.ok) return say(text.settings.notSaved, { tone: 'danger' });
    sayWithUndo(words.applied(plan.moved.length), answer.value);
  };
  return (
    <>
      <div className={styles.days}>
        {shownAnchors(term).map((anchor) => (
          <DayField
            key={anchor}
            label={anchorName(anchor, term.reason, text)}
            description={hintOf(anchor, words)}
            value={dates[anchor]}
            onChange={(day) =>
              anchor === 'constitutingDay'
                ? setDates(withConstitutingDay(dates, day))
                : set({ [anchor]: day })
            }
          />
        ))}
      </div>
      {dates.electionDay !== null && (
        <Checkbox
          label={words.proposed}
          description={words.proposedHint}
          checked={dates.electionDayProposed}
          onChange={(event) => set({ electionDayProposed: event.target.checked })}
        />
      )}
      <Findings findings={findings} />
      {plan.isChanged && (
        <DatePreview
          plan={plan}
          workspace={workspace}
          canSave={canKeepAnchors(findings)}
          onApply={() => void apply()}
          onDiscard={() => setDates(datesOf(term))}
        />
      )}
    </>
  );
};

const hintOf = (
  anchor: keyof Anchors,
  words: { readonly officeDayHint: string; readonly budgetDayHint: string },
): string => {
  if (anchor === 'officeDay') return words.officeDayHint;
  return anchor === 'budgetDay' ? words.budgetDayHint : '';
};

/** A change of mayor has no election, and a new kommunedirektør no constituting meeting either. */
const shownAnchors = ({ reason }: Term): readonly (keyof Anchors)[] => {
  if (reason === 'newDirector') return ['officeDay', 'budgetDay'];
  if (reason === 'mayorChange') return ['constitutingDay', 'officeDay', 'budgetDay'];
  return ['electionDay', 'constitutingDay', 'officeDay', 'budgetDay'];
};
