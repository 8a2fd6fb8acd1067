import { Button, Details } from '@digdir/designsystemet-react';
import sections from '#renderer/features/development/parts/sections.module.css';
import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { contactLine } from '#shared/documents/contact-line.ts';
import { isContact, planTexts, type DevelopmentPlan } from '#shared/domain/development-plan.ts';
import type { TermId } from '#shared/domain/id.ts';
import { gather } from './acts.ts';

interface OthersNoticeProps {
  readonly termId: TermId;
  readonly others: readonly DevelopmentPlan[];
}

/** That the plan was begun on another PC too, what stands there, and the way to one plan of it. */
export const OthersNotice = ({ termId, others }: OthersNoticeProps) => {
  const words = useText().development.plan.twice;
  const take = async () => {
    await gather(termId);
    focusHeadingIfLost();
  };
  return (
    <Notice
      tone="warning"
      title={words.title}
      actions={
        <Button data-size="sm" variant="secondary" onClick={() => void take()}>
          {words.gather}
        </Button>
      }
    >
      <p>{words.about}</p>
      <Details data-size="sm">
        <Details.Summary>{words.show}</Details.Summary>
        <Details.Content>
          {others.map((other) => (
            <Written key={other.id} plan={other} />
          ))}
        </Details.Content>
      </Details>
    </Notice>
  );
};

const Written = ({ plan }: { readonly plan: DevelopmentPlan }) => {
  const words = useText().development.plan;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const texts = planTexts.filter((field) => plan[field].trim() !== '');
  if (texts.length === 0 && !isContact(plan)) return <p>{words.twice.nothing}</p>;
  return (
    <>
      {isContact(plan) && <p>{contactLine(plan, form)}</p>}
      {texts.map((field) => (
        <p key={field} className={sections.text}>
          <strong>{words.fields[field].label}:</strong> {plan[field].trim()}
        </p>
      ))}
    </>
  );
};
