import { Button } from '@digdir/designsystemet-react';
import { newcomers } from '#renderer/features/rules/parts/rule-words.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { approverRoles } from '#shared/domain/approvers.ts';
import { asksAgain } from '#shared/domain/rule-standing.ts';
import { openRule } from './acts.ts';
import type { FrontFacts } from './front-facts.ts';
import type { Reader } from './rule-line.ts';

/** Somebody new in office has not approved what is in force: they go through it together. Nothing where all have. */
export const AgainNotice = ({ facts, reader }: { readonly facts: FrontFacts; readonly reader: Reader }) => {
  const words = useText().rules.front.again;
  const rules = facts.rules.filter(({ view }) => asksAgain(view));
  const [first] = rules;
  if (first === undefined) return null;
  const roles = approverRoles.filter((role) => rules.some(({ view }) => view.newInOffice.includes(role)));
  const names = newcomers(roles, { ...reader, people: facts.people, inOffice: facts.inOffice });
  return (
    <Notice
      title={words.title(names)}
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => openRule(first.view)}>
          {rules.length === 1 ? words.beginOne : words.begin}
        </Button>
      }
    >
      <p>{words.about(rules.length)}</p>
    </Notice>
  );
};
