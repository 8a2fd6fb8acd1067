import { useLiveQuery } from 'dexie-react-hooks';
import type { ComponentType } from 'react';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useFocusOnStep } from '#renderer/parts/focus-heading.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { CalendarButton } from './calendar-button.tsx';
import { readDialogueFacts, type DialogueFacts } from './dialogue-facts.ts';
import { DialogueOut } from './dialogue-out.tsx';
import { dialogueSteps, isStepDone, nextAct, stepNow, type DialogueStepName } from './dialogue-state.ts';
import { dialogueTitle, nextWords, statusWords } from './dialogue-words.ts';
import { InvitationStep, PreparationStep, TalkStep } from './early-steps.tsx';
import { AfterStep, KnownStep } from './late-steps.tsx';
import { MinutesStep } from './minutes-step.tsx';
import { MoreSection } from './more-section.tsx';
import type { StepProps } from './step-props.ts';
import { Step } from './step.tsx';
import { ThemesStep } from './themes-step.tsx';
import { WhenStep } from './when-step.tsx';
import styles from './dialogue.module.css';

/** One talk: the whole way from the themes of the council to next year's talk. */
export const DialoguePlace = ({ workspace, id = '' }: PlaceProps) => {
  const { dialogues: words, employer } = useText();
  const today = useToday();
  const me = useMe()?.id ?? null;
  const facts = useLiveQuery(() => readDialogueFacts(id, { me, today }), [id, me, today]);
  if (facts === undefined) return null;
  if (facts === null) {
    return (
      <Page width="wide" heading={employer.tabs.dialogues}>
        <RoomTabs here="dialogues" />
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toList, run: () => go({ room: 'employer', view: 'dialogues' }) }}
        />
      </Page>
    );
  }
  return <Filled facts={facts} workspace={workspace} />;
};

interface FilledProps {
  readonly facts: DialogueFacts;
  readonly workspace: Workspace;
}

const Filled = ({ facts, workspace }: FilledProps) => {
  const { dialogues: words, employer } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  const { dialogue, standing } = facts;
  const act = nextAct(dialogue, standing);
  // What had the focus goes away when the referat is put, approved or taken back.
  useFocusOnStep([standing.waiting?.minutes.id, standing.inForce?.minutes.id].join('/'));
  const props = { facts, workspace, form, terms };
  return (
    <Page
      width="wide"
      heading={dialogueTitle(dialogue, words)}
      eyebrow={
        <a className={styles.back} href={hashOf({ room: 'employer', view: 'dialogues' })}>
          {employer.tabs.dialogues}
        </a>
      }
      actions={
        <>
          <CalendarButton facts={facts} workspace={workspace} />
          <DialogueOut facts={facts} />
        </>
      }
    >
      <RoomTabs here="dialogues" />
      <div className={styles.sections}>
        {act === 'cancelled' ? (
          <Notice>
            {words.more.cancelled} {dialogue.day !== null && words.more.tellCancelled}
          </Notice>
        ) : (
          <p className={styles.lead}>{capitalised(`${nextWords(act, words, terms)}.`)}</p>
        )}
        <Way {...props} />
        <MoreSection {...props} />
      </div>
    </Page>
  );
};

const contents: Readonly<Record<DialogueStepName, ComponentType<StepProps>>> = {
  themes: ThemesStep,
  when: WhenStep,
  invitation: InvitationStep,
  preparation: PreparationStep,
  talk: TalkStep,
  minutes: MinutesStep,
  known: KnownStep,
  after: AfterStep,
};

const Way = (props: StepProps) => {
  const { facts, form, terms } = props;
  const { dialogues: words } = useText();
  const now = stepNow(facts);
  return (
    <ol className={styles.way} aria-label={words.way}>
      {dialogueSteps.map((step, place) => {
        const Content = contents[step];
        const heading = words.steps[step];
        return (
          <Step
            key={step}
            number={place + 1}
            heading={typeof heading === 'string' ? heading : heading(terms)}
            status={statusWords(step, facts, { words, form })}
            isNow={step === now}
            isDone={isStepDone(step, facts)}
          >
            <Content {...props} />
          </Step>
        );
      })}
    </ol>
  );
};
