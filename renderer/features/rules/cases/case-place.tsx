import { useLiveQuery } from 'dexie-react-hooks';
import { CaseRules } from '#renderer/features/rules/links/case-rules.tsx';
import { RuleCaseOut } from '#renderer/features/rules/out/rule-case-out.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { AnswerSection } from './answer-section.tsx';
import { readCases, type CaseFacts, type ListedCase } from './case-facts.ts';
import { caseTitle } from './case-words.ts';
import styles from './cases.module.css';
import { OwnCase, OwnCaseMore } from './own-case.tsx';
import { ZoneText } from './zone-text.tsx';

/** One case: the story, the law behind it, and the way to «hvem eier dette?». */
export const CasePlace = ({ workspace, id }: PlaceProps) => {
  const { greyCases: words, rules } = useText();
  const me = useVault(({ opener }) => opener?.personId ?? null);
  const facts = useLiveQuery(async () => readCases(me), [me]);
  if (facts === undefined) return null;
  const one = facts?.cases.find(({ key }) => key === id);
  if (facts === null || one === undefined) {
    return (
      <Page heading={rules.tabs.cases}>
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toCases, run: () => go({ room: 'rules', view: 'cases' }) }}
        />
      </Page>
    );
  }
  return <Known one={one} facts={facts} workspace={workspace} />;
};

interface KnownProps {
  readonly one: ListedCase;
  readonly facts: CaseFacts;
  readonly workspace: Workspace;
}

const Known = ({ one, facts, workspace }: KnownProps) => {
  const { rules, questionBank, greyCases } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const about = one.zone === null ? greyCases.own : questionBank.themes[one.zone.theme];
  return (
    <Page
      heading={caseTitle(one, workspace, form)}
      eyebrow={
        <>
          <a className={styles.back} href={hashOf({ room: 'rules', view: 'cases' })}>
            {rules.tabs.cases}
          </a>
          {` · ${about}`}
        </>
      }
      actions={<RuleCaseOut caseKey={one.key} />}
    >
      <div className={styles.sections}>
        {one.zone !== null && <ZoneText zone={one.zone} workspace={workspace} />}
        {one.own !== null && <OwnCase own={one.own} />}
        <AnswerSection one={one} facts={facts} />
        <CaseRules caseKey={one.key} termId={facts.term.id} workspace={workspace} />
        {one.own !== null && <OwnCaseMore own={one.own} />}
      </div>
    </Page>
  );
};
