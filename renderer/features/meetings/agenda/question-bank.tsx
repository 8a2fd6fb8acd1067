import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useRules } from '#renderer/parts/use-rules.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Series } from '#shared/domain/series.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { bankEntries, questionThemes, type BankEntry } from '#shared/templates/question-bank.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { putQuestion, type BankChoice } from './put-question.ts';
import { RuleEntries } from './rule-entries.tsx';
import styles from './question-bank.module.css';

interface QuestionBankProps {
  readonly series: Pick<Series, 'id' | 'termId'>;
  /** The meeting it may be put in; null: there is none, and it goes to later. */
  readonly meetingId: MeetingId | null;
  readonly workspace: Titles | null;
  readonly onClose: () => void;
}

/** Questions and grey-zone cases by theme, and the rules of the game; the chosen one becomes a point. */
export const QuestionBank = ({ series, meetingId, workspace, onClose }: QuestionBankProps) => {
  const { questionBank: words, ruleLinks } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const rules = useRules(series.termId) ?? [];
  const [theme, setTheme] = useState<BankTheme>('meetings');
  const [chosen, setChosen] = useState<BankChoice | null>(null);
  const [place, setPlace] = useState<BankWhen>(meetingId === null ? 'later' : 'onAgenda');
  const [trouble, setTrouble] = useState<string | null>(null);
  const inWords = (text: string) => fillTerms(text, termsOf(workspace, form));
  const choose = (next: BankChoice | null) => {
    setChosen(next);
    setTrouble(null);
  };
  const add = async () => {
    if (chosen === null) return setTrouble(words.missing);
    const isNext = place === 'onAgenda' && meetingId !== null;
    const { rule, entry: of } = { rule: null, entry: null, ...chosen };
    const title = rule === null ? inWords(of?.title[form] ?? '') : ruleQuestion(rule, workspace, form);
    const result = await putQuestion(chosen, {
      seriesId: series.id,
      place: isNext ? { meetingId } : 'backlog',
      title,
      background: inWords(of?.text[form] ?? ''),
    });
    if (result === 'already') return setTrouble(ruleLinks.bank.already);
    if (result === 'refused') return undefined;
    say(words.added(title, words[isNext ? 'onAgenda' : 'later']));
    return onClose();
  };
  const entry = chosen?.kind === 'entry' ? chosen.entry : null;
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
      <p className={styles.about}>{theme === 'rules' ? ruleLinks.bank.about : words.about}</p>
      <Choices
        theme={theme}
        place={meetingId === null ? null : place}
        onTheme={(value) => {
          setTheme(value);
          choose(null);
        }}
        onPlace={setPlace}
      />
      <div className={styles.list}>
        {theme === 'rules' ? (
          <RuleEntries
            rules={rules}
            chosen={chosen?.kind === 'rule' ? chosen.rule : null}
            workspace={workspace}
            onChoose={(rule) => choose({ kind: 'rule', rule })}
          />
        ) : (
          <Entries
            theme={theme}
            chosen={entry}
            inWords={inWords}
            onChoose={(next) => choose({ kind: 'entry', entry: next })}
          />
        )}
      </div>
      {entry !== null && (
        <p className={styles.sources}>
          {words.sources} {entry.sources.map((source) => sourceLine(source, form)).join('; ')}.
        </p>
      )}
      {trouble !== null && <Notice tone="warning">{trouble}</Notice>}
    </FormDialog>
  );
};

type BankTheme = BankEntry['theme'] | 'rules';
type BankWhen = 'onAgenda' | 'later';

interface ChoicesProps {
  readonly theme: BankTheme;
  /** Null: there is no meeting to choose. */
  readonly place: BankWhen | null;
  readonly onTheme: (theme: BankTheme) => void;
  readonly onPlace: (place: BankWhen) => void;
}

/** Among what, and where it is put. */
const Choices = ({ theme, place, onTheme, onPlace }: ChoicesProps) => {
  const { questionBank: words, ruleLinks } = useText();
  return (
    <div className={styles.choices} data-size="sm">
      <Choice<BankTheme>
        label={words.theme}
        value={theme}
        options={[
          ...questionThemes.map((value) => ({ value, label: words.themes[value] })),
          { value: 'rules', label: ruleLinks.bank.kind },
        ]}
        onChange={onTheme}
      />
      {place !== null && (
        <Segmented
          label={words.where}
          value={place}
          options={(['onAgenda', 'later'] as const).map((value) => ({ value, label: words[value] }))}
          onChange={onPlace}
        />
      )}
    </div>
  );
};

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
