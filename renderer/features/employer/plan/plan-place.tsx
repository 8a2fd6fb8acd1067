import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import { useFilled } from '#renderer/parts/use-filled.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { planGoalKinds, type PlanGoalKind } from '#shared/domain/result-plan.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { planName } from '#shared/text/plan-name.ts';
import { AboutSection } from './about-section.tsx';
import { FindingsNotice } from './findings-notice.tsx';
import { GoalSection } from './goal-section.tsx';
import { MoreSection } from './more-section.tsx';
import { NewGoalDialog } from './new-goal-dialog.tsx';
import { readPlanFacts, type PlanFacts } from './plan-facts.ts';
import { PlanOut } from './plan-out.tsx';
import { YearSection } from './year-section.tsx';
import styles from './plan.module.css';

/** One plan: its goals with what they rest on, how it goes, and what is done for them. */
export const PlanPlace = ({ workspace, id = '' }: PlaceProps) => {
  const words = useText().resultPlans;
  const facts = useLiveQuery(() => readPlanFacts(id), [id]);
  if (facts === undefined) return null;
  if (facts !== null) return <Filled facts={facts} workspace={workspace} />;
  return (
    <Page width="wide" heading={words.untitled}>
      <RoomTabs here="plans" />
      <EmptyRoom
        sentence={words.unknown}
        action={{ label: words.toList, run: () => go({ room: 'employer', view: 'plans' }) }}
      />
    </Page>
  );
};

interface FilledProps {
  readonly facts: PlanFacts;
  readonly workspace: Workspace;
}

const Filled = ({ facts, workspace }: FilledProps) => {
  const { resultPlans: words, employerWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const fill = useFilled(workspace);
  const [adding, setAdding] = useState<PlanGoalKind | null>(null);
  const { plan } = facts;
  useCommand('new', () => setAdding('result'));
  return (
    <Page
      width="wide"
      heading={planName(plan, form)}
      eyebrow={
        <>
          <a className={styles.back} href={hashOf({ room: 'employer', view: 'plans' })}>
            {words.list}
          </a>
          {` · ${employerWords.resultPlanStates[plan.state]}`}
        </>
      }
      actions={
        <>
          <Button variant="secondary" data-size="sm" onClick={() => setAdding('result')}>
            <PlusIcon aria-hidden />
            {words.goals.add.result}
          </Button>
          <PlanOut facts={facts} />
        </>
      }
    >
      <RoomTabs here="plans" />
      <div className={styles.sections}>
        <p className={styles.lead}>{fill(words.lead)}</p>
        <FindingsNotice facts={facts} />
        {planGoalKinds.map((kind) => (
          <GoalSection
            key={kind}
            kind={kind}
            facts={facts}
            workspace={workspace}
            onAdd={() => setAdding(kind)}
          />
        ))}
        <YearSection facts={facts} />
        <AboutSection facts={facts} />
        <MoreSection facts={facts} workspace={workspace} />
      </div>
      {adding !== null && <NewGoalDialog planId={plan.id} kind={adding} onClose={() => setAdding(null)} />}
    </Page>
  );
};
