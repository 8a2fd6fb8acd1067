import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { salaryFindings } from '#shared/domain/salary-findings.ts';
import { salaryTalkStates, type SalaryTalk } from '#shared/domain/salary-talk.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { AboutFields } from './about-fields.tsx';
import { setState } from './acts.ts';
import { CriteriaSection } from './criteria-section.tsx';
import { DeciderSection } from './decider-section.tsx';
import { MoreSection } from './more-section.tsx';
import { OutcomeSection } from './outcome-section.tsx';
import { readSalaryFacts, type SalaryFacts } from './salary-facts.ts';
import { SalaryOut } from './salary-out.tsx';
import styles from './salary.module.css';

/** One salary talk: what the pay is judged by, who sets it, what it came to, and what is open about it. */
export const TalkPage = ({ workspace, id = '' }: PlaceProps) => {
  const words = useText().salary;
  const facts = useLiveQuery(() => readSalaryFacts(id), [id]);
  if (facts === undefined) return null;
  if (facts === null) {
    return (
      <Page width="wide" heading={words.heading}>
        <RoomTabs here="salary" />
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toList, run: () => go({ room: 'employer', view: 'salary' }) }}
        />
      </Page>
    );
  }
  return <Filled facts={facts} workspace={workspace} />;
};

interface FilledProps {
  readonly facts: SalaryFacts;
  readonly workspace: Workspace;
}

const Filled = ({ facts, workspace }: FilledProps) => {
  const { salary: words, employerWords } = useText();
  const { talk } = facts;
  return (
    <Page
      width="wide"
      heading={words.named(talk.year)}
      eyebrow={
        <>
          <a className={styles.back} href={hashOf({ room: 'employer', view: 'salary' })}>
            {words.list}
          </a>
          {` · ${employerWords.salaryTalkStates[talk.state]}`}
        </>
      }
      actions={<SalaryOut facts={facts} />}
    >
      <RoomTabs here="salary" />
      <div className={styles.sections}>
        <Standing talk={talk} workspace={workspace} />
        <AboutFields facts={facts} workspace={workspace} />
        <CriteriaSection talk={talk} workspace={workspace} />
        <DeciderSection talk={talk} workspace={workspace} />
        <OutcomeSection talk={talk} />
        <MoreSection facts={facts} workspace={workspace} />
      </div>
    </Page>
  );
};

/** Where the talk stands, and what there is to say of it. */
const Standing = ({ talk, workspace }: { readonly talk: SalaryTalk; readonly workspace: Workspace }) => {
  const { salary: words, employerWords } = useText();
  const fill = useFilled(workspace);
  const [refusal, setRefusal] = useState<string | null>(null);
  const findings = salaryFindings(talk);
  return (
    <div className={styles.section}>
      <Segmented
        label={words.about.state}
        value={talk.state}
        options={salaryTalkStates.map((value) => ({
          value,
          label: capitalised(employerWords.salaryTalkStates[value]),
        }))}
        onChange={(state) => void setState(talk.id, state).then(setRefusal)}
      />
      {refusal !== null && findings.length > 0 && <Notice tone="danger">{refusal}</Notice>}
      {findings.length > 0 && (
        <Notice title={words.findings.label}>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={finding}>{fill(words.findings[finding])}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
};
