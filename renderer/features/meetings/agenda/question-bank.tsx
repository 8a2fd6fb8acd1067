import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import { bankEntries, questionThemes, type BankEntry } from '#shared/templates/question-bank.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import styles from './question-bank.module.css';

interface QuestionBankProps {
  readonly seriesId: SeriesId;
  /** The meeting it may be put in; null: there is none, and it goes to later. */
  readonly meetingId: MeetingId | null;
  readonly workspace: Titles | null;
  readonly onClose: () => void;
}

/** Questions and grey-zone cases by theme; the chosen one becomes a point, with its words as background. */
export const QuestionBank = ({ seriesId, meetingId, workspace, onClose }: QuestionBankProps) => {
  const { questionBank: words } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [theme, setTheme] = useState<BankEntry['theme']>('meetings');
  const [chosen, setChosen] = useState<BankEntry | null>(null);
  const [place, setPlace] = useState<'onAgenda' | 'later'>(meetingId === null ? 'later' : 'onAgenda');
  const [isMissing, setMissing] = useState(false);
  const inWords = (text: string) => fillTerms(text, termsOf(workspace, form));
  const add = async () => {
    if (chosen === null) return setMissing(true);
    const title = inWords(chosen.title[form]);
    const draft = {
      title,
      kind: 'discussion',
      minutes: minutesFor[chosen.kind],
      background: inWords(chosen.text[form]),
      questionKey: chosen.key,
    } as const;
    const where = place === 'onAgenda' && meetingId !== null ? { meetingId } : 'backlog';
    if (!accepted(await addTopic(seriesId, draft, where))) return;
    say(words.added(title, words[where === 'backlog' ? 'later' : 'onAgenda']));
    onClose();
  };
  return (
    <FormDialog
      heading={words.title}
      closeLabel={words.close}
      submitLabel={words.add}
      cancelLabel={words.cancel}
      size="large"
      place="top"
      onSubmit={add}
      onClose={onClose}
    >
      <p className={styles.about}>{words.about}</p>
      <div className={styles.choices} data-size="sm">
        <Choice
          label={words.theme}
          value={theme}
          options={questionThemes.map((value) => ({ value, label: words.themes[value] }))}
          onChange={(value) => {
            setTheme(value);
            setChosen(null);
          }}
        />
        {meetingId !== null && (
          <Segmented
            label={words.where}
            value={place}
            options={(['onAgenda', 'later'] as const).map((value) => ({ value, label: words[value] }))}
            onChange={setPlace}
          />
        )}
      </div>
      <div className={styles.list}>
        <Entries theme={theme} chosen={chosen} inWords={inWords} onChoose={setChosen} />
      </div>
      {chosen !== null && (
        <p className={styles.sources}>
          {words.sources} {chosen.sources.map((source) => sourceLine(source, form)).join('; ')}.
        </p>
      )}
      {isMissing && chosen === null && <Notice tone="warning">{words.missing}</Notice>}
    </FormDialog>
  );
};

/** Our own proposal; they change it on the agenda. */
const minutesFor: Readonly<Record<BankEntry['kind'], number>> = { question: 10, greyZone: 15 };

interface EntriesProps {
  readonly theme: BankEntry['theme'];
  readonly chosen: BankEntry | null;
  readonly inWords: (text: string) => string;
  readonly onChoose: (entry: BankEntry) => void;
}

const Entries = ({ theme, chosen, inWords, onChoose }: EntriesProps) => {
  const { questionBank: words } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (['question', 'greyZone'] as const).map((kind) => {
    const entries = bankEntries.filter((entry) => entry.theme === theme && entry.kind === kind);
    if (entries.length === 0) return null;
    return (
      <Fieldset key={kind} data-size="sm">
        <Fieldset.Legend>{words.kinds[kind]}</Fieldset.Legend>
        <div className={styles.entries}>
          {entries.map((entry) => (
            <Radio
              key={entry.key}
              name="question-bank"
              value={entry.key}
              label={inWords(entry.title[form])}
              description={inWords(entry.text[form]).replaceAll('\n\n', '\n')}
              checked={chosen?.key === entry.key}
              onChange={() => onChoose(entry)}
            />
          ))}
        </div>
      </Fieldset>
    );
  });
};
