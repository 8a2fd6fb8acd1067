import { useLiveQuery } from 'dexie-react-hooks';
import { MoreSection } from '#renderer/features/development/parts/more-section.tsx';
import { RoomTabs } from '#renderer/features/development/parts/room-tabs.tsx';
import sections from '#renderer/features/development/parts/sections.module.css';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { DevelopmentPlan } from '#shared/domain/development-plan.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { begin, write } from './acts.ts';
import { ContactSection } from './contact-section.tsx';
import { readPlanFacts, type PlanFacts } from './plan-facts.ts';
import { OthersNotice } from './others-notice.tsx';
import { PlanOut } from './plan-out.tsx';
import { PlanSection } from './plan-section.tsx';

/** The plan for development of the interplay in the term, with who to ask. */
export const FrontPlace = ({ workspace }: PlaceProps) => {
  const words = useText().development;
  const facts = useLiveQuery(readPlanFacts);
  const plan = facts?.plan ?? null;
  return (
    <Page
      width="wide"
      heading={words.tabs.front}
      actions={facts && plan !== null && <PlanOut facts={facts} />}
    >
      <RoomTabs here="front" />
      {facts === null && <EmptyRoom sentence={words.noTerm} />}
      {facts && plan === null && (
        <EmptyRoom
          sentence={words.plan.empty}
          action={{ label: words.plan.begin, run: () => void begin(facts.term.id) }}
        />
      )}
      {facts && plan !== null && <Filled facts={facts} plan={plan} workspace={workspace} />}
    </Page>
  );
};

interface FilledProps {
  readonly facts: PlanFacts;
  readonly plan: DevelopmentPlan;
  readonly workspace: Workspace;
}

const Filled = ({ facts, plan, workspace }: FilledProps) => {
  const words = useText().development.plan;
  return (
    <div className={sections.sections}>
      <p className={sections.lead}>{words.lead}</p>
      {facts.others.length > 0 && <OthersNotice termId={facts.term.id} others={facts.others} />}
      <ContactSection plan={plan} people={facts.people} workspace={workspace} />
      <PlanSection plan={plan} work={facts.initiatives.length} />
      <MoreSection row={plan} people={facts.people} words={words} onMark={(mark) => write(plan.id, mark)} />
    </div>
  );
};
