import { Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import styles from './rule-choice.module.css';

interface RuleChoiceProps {
  readonly label: string;
  /** Those to choose among, in order; see `listRules`. */
  readonly rules: readonly RuleView[];
  /** The key of the chosen one; null: none. */
  readonly value: string | null;
  readonly workspace: Titles | null;
  readonly onChange: (rule: RuleView | null) => void;
  /** What stands there while none is chosen. */
  readonly none?: string;
  readonly hideLabel?: boolean;
  readonly error?: string | undefined;
}

/** One of the rules of the game, by group, with where it stands in words: a native select with its label. */
export const RuleChoice = (props: RuleChoiceProps) => {
  const { label, rules, value, workspace, onChange, hideLabel = false, error } = props;
  const { ruleLinks, interplayWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const words = ruleLinks.choice;
  return (
    <Field className={styles.choice}>
      <Label className={hideLabel ? 'visually-hidden' : undefined}>{label}</Label>
      <Select
        value={value ?? ''}
        onChange={(event) => onChange(rules.find(({ key }) => key === event.target.value) ?? null)}
      >
        <Select.Option value="">{props.none ?? words.choose}</Select.Option>
        {ruleGroups.map((group) => (
          <Select.Optgroup key={group} label={interplayWords.ruleGroups[group]}>
            {rules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <Select.Option key={rule.key} value={rule.key}>
                  {words.state(ruleQuestion(rule, workspace, form), ruleStateWords(rule, form))}
                </Select.Option>
              ))}
          </Select.Optgroup>
        ))}
      </Select>
      {error !== undefined && <ValidationMessage>{error}</ValidationMessage>}
    </Field>
  );
};
