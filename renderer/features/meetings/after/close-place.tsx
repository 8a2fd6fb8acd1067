import { Button, Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useRef, useState } from 'react';
import { readClosing, type ClosingView } from '#renderer/db/repositories/closing.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { flush } from '#renderer/stores/flush.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { currentDay, useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { isNothingAsked, mayClose } from '#shared/domain/closing.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { AccessSection } from './access-section.tsx';
import { close } from './acts.ts';
import { OwnerlessSection } from './ownerless-section.tsx';
import { UndecidedSection } from './undecided-section.tsx';
import { UntickedSection } from './unticked-section.tsx';
import { UntoldSection } from './untold-section.tsx';
import { meetingName } from './words.ts';
import styles from './after.module.css';

/** Closing a meeting: asks only what is missing. */
export const ClosePlace = ({ workspace, id = '' }: PlaceProps) => {
  const { closing } = useText();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the route names a meeting
  const meetingId = id as MeetingId;
  const today = useToday();
  const view = useLiveQuery(() => readClosing(meetingId, today), [meetingId, today]);
  if (view === undefined) return <Page heading={closing.close.heading}>{null}</Page>;
  if (view === null || view.facts.meeting.state === 'closed') {
    return (
      <Page heading={closing.close.heading}>
        <EmptyRoom
          sentence={view === null ? closing.close.gone : closing.close.closed}
          action={
            view === null
              ? { label: closing.minutes.toFront, run: () => go({ room: 'meetings' }) }
              : {
                  label: closing.approval.waiting.open,
                  run: () => go({ room: 'meetings', view: 'minutes', id }),
                }
          }
        />
      </Page>
    );
  }
  return <Closing view={view} workspace={workspace} />;
};

interface ClosingProps {
  readonly view: ClosingView;
  readonly workspace: Workspace;
}

const Closing = ({ view, workspace }: ClosingProps) => {
  const { facts, questions } = view;
  const words = useText().closing.close;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { reason, isRefused, isClosing, run, field, setReason } = useClosing(view);
  // Only what was missing when one came, or has come to be since: an empty place says so at once.
  const [isEmpty] = useState(() => isNothingAsked(questions));
  const [series, day] = meetingName(facts.series, facts.meeting.day, form);
  return (
    <Page heading={words.heading} eyebrow={words.eyebrow(series, day)} lead={words.lead}>
      {isEmpty && isNothingAsked(questions) && <p>{words.nothing}</p>}
      <UntoldSection facts={facts} questions={questions} gaps={view.gaps} workspace={workspace} />
      <UntickedSection facts={facts} questions={questions} />
      <UndecidedSection facts={facts} questions={questions} />
      <OwnerlessSection facts={facts} questions={questions} />
      <AccessSection facts={facts} questions={questions} showGaps={isRefused} />
      {view.version > 1 && (
        <section className={styles.section}>
          <p>{words.version(view.version)}</p>
          {view.reason === '' ? (
            <Textfield
              ref={field}
              label={words.reason}
              maxLength={5_000}
              error={isRefused && reason.trim() === '' ? words.reasonMissing : undefined}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          ) : (
            <p className={styles.quiet}>{words.reasonGiven(view.reason)}</p>
          )}
        </section>
      )}
      {isRefused && !mayClose(questions) && (
        <p role="alert" className={styles.error}>
          {words.lacking}
        </p>
      )}
      <div className={styles.buttons}>
        <Button loading={isClosing} onClick={() => void run()}>
          {words.submit}
        </Button>
        <Button
          variant="secondary"
          onClick={() => go({ room: 'meetings', view: placeOf(view), id: facts.meeting.id })}
        >
          {words.back}
        </Button>
      </div>
    </Page>
  );
};

/** The act itself, with the reason for a new version; what lacks is shown first when somebody has tried. */
const useClosing = ({ version, reason: given, facts }: ClosingView) => {
  const [reason, setReason] = useState('');
  const [isRefused, setRefused] = useState(false);
  const [isClosing, setClosing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const run = async () => {
    if (isClosing) return;
    setClosing(true);
    // What is being typed may be just what was missing.
    await flush();
    const now = await readClosing(facts.meeting.id, currentDay());
    const lacksReason = version > 1 && given === '' && reason.trim() === '';
    const lacks = now === null || !mayClose(now.questions) || lacksReason;
    if (!lacks) await close(facts.meeting.id, reason);
    setClosing(false);
    if (!lacks) return;
    setRefused(true);
    if (lacksReason) field.current?.focus();
    else setTimeout(() => document.querySelector<HTMLElement>('[data-lacking]')?.focus());
  };
  return { reason, setReason, isRefused, isClosing, run, field };
};

const placeOf = ({ facts }: ClosingView): 'run' | 'meeting' =>
  facts.meeting.state === 'running' ? 'run' : 'meeting';
