import { Button, Details } from '@digdir/designsystemet-react';
import { MarkAdvice } from '#renderer/features/employer/parts/mark-advice.tsx';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { dialogueFilings } from '#shared/domain/dialogue.ts';
import { change, remove, setState } from './acts.ts';
import { dialogueTitle } from './dialogue-words.ts';
import type { StepProps } from './step-props.ts';
import styles from './dialogue.module.css';

/** What is seldom needed, folded: what becomes of the papers, who may see them, what has happened, and the bin. */
export const MoreSection = (props: StepProps) => {
  const { facts, form, terms } = props;
  const { dialogues, closing } = useText();
  const words = dialogues.more;
  const { dialogue, people } = facts;
  const { id } = dialogue;
  return (
    <section aria-label={words.heading}>
      <Details data-size="sm">
        <Details.Summary>{words.filing}</Details.Summary>
        <Details.Content>
          <FilingFields {...props} />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.access(closing.mark.statuses[dialogue.access])}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={dialogue} showGaps onChange={(mark) => change(id, mark)} />
          <MarkAdvice mark={dialogue} form={form} terms={terms} onUse={(mark) => void change(id, mark)} />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          <RowHistory id={id} people={people} />
        </Details.Content>
      </Details>
      <div className={styles.buttons}>
        {dialogue.state === 'cancelled' ? (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => void setState(id, 'planned', words.reopened)}
          >
            {words.reopen}
          </Button>
        ) : (
          dialogue.state === 'planned' && (
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => void setState(id, 'cancelled', words.cancelled)}
            >
              {words.cancel}
            </Button>
          )
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          onClick={() => void remove(dialogue, dialogueTitle(dialogue, dialogues))}
        >
          {words.remove}
        </Button>
      </div>
    </section>
  );
};

/** No claim is made on how long it is kept: the law does not name the talk (domain.md 8.1). */
const FilingFields = ({ facts, terms }: StepProps) => {
  const words = useText().dialogues.more;
  const { id, filing, caseReference } = facts.dialogue;
  return (
    <div className={styles.line}>
      <Choice
        label={words.filing}
        description={words.filingAbout(terms)}
        value={filing ?? 'none'}
        options={(['none', ...dialogueFilings] as const).map((value) => ({
          value,
          label: words.filings[value],
        }))}
        onChange={(value) => void change(id, { filing: value === 'none' ? null : value })}
      />
      <AutosaveText
        label={words.caseReference}
        maxLength={300}
        value={caseReference}
        onSave={(text) => void change(id, { caseReference: text.trim() })}
      />
    </div>
  );
};
