import { useLiveQuery } from 'dexie-react-hooks';
import { RaiseButton } from '#renderer/features/rules/links/raise-button.tsx';
import { RuleCases } from '#renderer/features/rules/links/rule-cases.tsx';
import { RuleMeetings } from '#renderer/features/rules/links/rule-meetings.tsx';
import { RuleProposals } from '#renderer/features/rules/links/rule-proposals.tsx';
import { RuleOut } from '#renderer/features/rules/out/rule-out.tsx';
import { RoomTabs } from '#renderer/features/rules/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useFocusOnStep } from '#renderer/parts/focus-heading.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { Asks, NextAgain } from './asks.tsx';
import { MoreSection } from './more-section.tsx';
import { Neighbours } from './neighbours.tsx';
import { readRuleFacts, type RuleFacts } from './rule-facts.ts';
import { SourceLine } from './source-line.tsx';
import { StandingFields } from './standing-fields.tsx';
import { VersionList } from './version-list.tsx';
import { WaitingSection } from './waiting-section.tsx';
import { Wording } from './wording.tsx';
import styles from './rule.module.css';

/** One question: what counts, what is worked on, where the two stand, and every version with what changed and why. */
export const RulePlace = ({ workspace, id = '' }: PlaceProps) => {
  const { rules } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const facts = useLiveQuery(
    () => readRuleFacts(id, { workspace, form, today }),
    [id, workspace, form, today],
  );
  if (facts === undefined) return null;
  if (facts === null) {
    return (
      <Page heading={rules.title} width="wide">
        <RoomTabs here="front" />
        <EmptyRoom
          sentence={rules.rule.unknown}
          action={{ label: rules.rule.toFront, run: () => go({ room: 'rules' }) }}
        />
      </Page>
    );
  }
  return <Filled facts={facts} />;
};

const Filled = ({ facts }: { readonly facts: RuleFacts }) => {
  const { rules, interplayWords } = useText();
  const { view } = facts;
  // What had the focus goes away when a version is put forward, approved or taken back.
  useFocusOnStep([...view.waiting.map(({ version }) => version.id), view.inForce?.version.id].join('/'));
  return (
    <Page
      heading={facts.question}
      width="wide"
      eyebrow={rules.rule.eyebrow(interplayWords.ruleGroups[view.group], ruleStateWords(view, facts.form))}
      actions={
        <>
          <RaiseButton rule={view} workspace={facts.workspace} />
          <RuleOut rule={view} />
        </>
      }
    >
      <RoomTabs here="front" />
      <div className={styles.sections}>
        <SourceLine templateKey={view.templateKey} />
        <Asks facts={facts} />
        <NextAgain facts={facts} />
        <WaitingSection facts={facts} />
        <Wording key={view.inForce?.version.id} facts={facts} />
        <StandingFields facts={facts} />
        {view.rule !== null && (
          <>
            <RuleProposals ruleId={view.rule.id} />
            <RuleCases rule={view.rule} workspace={facts.workspace} />
            <RuleMeetings ruleId={view.rule.id} />
          </>
        )}
        <VersionList facts={facts} />
        <MoreSection facts={facts} />
        <Neighbours facts={facts} />
      </div>
    </Page>
  );
};
