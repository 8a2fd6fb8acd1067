import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import { ruleGroups } from '#shared/domain/rule.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import styles from './question-bank.module.css';

interface RuleEntriesProps {
  readonly rules: readonly RuleView[];
  readonly chosen: RuleView | null;
  readonly workspace: Titles | null;
  readonly onChoose: (rule: RuleView) => void;
}

/** The rules of the game by group, with where each stands, to put one of them on the agenda. */
export const RuleEntries = ({ rules, chosen, workspace, onChoose }: RuleEntriesProps) => {
  const { interplayWords } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  return ruleGroups.map((group) => (
    <Fieldset key={group} data-size="sm">
      <Fieldset.Legend>{interplayWords.ruleGroups[group]}</Fieldset.Legend>
      <div className={styles.entries}>
        {rules
          .filter((rule) => rule.group === group)
          .map((rule) => (
            <Radio
              key={rule.key}
              name="question-bank"
              value={rule.key}
              label={ruleQuestion(rule, workspace, form)}
              description={ruleStateWords(rule, form)}
              checked={chosen?.key === rule.key}
              onChange={() => onChoose(rule)}
            />
          ))}
      </div>
    </Fieldset>
  ));
};
