import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { dayOfInstant } from '#renderer/features/rules/parts/instant-day.ts';
import { newcomers } from '#renderer/features/rules/parts/rule-words.ts';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { pasteText } from '#renderer/parts/paste-text.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { addDays } from '#shared/calendar/day.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import { roundName } from '#shared/text/round-title.ts';
import { textIn } from '#shared/text/text.ts';
import { propose } from './acts.ts';
import { Changes } from './changes.tsx';
import type { RuleFacts } from './rule-facts.ts';
import styles from './rule.module.css';

/** What is written in the dialog. */
export interface ProposalText {
  readonly reason: string;
  readonly reviewOn: Day | null;
  readonly meetingId: MeetingId | null;
}

interface ProposeDialogProps {
  readonly facts: RuleFacts;
  /** Null: nothing has been written in it yet. */
  readonly draft: ProposalText | null;
  readonly onDraft: (draft: ProposalText) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** The reason has room for this many letters. */
const mostLetters = 20_000;

type Trouble = 'text' | 'reason' | 'review';

/** Puts the working text to both: what is new in it, why, and when to look at it again. */
export const ProposeDialog = ({ facts, draft, onDraft, onDone, onClose }: ProposeDialogProps) => {
  const { rules, common } = useText();
  const words = rules.rule.propose;
  const { view, today } = facts;
  const { inForce } = view;
  const text = (view.rule?.text ?? '').trim();
  const written = draft ?? firstDraft(facts);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  const change = (more: Partial<ProposalText>) => {
    onDraft({ ...written, ...more });
    setTroubles([]);
  };
  const submit = async () => {
    const found = troublesIn(written, text, facts);
    setTroubles(found);
    if (found.length > 0) return;
    const trouble = await propose(view, {
      text,
      ...written,
      roundId: facts.behind?.round.id ?? null,
    });
    setFailure(trouble);
    if (trouble !== null) return;
    onDone();
    onClose();
    focusHeadingIfLost();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <section className={styles.quoted} aria-label={words.text}>
        {inForce === null ? (
          <p className={styles.whole}>{text}</p>
        ) : (
          <Changes before={inForce.version.text} after={text} />
        )}
      </section>
      {troubles.includes('text') && <Notice tone="danger">{words.errors.text}</Notice>}
      {inForce !== null && (
        <Textfield
          multiline
          rows={3}
          label={words.reason}
          description={words.reasonAbout}
          maxLength={mostLetters}
          onPaste={(event) => pasteText(event, mostLetters)}
          value={written.reason}
          error={troubles.includes('reason') ? words.errors.reason : undefined}
          onChange={(event) => change({ reason: event.target.value })}
        />
      )}
      {facts.meetings.length > 0 && (
        <Choice
          label={words.meeting}
          value={written.meetingId ?? ''}
          options={[
            { value: '', label: words.noMeeting },
            ...facts.meetings.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={(chosen) =>
            change({ meetingId: facts.meetings.find(({ id }) => id === chosen)?.id ?? null })
          }
        />
      )}
      <DayField
        label={words.review}
        description={words.reviewAbout}
        min={addDays(today, 1)}
        value={written.reviewOn}
        error={troubles.includes('review') ? words.errors.review : undefined}
        onChange={(reviewOn) => change({ reviewOn })}
      />
      {failure !== null && <Notice tone="danger">{failure}</Notice>}
    </FormDialog>
  );
};

const troublesIn = (
  { reason, reviewOn }: ProposalText,
  text: string,
  facts: RuleFacts,
): readonly Trouble[] => [
  ...(text === '' ? (['text'] as const) : []),
  ...(facts.view.inForce !== null && reason.trim() === '' ? (['reason'] as const) : []),
  ...(reviewOn !== null && reviewOn <= facts.today ? (['review'] as const) : []),
];

/** What is known already: why, where the text stays as it is or an evaluation has proposed it, and where they agreed. */
const firstDraft = (facts: RuleFacts): ProposalText => {
  const { view, today, meetings } = facts;
  const { inForce, reviewOn } = view;
  const since = dayOfInstant(inForce?.version.agreedAt ?? null);
  const [latest] = meetings.filter(({ isRaised, day }) => isRaised && (since === null || day > since));
  return {
    reason: firstReason(facts),
    reviewOn: reviewOn !== null && reviewOn > today ? reviewOn : null,
    meetingId: latest?.id ?? null,
  };
};

const firstReason = (facts: RuleFacts): string => {
  const { view, form, behind } = facts;
  const { inForce, newInOffice, isReviewDue } = view;
  const { rules, ruleLinks } = textIn(form);
  const words = rules.rule.propose;
  if (inForce === null) return '';
  if (behind !== null) return ruleLinks.reason(roundName(behind.round, form));
  if (inForce.version.text.trim() !== (view.rule?.text ?? '').trim()) return '';
  if (newInOffice.length > 0) return words.reasonNew(newcomers(newInOffice, facts));
  return isReviewDue ? words.reasonDue : '';
};
