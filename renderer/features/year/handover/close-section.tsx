import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { dayOf } from '#shared/calendar/day.ts';
import { retentionOf, type HandoverFacts } from '#shared/domain/handover-package.ts';
import type { Handover } from '#shared/domain/handover.ts';
import type { HandoverId } from '#shared/domain/id.ts';
import { retentionRecordsOf } from '#shared/templates/retention-records.ts';
import { yearsOf } from '#shared/documents/year/handover.ts';
import { formatDay } from '#shared/text/dates.ts';
import { close, reopen } from './acts.ts';
import styles from './handover.module.css';
import { Section } from './section.tsx';

interface CloseSectionProps {
  readonly facts: HandoverFacts;
  /** The change that keeps the term closed: this one, or another of the term. */
  readonly closing: Handover | null;
}

/** Closing the term, that it is closed, and opening it again with a reason. */
export const CloseSection = ({ facts, closing }: CloseSectionProps) => {
  const { handover: catalogue, common } = useText();
  const words = catalogue.close;
  const [isAsking, setAsking] = useState(false);
  const { handover } = facts;
  return (
    <Section heading={words.heading} {...(closing === null ? { about: words.about } : {})}>
      {closing !== null ? (
        <Closed facts={facts} closing={closing} onReopen={() => setAsking(true)} />
      ) : (
        <>
          {handover.reopenReason !== '' && (
            <Notice toneLabel={common.tones.info}>
              <p>{words.reopenedBefore(handover.reopenReason)}</p>
            </Notice>
          )}
          <Button className="no-print" variant="secondary" onClick={() => setAsking(true)}>
            {words.button}
          </Button>
        </>
      )}
      {isAsking && closing !== null && <ReopenDialog id={closing.id} onClose={() => setAsking(false)} />}
      {isAsking && closing === null && <CloseQuestion facts={facts} onClose={() => setAsking(false)} />}
    </Section>
  );
};

interface ClosedProps {
  readonly facts: HandoverFacts;
  readonly closing: Handover;
  readonly onReopen: () => void;
}

const Closed = ({ facts, closing, onReopen }: ClosedProps) => {
  const { handover: catalogue, common } = useText();
  const words = catalogue.close;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { closedAt, closedBy } = closing;
  const who = facts.people.find(({ id }) => id === closedBy)?.name ?? '';
  const day = formatDay(dayOf(new Date(closedAt ?? 0)), form, 'long');
  return (
    <Notice
      toneLabel={common.tones.info}
      actions={
        <Button className="no-print" data-size="sm" variant="secondary" onClick={onReopen}>
          {words.reopen}
        </Button>
      }
    >
      <p>{words.isClosed(yearsOf(facts.term), day, who)}</p>
    </Notice>
  );
};

interface QuestionProps {
  readonly facts: HandoverFacts;
  readonly onClose: () => void;
}

const CloseQuestion = ({ facts, onClose }: QuestionProps) => {
  const words = useText().handover.close;
  const undecided = retentionRecordsOf(facts.wheel.workspace).filter(
    ({ key }) => (retentionOf(facts.retention, key)?.choice ?? null) === null,
  ).length;
  const isAnyDeleted = facts.retention.some(({ choice }) => choice === 'dispose');
  const held = [
    ...(facts.handover.nextTermId === null ? [words.notFounded] : []),
    ...(undecided > 0 ? [words.undecided(undecided)] : []),
    ...(isAnyDeleted ? [words.deleteFirst] : []),
  ];
  return (
    <Ask
      question={words.question(yearsOf(facts.term))}
      confirmLabel={words.confirm}
      cancelLabel={words.cancel}
      onConfirm={() => {
        onClose();
        void close(facts.handover.id);
      }}
      onCancel={onClose}
    >
      <p>{words.explain}</p>
      {held.length > 0 && (
        <ul className={styles.held}>
          {held.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Ask>
  );
};

const ReopenDialog = ({ id, onClose }: { readonly id: HandoverId; readonly onClose: () => void }) => {
  const words = useText().handover.close;
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const isEmpty = reason.trim() === '';
  const send = async () => {
    setTried(true);
    if (isEmpty) return focusFault();
    if (await reopen(id, reason)) onClose();
  };
  return (
    <FormDialog
      heading={words.reopenHeading}
      closeLabel={words.cancel}
      submitLabel={words.reopenConfirm}
      cancelLabel={words.cancel}
      onSubmit={send}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        multiline
        rows={3}
        label={words.reason}
        description={words.reasonAbout}
        maxLength={20_000}
        value={reason}
        error={isTried && isEmpty ? words.noReason : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
};
