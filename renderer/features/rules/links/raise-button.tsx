import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { raisedTopic } from '#renderer/db/repositories/rule-uses.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { raise } from './raise.ts';

interface RaiseButtonProps {
  readonly rule: RuleView;
  readonly workspace: Workspace;
}

/** Puts the question on the weekly agenda; while it stands there, the way to the point. */
export const RaiseButton = ({ rule, workspace }: RaiseButtonProps) => {
  const words = useText().ruleLinks.raise;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const ruleId = rule.rule?.id ?? null;
  const topic = useLiveQuery(async () => (ruleId === null ? null : raisedTopic(ruleId)), [ruleId]);
  if (topic === undefined) return null;
  return (
    <Button
      variant="secondary"
      data-size="sm"
      onClick={() =>
        topic === null
          ? void raise(rule, ruleQuestion(rule, workspace, form))
          : go({ room: 'meetings', view: 'topic', id: topic.id })
      }
    >
      {topic === null ? words.button : words.open}
    </Button>
  );
};
