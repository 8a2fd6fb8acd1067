import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { RuleTarget } from '#renderer/db/repositories/rule-links.ts';
import { RuleChoice } from '#renderer/parts/rule-choice.tsx';
import { pasteText } from '#renderer/parts/paste-text.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { ruleGroups, type RuleGroup } from '#shared/domain/rule.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { makeRule } from './acts.ts';
import type { PointRules, RulePoint } from './use-point-rules.ts';

interface MakeRuleDialogProps {
  readonly facts: PointRules;
  readonly point: RulePoint;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

interface Draft {
  readonly kind: RuleTarget['kind'];
  readonly rule: RuleView | null;
  readonly question: string;
  readonly group: RuleGroup;
  readonly text: string;
}

/** An answer has room for this many letters. */
const mostLetters = 20_000;

/** What a clarification becomes: the answer to one of the questions, or to one of their own. */
export const MakeRuleDialog = ({ facts, point, workspace, onClose }: MakeRuleDialogProps) => {
  const { ruleLinks, interplayWords } = useText();
  const words = ruleLinks.make;
  const [draft, setDraft] = useState<Draft>(() => ({
    kind: 'known',
    rule: null,
    question: point.title,
    group: 'meetings',
    text: facts.decided,
  }));
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<Draft>) => setDraft((before) => ({ ...before, ...fields }));
  const { kind, rule, question, group, text } = draft;
  const isOwn = kind === 'own';
  const save = async () => {
    setTried(true);
    const target = targetOf(draft, facts);
    if (target === null || text.trim() === '') return;
    if (await makeRule(target, text.trim(), point)) onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.close}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.lead}</p>
      <Segmented
        label={words.which}
        value={kind}
        options={(['known', 'own'] as const).map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => change({ kind: value })}
      />
      {isOwn ? (
        <>
          <Textfield
            label={words.question}
            value={question}
            maxLength={500}
            error={isTried && question.trim() === '' ? words.questionMissing : undefined}
            onChange={(event) => change({ question: event.target.value })}
          />
          <Choice
            label={words.group}
            value={group}
            options={ruleGroups.map((value) => ({ value, label: interplayWords.ruleGroups[value] }))}
            onChange={(value) => change({ group: value })}
          />
        </>
      ) : (
        <RuleChoice
          label={words.question}
          rules={facts.rules}
          value={rule?.key ?? null}
          workspace={workspace}
          error={isTried && rule === null ? words.ruleMissing : undefined}
          onChange={(chosen) => change({ rule: chosen })}
        />
      )}
      <Textfield
        multiline
        rows={5}
        label={words.text}
        description={!isOwn && rule?.hasDraft === true ? words.kept : undefined}
        value={text}
        maxLength={mostLetters}
        onPaste={(event) => pasteText(event, mostLetters)}
        error={isTried && text.trim() === '' ? words.textMissing : undefined}
        onChange={(event) => change({ text: event.target.value })}
      />
    </FormDialog>
  );
};

/** Null: nothing is chosen, or their own question is blank. */
const targetOf = ({ kind, rule, question, group }: Draft, { termId }: PointRules): RuleTarget | null => {
  if (kind === 'own') return question.trim() === '' ? null : { kind, termId, group, question };
  return rule === null ? null : { kind, ref: rule };
};
