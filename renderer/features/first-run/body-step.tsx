import { useText } from '#renderer/stores/text.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { bodyName, capitalised } from '#shared/templates/terminology.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { BodyField } from './body-field.tsx';
import { BodyTitles } from './body-titles.tsx';
import type { DraftBody } from './draft.ts';
import type { StepProps } from './step.ts';

/** Screen three: the kommune or fylkeskommune, its written form and its titles. */
export const BodyStep = ({ draft, change, missing }: StepProps) => {
  const text = useText();
  const words = text.firstRun.body;
  const isNotChosen = missing.includes('body');
  const { body } = draft;
  const choose = (chosen: DraftBody | null) => change({ ...draft, body: chosen });
  return (
    <>
      <p>{words.lead}</p>
      <BodyField body={body} onChoose={choose} error={isNotChosen ? words.missing : undefined} />
      {body && (
        <>
          <ExportForm
            body={body}
            error={missing.includes('exportForm') ? words.formMissing : undefined}
            onChange={(exportForm) => choose({ ...body, exportForm })}
          />
          <BodyTitles body={body} onChange={choose} />
        </>
      )}
    </>
  );
};

interface ExportFormProps {
  readonly body: DraftBody;
  readonly error: string | undefined;
  readonly onChange: (form: WrittenForm) => void;
}

const ExportForm = ({ body, error, onChange }: ExportFormProps) => {
  const text = useText();
  const words = text.firstRun.body;
  const names = text.common.writtenForms;
  const why =
    body.number === null
      ? words.ownName
      : body.decision === 'neutral'
        ? words.neutral(bodyName(body))
        : words.decided(bodyName(body), names[body.decision]);
  return (
    <RadioCards
      label={words.exportForm}
      description={why}
      value={body.exportForm}
      options={(['nb', 'nn'] as const).map((value) => ({ value, label: capitalised(names[value]) }))}
      onChange={onChange}
      error={error}
    />
  );
};
