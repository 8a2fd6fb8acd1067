import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { useFilled } from '#renderer/parts/use-filled.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { planName, planPeriod } from '#shared/text/plan-name.ts';
import { NewPlanDialog } from './new-plan-dialog.tsx';
import { readNewPlan, readPlanList, type FilledPlan } from './plan-facts.ts';
import { planCounts } from './plan-words.ts';
import styles from './plan.module.css';

/** The plans of the term, the latest first, and the way to a new one. */
export const PlansPlace = ({ workspace }: PlaceProps) => {
  const words = useText().resultPlans;
  const fill = useFilled(workspace);
  const [isBeginning, setBeginning] = useState(false);
  const list = useLiveQuery(readPlanList);
  const facts = useLiveQuery(() => readNewPlan(null));
  const begin = () => setBeginning(true);
  useCommand('new', begin);
  if (list === undefined) return null;
  const isEmpty = list !== null && list.plans.length === 0;
  return (
    <Page
      width="wide"
      heading={words.untitled}
      actions={
        list !== null &&
        !isEmpty && (
          <Button variant="secondary" data-size="sm" onClick={begin}>
            <PlusIcon aria-hidden />
            {words.add}
          </Button>
        )
      }
    >
      <RoomTabs here="plans" />
      {list === null && <EmptyRoom sentence={words.noTerm} />}
      {isEmpty && (
        <EmptyRoom sentence={fill(words.empty)} action={{ label: words.begin.button, run: begin }} />
      )}
      {list !== null && !isEmpty && (
        <div className={styles.sections}>
          <p className={styles.lead}>{fill(words.lead)}</p>
          <section aria-labelledby="plan-list">
            <div className={rows.head}>
              <h2 id="plan-list">{words.list}</h2>
            </div>
            <ul className={rows.rows}>
              {list.plans.map((filled) => (
                <PlanRow key={filled.plan.id} filled={filled} />
              ))}
            </ul>
          </section>
        </div>
      )}
      {isBeginning && facts && <NewPlanDialog facts={facts} onClose={() => setBeginning(false)} />}
    </Page>
  );
};

const PlanRow = ({ filled: { plan, goals } }: { readonly filled: FilledPlan }) => {
  const { resultPlans: words, employerWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const facts = [
    employerWords.resultPlanStates[plan.state],
    planPeriod(plan, form) ?? words.noPeriod,
    ...planCounts(goals, form),
  ];
  return (
    <li className={rows.row}>
      <span className={rows.main}>
        <a className={rows.title} href={hashOf({ room: 'employer', view: 'plan', id: plan.id })}>
          {planName(plan, form)}
        </a>
        <span className={rows.quiet}>{facts.join(' · ')}</span>
      </span>
    </li>
  );
};
