import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { foundWorkspace } from '#renderer/db/found.ts';
import { openKeys } from '#renderer/db/vault.ts';
import { changePreferences, usePreferences } from '#renderer/stores/preferences.ts';
import { restoreMe } from '#renderer/stores/me.ts';
import { startRestore } from '#renderer/stores/restore.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { BodyStep } from './body-step.tsx';
import { DatesStep } from './dates-step.tsx';
import { missingIn, steps, type Draft } from './draft.ts';
import styles from './first-run.module.css';
import { foundingOf } from './founding.ts';
import { PassphraseStep } from './passphrase-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { StepList } from './step-list.tsx';
import { SummaryStep } from './summary-step.tsx';
import { forgetDraft, useDraft } from './use-draft.ts';
import { useFoundingKeys } from './use-founding-keys.ts';
import { WhoStep } from './who-step.tsx';

/** The first run: who, with what passphrase, where, why and when, with whom, and where to begin. */
export const FirstRun = () => {
  const state = useDraft();
  return state && <Screens {...state} />;
};

interface ScreensProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly isResumed: boolean;
}

const Screens = ({ draft, change, isResumed }: ScreensProps) => {
  const text = useText();
  const words = text.firstRun;
  const today = useToday();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [showsMissing, setShowsMissing] = useState(false);
  const [isStarting, setStarting] = useState(false);
  const screen = useRef<HTMLFormElement>(null);
  const heading = useStepFocus(draft.step);
  const step = steps[draft.step] ?? 'who';
  const keys = useFoundingKeys();
  const missing = missingIn(draft, today);

  const show = (place: number) => {
    setShowsMissing(false);
    change({ ...draft, step: place });
  };
  const goOn = async () => {
    if (missing.length > 0) {
      setShowsMissing(true);
      focusMissing(screen.current);
    } else if (step === 'start') await begin();
    else if (step !== 'passphrase' || keys.areMade || (await keys.make(draft.me.role))) show(draft.step + 1);
    else focusMissing(screen.current);
  };
  const begin = async () => {
    setStarting(true);
    const answer = await foundWorkspace(foundingOf(draft, today, form, openKeys().personId));
    setStarting(false);
    if (!answer.ok) return say(words.failed, { tone: 'danger' });
    await Promise.all([forgetDraft(), restoreMe()]);
    go({ room: draft.reason === 'midTerm' ? 'overview' : 'reception' });
  };

  const nextWord = step === 'start' ? (isStarting ? words.starting : words.start) : words.next;
  const props = { draft, change, missing: showsMissing ? missing : [] };
  return (
    <div className={styles.page}>
      <aside className={styles.side} aria-label={words.heading}>
        <StepList draft={draft} onGo={show} />
      </aside>
      <main className={styles.main}>
        <div className={styles.form}>
          <Segmented
            hideLabel
            label={words.form}
            value={form}
            options={(['nb', 'nn'] as const).map((value) => ({
              value,
              label: text.common.writtenForms[value],
            }))}
            onChange={(writtenForm) => void changePreferences({ writtenForm })}
          />
        </div>
        <form
          ref={screen}
          className={styles.screen}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void goOn();
          }}
        >
          <header>
            <p className={styles.place}>{words.stepOf(draft.step + 1, steps.length)}</p>
            <h1 ref={heading} tabIndex={-1}>
              {words.steps[step]}
            </h1>
          </header>
          {isResumed && step !== 'start' && draft.step > 0 && <ResumedOnce words={words.resumed} />}
          {step === 'who' && <WhoStep {...props} />}
          {step === 'passphrase' && <PassphraseStep keys={keys} />}
          {step === 'body' && <BodyStep {...props} />}
          {step === 'dates' && <DatesStep {...props} />}
          {step === 'people' && <PeopleStep {...props} />}
          {step === 'start' && <SummaryStep draft={draft} />}
          <div className={styles.actions}>
            {draft.step > 0 && (
              <Button type="button" variant="secondary" onClick={() => show(draft.step - 1)}>
                {words.back}
              </Button>
            )}
            <Button type="submit" loading={isStarting || keys.isMaking}>
              {keys.isMaking ? text.lock.firstRun.making : nextWord}
            </Button>
            {draft.step === 0 && <HaveCopy words={text.backup.haveCopy} />}
          </div>
        </form>
      </main>
    </div>
  );
};

/** The other way in: what is in a copy, here. */
const HaveCopy = ({ words }: { readonly words: string }) => (
  <Button type="button" variant="tertiary" onClick={() => startRestore()}>
    {words}
  </Button>
);

/** After what is missing has been marked. */
const focusMissing = (screen: HTMLElement | null): void => {
  requestAnimationFrame(() =>
    screen?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] input')?.focus(),
  );
};

/** Focus goes to the heading of the new screen, but not when the window opens. */
const useStepFocus = (step: number) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [step]);
  return heading;
};

let hasSaidResumed = false;

/** Said on the screen one comes back to, and not again. */
const ResumedOnce = ({ words }: { readonly words: string }) => {
  const [isShown] = useState(() => !hasSaidResumed);
  useEffect(() => {
    hasSaidResumed = true;
  }, []);
  return isShown && <Notice>{words}</Notice>;
};
