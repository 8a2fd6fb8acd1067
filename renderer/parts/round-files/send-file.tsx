import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { SendStep } from '#renderer/db/repositories/eval-files.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { ToWhom } from '#renderer/parts/file-exchange/to-whom.tsx';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { kindOfRound } from './file-kind.ts';
import { fileWords } from './file-words.ts';
import { sendFile, type SendTrouble } from './send.ts';
import { SendKey } from './send-key.tsx';
import { useOthers } from './use-others.ts';

interface SendFileProps {
  readonly round: EvalRound;
  readonly step: SendStep;
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** Saves the round in a file for the other; where all envelopes are here, with the own key if one wishes. */
export const SendFile = ({ round, step, onSent, onClose }: SendFileProps) => {
  const words = fileWords(useText(), kindOfRound(round)).send;
  const others = useOthers(round);
  const [keyTo, setKeyTo] = useState<Person | null>(null);
  if (others === undefined) return null;
  if (others.length === 0) {
    return (
      <DialogBox heading={words.heading} closeLabel={words.close} size="small" onClose={onClose}>
        <p>{words.nobody}</p>
      </DialogBox>
    );
  }
  if (keyTo !== null) {
    return <SendKey round={round} step={step} to={keyTo} onSent={onSent} onClose={onClose} />;
  }
  return (
    <ChooseFile
      round={round}
      step={step}
      others={others}
      onKey={setKeyTo}
      onSent={onSent}
      onClose={onClose}
    />
  );
};

interface ChooseFileProps extends SendFileProps {
  readonly others: readonly Person[];
  readonly onKey: (to: Person) => void;
}

type State = 'idle' | 'busy' | SendTrouble;

const ChooseFile = ({ round, step, others, onKey, onSent, onClose }: ChooseFileProps) => {
  const text = useText();
  const words = fileWords(text, kindOfRound(round)).send;
  const today = useToday();
  const workspace = useLiveQuery(readWorkspace) ?? null;
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [withKey, setWithKey] = useState(false);
  const [state, setState] = useState<State>('idle');
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  if (to === undefined) return null;
  const save = async (): Promise<void> => {
    if (withKey) return onKey(to);
    setState('busy');
    const sent = await sendFile({ round, step, to, keys: new Map(), today });
    if (!sent.ok) return setState(sent.reason === 'cancelled' ? 'idle' : sent.reason);
    onSent();
    onClose();
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.close}
      submitLabel={withKey ? words.next : state === 'busy' ? words.saving : words.save}
      cancelLabel={words.cancel}
      isBusy={state === 'busy'}
      onSubmit={save}
      onClose={onClose}
    >
      <p>{words.about[step]}</p>
      <ToWhom label={words.to} others={others} chosen={to.id} workspace={workspace} onChange={setChosen} />
      {step === 'key' && <WithKey name={to.name} withKey={withKey} onChange={setWithKey} />}
      <p>{words.locked(to.name)}</p>
      {step === 'terms' && <p>{words.needsCopy(to.name)}</p>}
      {state !== 'idle' && state !== 'busy' && (
        <Notice tone="danger" toneLabel={text.common.tones.danger}>
          {words.refusals[state]}
        </Notice>
      )}
    </FormDialog>
  );
};

interface WithKeyProps {
  readonly name: string;
  readonly withKey: boolean;
  readonly onChange: (withKey: boolean) => void;
}

/** Whether the own key goes along, and what that means for who sends it first. */
const WithKey = ({ name, withKey, onChange }: WithKeyProps) => {
  const words = useText().evalFiles.send;
  return (
    <>
      <RadioCards
        label={words.what}
        value={withKey ? 'with' : 'without'}
        options={[
          { value: 'without', label: words.withoutKey, about: words.withoutKeyAbout },
          { value: 'with', label: words.withKey, about: words.withKeyAbout(name) },
        ]}
        onChange={(value) => onChange(value === 'with')}
      />
      {withKey && <Notice>{words.first(name)}</Notice>}
    </>
  );
};
