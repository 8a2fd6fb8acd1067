import { Button, Details } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { MarkAdvice } from '#renderer/features/employer/parts/mark-advice.tsx';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { putPlanAway, write } from './acts.ts';
import type { PlanFacts } from './plan-facts.ts';

interface MoreSectionProps {
  readonly facts: PlanFacts;
  readonly workspace: Workspace;
}

/** What is seldom needed, folded: a note, who may see it, what has happened to it, and the way to the bin. */
export const MoreSection = ({ facts: { plan, people }, workspace }: MoreSectionProps) => {
  const { resultPlans, closing } = useText();
  const words = resultPlans.more;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <div>
      <Details data-size="sm">
        <Details.Summary>{words.note}</Details.Summary>
        <Details.Content>
          <NoteField
            label={words.note}
            maxLength={20_000}
            value={plan.note}
            onSave={(note) => void write(plan.id, { note })}
          />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.access(closing.mark.statuses[plan.access])}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={plan} showGaps onChange={(change) => write(plan.id, change)} />
          <MarkAdvice
            mark={plan}
            form={form}
            terms={termsOf(workspace, form)}
            onUse={(mark) => void write(plan.id, mark)}
          />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          <RowHistory id={plan.id} people={people} />
        </Details.Content>
      </Details>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => void putPlanAway(plan)}>
        <TrashIcon aria-hidden />
        {words.remove}
      </Button>
    </div>
  );
};
