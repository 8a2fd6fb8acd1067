import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { saveSummary } from '#renderer/db/repositories/eval-summaries.ts';
import { goesToElected } from '#renderer/db/repositories/eval-outcomes.ts';
import { forgetTyping, keepTyping } from '#renderer/db/typing.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Fold } from '#renderer/ui/fold.tsx';
import { noMark } from '#shared/domain/access-mark.ts';
import type { FormDimension } from '#shared/domain/eval-form.ts';
import { done, markDimension } from './acts.ts';
import type { StepProps } from './running-talk.tsx';
import { StepFrame } from './step-frame.tsx';
import type { OpenTalk } from './use-talk.ts';
import styles from './step.module.css';

/** What the two agree to say about each dimension: what the report shows instead of answers. */
export const DimensionsStep = ({ talk, following, onNext }: StepProps) => {
  const words = useText().talk;
  return (
    <StepFrame
      following={following}
      next={
        <Button aria-keyshortcuts="Control+Enter" onClick={onNext}>
          {words.theme.done}
          <kbd aria-hidden>Ctrl Enter</kbd>
        </Button>
      }
    >
      <header className={styles.head}>
        <h2 tabIndex={-1}>{words.dimensions.heading}</h2>
        <p className={styles.facts}>{words.dimensions.about}</p>
      </header>
      {talk.facts.report.dimensions.map(({ dimension }) => (
        <SummaryField key={dimension.id} talk={talk} dimension={dimension} />
      ))}
    </StepFrame>
  );
};

interface SummaryFieldProps {
  readonly talk: OpenTalk;
  readonly dimension: FormDimension;
}

const SummaryField = ({ talk: { facts, round }, dimension }: SummaryFieldProps) => {
  const { talk: words, meetingWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isOpen, setOpen] = useState(false);
  const [summary, ...others] = facts.summaries.filter((each) => each.dimension === dimension.id);
  const mark = summary ?? noMark;
  return (
    <div className={styles.agreed}>
      <NoteField
        label={dimension.name[form]}
        placeholder={words.dimensions.placeholder}
        rows={2}
        maxLength={20_000}
        value={summary?.body ?? ''}
        onKeep={(text) =>
          void keepTyping({ kind: 'summary', roundId: round.id, dimension: dimension.id }, text)
        }
        onSave={async (text) => done(await saveSummary(round.id, dimension.id, text)) && forgetTyping(text)}
      />
      {others.map(({ id, body }) => (
        <p key={id}>{body}</p>
      ))}
      {summary !== undefined && (
        <Fold
          label={words.theme.access(meetingWords.access[mark.access])}
          isOpen={isOpen}
          onToggle={() => setOpen(!isOpen)}
        >
          <AccessMarkFields
            mark={mark}
            goesToElected={goesToElected(round)}
            onChange={(change) => markDimension(round.id, dimension.id, change)}
          />
        </Fold>
      )}
    </div>
  );
};
