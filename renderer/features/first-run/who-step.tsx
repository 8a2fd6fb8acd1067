import { Textfield } from '@digdir/designsystemet-react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { titlesOf } from './founding.ts';
import type { StepProps } from './step.ts';

const roles = ['director', 'mayor', 'deputyMayor', 'secretariat', 'other'] as const;

/** Screen one: the role and the name of who sits at the machine. */
export const WhoStep = ({ draft, change, missing }: StepProps) => {
  const text = useText();
  const words = text.firstRun.who;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { me } = draft;
  return (
    <>
      <p>{words.lead}</p>
      <RadioCards
        label={words.role}
        value={me.role}
        options={roles.map((value) => ({
          value,
          label: capitalised(roleName(value, draft.body && titlesOf(draft), form)),
        }))}
        onChange={(role) => change({ ...draft, me: { ...me, role } })}
      />
      <Textfield
        label={words.name}
        autoComplete="off"
        value={me.name}
        error={missing.includes('name') ? words.nameMissing : undefined}
        onChange={(event) => change({ ...draft, me: { ...me, name: event.target.value } })}
      />
    </>
  );
};
