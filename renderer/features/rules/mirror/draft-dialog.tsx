import { Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listRules } from '#renderer/db/repositories/rules.ts';
import { RuleChoice } from '#renderer/parts/rule-choice.tsx';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { TermId } from '#shared/domain/id.ts';
import { rulesFrom } from '#shared/domain/rule-cases.ts';
import { ruleGroups, type RuleGroup } from '#shared/domain/rule.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { longestRule, saveDraft, type DraftHow, type DraftSaved } from './draft-acts.ts';
import type { DraftSource } from './draft-source.ts';
import { merged } from './draft-text.ts';
import styles from './mirror.module.css';

interface DraftDialogProps {
  readonly termId: TermId;
  readonly workspace: Titles;
  /** The words of both, to begin with. */
  readonly text: string;
  readonly group: RuleGroup;
  /** What a new question is called at first; empty: the draft is for one of those there are. */
  readonly question: string;
  readonly source: DraftSource;
  readonly onSaved: (saved: DraftSaved) => void;
  readonly onClose: () => void;
}

/** The words of both become the draft of a rule they choose. What stands there is shown, and never lost unasked. */
export const DraftDialog = (props: DraftDialogProps) => {
  const today = useToday();
  const { termId } = props;
  const rules = useLiveQuery(async () => listRules(termId, today), [termId, today]);
  return rules === undefined ? null : <Loaded {...props} rules={rules} />;
};

const Loaded = ({ rules, ...props }: DraftDialogProps & { readonly rules: readonly RuleView[] }) => {
  const { mirror, interplayWords, common } = useText();
  const words = mirror.draft;
  const { termId, workspace, onSaved, onClose } = props;
  const [rule, setRule] = useState(() => firstChoice(rules, props));
  const [question, setQuestion] = useState(props.question);
  const [group, setGroup] = useState(props.group);
  const [text, setText] = useState(props.text);
  const [how, setHow] = useState<DraftHow>('append');
  const [error, setError] = useState<'question' | 'text' | null>(null);
  const there = rule?.rule?.text ?? '';
  const whole = merged(there, text.trim(), how);
  const isTooLong = whole.length > longestRule;
  const submit = async () => {
    if (rule === null && question.trim() === '') return setError('question');
    if (text.trim() === '') return setError('text');
    if (isTooLong) return;
    const saved = await saveDraft(rule ?? { termId, group, question }, whole, props.source);
    if (saved === null) return;
    onSaved(saved);
    onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={common.close}
      submitLabel={words.submit}
      cancelLabel={words.cancel}
      size="large"
      place="top"
      onSubmit={submit}
      onClose={onClose}
    >
      <RuleChoice
        label={words.which}
        rules={rules}
        value={rule?.key ?? null}
        workspace={workspace}
        none={words.own}
        onChange={setRule}
      />
      {rule === null && (
        <>
          <Textfield
            label={words.question}
            description={words.questionAbout}
            maxLength={2_000}
            value={question}
            error={error === 'question' && question.trim() === '' ? words.missing : undefined}
            onChange={(event) => setQuestion(event.target.value)}
          />
          <Choice
            label={words.group}
            value={group}
            options={ruleGroups.map((value) => ({ value, label: interplayWords.ruleGroups[value] }))}
            onChange={setGroup}
          />
        </>
      )}
      <Textfield
        multiline
        rows={8}
        label={words.text}
        description={words.textAbout}
        value={text}
        error={error === 'text' && text.trim() === '' ? words.noText : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {there.trim() !== '' && (
        <>
          <section className={styles.there} aria-labelledby="there-heading">
            <h3 id="there-heading">{words.there}</h3>
            <p className={styles.words}>{there}</p>
          </section>
          <RadioCards<DraftHow>
            label={words.how}
            value={how}
            options={[
              { value: 'append', label: words.append },
              { value: 'replace', label: words.replace, about: words.replaceAbout },
            ]}
            onChange={setHow}
          />
        </>
      )}
      {isTooLong && <Notice tone="danger">{words.tooLong(whole.length, longestRule)}</Notice>}
    </FormDialog>
  );
};

/** The rule that came of the case before; else a new question for a case, and one of the group for a mirror. */
const firstChoice = (
  rules: readonly RuleView[],
  { question, group, source: { caseKey } }: DraftDialogProps,
): RuleView | null => {
  const before = caseKey === null ? undefined : rulesFrom(rules, caseKey)[0];
  return before ?? (question === '' ? firstFor(rules, group) : null);
};

/** The first of the group that nothing is written about, else the first. */
const firstFor = (rules: readonly RuleView[], group: RuleGroup): RuleView | null => {
  const own = rules.filter((rule) => rule.group === group);
  return own.find(({ rule }) => (rule?.text ?? '').trim() === '') ?? own[0] ?? null;
};
