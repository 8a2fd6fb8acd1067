import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addMandate, type SeatDraft } from '#renderer/db/repositories/mandates.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { listed } from '#shared/documents/listed.ts';
import { mandateForums, type Mandate } from '#shared/domain/mandate.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { seatName } from '#shared/text/mandate-name.ts';
import type { MandatesFacts } from './mandate-facts.ts';

interface FoundingDialogProps {
  readonly facts: MandatesFacts;
  readonly workspace: Workspace;
  readonly onClose: () => void;
}

type Shown = Pick<Mandate, 'forum' | 'title' | 'decisionRef' | 'decidedOn'>;

/** A new mandate: what was decided, and ordfører and varaordfører at once where they are known. */
export const FoundingDialog = ({ facts, workspace, onClose }: FoundingDialogProps) => {
  const { mandates } = useText();
  const words = mandates.founding;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  const pair = mayorsIn(facts);
  const [withPair, setWithPair] = useState(pair.length > 0);
  const [shown, setShown] = useState<Shown>({
    forum: 'committee',
    title: '',
    decisionRef: '',
    decidedOn: null,
  });
  const change = (fields: Partial<Shown>) => setShown((before) => ({ ...before, ...fields }));
  const save = async () => {
    const { title, decisionRef, ...rest } = shown;
    const answer = await addMandate(facts.term.id, {
      ...rest,
      title: title.trim(),
      decisionRef: decisionRef.trim(),
      fromDay: shown.decidedOn,
      members: withPair ? pair : [],
    });
    if (!accepted(answer)) return;
    announce(words.done);
    onClose();
    go({ room: 'employer', view: 'mandate', id: answer.value });
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={mandates.seat.cancel}
      submitLabel={words.save}
      cancelLabel={mandates.seat.cancel}
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.about(terms)}</p>
      <Choice
        label={mandates.fields.forum}
        value={shown.forum}
        options={mandateForums.map((value) => ({ value, label: capitalised(mandates.forums[value](terms)) }))}
        onChange={(forum) => change({ forum })}
      />
      <TextFields shown={shown} onChange={change} />
      {pair.length > 0 && (
        <Checkbox
          label={words.pair(pair.map(({ name }) => name))}
          description={words.pairAbout(listed(pair.map(({ seat }) => seatName(seat, workspace, form))))}
          checked={withPair}
          onChange={(event) => setWithPair(event.target.checked)}
        />
      )}
    </FormDialog>
  );
};

interface TextFieldsProps {
  readonly shown: Shown;
  readonly onChange: (fields: Partial<Shown>) => void;
}

const TextFields = ({ shown, onChange }: TextFieldsProps) => {
  const words = useText().mandates.fields;
  return (
    <>
      <Textfield
        label={words.title}
        description={words.titleAbout}
        autoComplete="off"
        maxLength={300}
        value={shown.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
      <Textfield
        label={words.decisionRef}
        description={words.decisionRefAbout}
        autoComplete="off"
        maxLength={300}
        value={shown.decisionRef}
        onChange={(event) => onChange({ decisionRef: event.target.value })}
      />
      <DayField
        label={words.decidedOn}
        value={shown.decidedOn}
        onChange={(decidedOn) => onChange({ decidedOn })}
      />
    </>
  );
};

/** Ordfører and varaordfører of the workspace, as they would sit in it. */
const mayorsIn = ({ people, register }: MandatesFacts): readonly SeatDraft[] =>
  (['mayor', 'deputyMayor'] as const).flatMap((seat) => {
    const person = people.find(({ role }) => role === seat);
    if (person === undefined) return [];
    const member = register.find(({ personId }) => personId === person.id);
    return [
      { seat, name: person.name, personId: person.id, memberId: member?.id ?? null, side: person.side },
    ];
  });
