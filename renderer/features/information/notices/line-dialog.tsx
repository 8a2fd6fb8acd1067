import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addNoticeRule, changeNoticeRule } from '#renderer/db/repositories/notices.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import { noticeDirections, noticeUrgencies, type NoticeUrgency } from '#shared/domain/notice.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { directionWords } from '#shared/text/direction-words.ts';
import type { NoticeFacts } from './notice-facts.ts';
import type { Opened } from './notices-place.tsx';

interface LineDialogProps {
  readonly facts: NoticeFacts;
  readonly opened: Extract<Opened, { readonly kind: 'line' }>;
  readonly onClose: () => void;
}

/** One line of what they owe each other: what, who tells whom, and how soon. */
export const LineDialog = ({ facts, opened, onClose }: LineDialogProps) => {
  const { notices, interplayWords } = useText();
  const words = notices.line;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { line } = opened;
  const [text, setText] = useState(line?.text ?? '');
  const [direction, setDirection] = useState(opened.direction);
  const [urgency, setUrgency] = useState<NoticeUrgency>(line?.urgency ?? 'atOnce');
  const [isTried, setTried] = useState(false);
  const save = async () => {
    setTried(true);
    if (text.trim() === '') return;
    const fields = { text: text.trim(), direction, urgency };
    const answer =
      line === null
        ? await addNoticeRule({ termId: facts.term.id, ...fields })
        : await changeNoticeRule(line.id, fields);
    if (!accepted<unknown>(answer)) return;
    announce(notices.lines.saved(fields.text));
    onClose();
  };
  return (
    <FormDialog
      heading={line === null ? words.add : words.change}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.text}
        autoComplete="off"
        maxLength={2_000}
        value={text}
        error={isTried && text.trim() === '' ? words.noText : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <Choice
        label={words.direction}
        value={direction}
        options={noticeDirections.map((value) => ({
          value,
          label: directionWords(value, facts.workspace, form),
        }))}
        onChange={setDirection}
      />
      <Segmented
        label={words.urgency}
        value={urgency}
        options={noticeUrgencies.map((value) => ({
          value,
          label: capitalised(interplayWords.noticeUrgencies[value]),
        }))}
        onChange={setUrgency}
      />
      {line !== null && <RowHistory id={line.id} people={facts.people} />}
    </FormDialog>
  );
};
