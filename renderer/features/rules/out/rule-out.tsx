import { useLiveQuery } from 'dexie-react-hooks';
import { readRuleHistory } from '#renderer/db/repositories/interplay-documents.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { ruleDocument } from '#shared/documents/rules/rule-document.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';

interface RuleOutProps {
  readonly rule: RuleRef;
}

/** Takes out one rule with its versions and where it was used; Ctrl+P prints the same. */
export const RuleOut = ({ rule: { key, termId } }: RuleOutProps) => {
  const words = useText().interplayDocuments.out;
  const today = useToday();
  const found = useLiveQuery(() => readRuleHistory({ key, termId }, today), [key, termId, today]);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.rule}
      kinds={
        found === undefined
          ? undefined
          : found === null
            ? []
            : [
                {
                  key: 'rule',
                  ...words.kinds.document,
                  document: (making) => ruleDocument(found.view, { ...found, ...making }),
                },
              ]
      }
      hasAudience
    />
  );
};
