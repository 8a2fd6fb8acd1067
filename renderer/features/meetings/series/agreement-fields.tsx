import { Checkbox, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { GuardNote } from '#renderer/features/meetings/parts/guard-note.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { meetingGuard } from '#shared/domain/guards.ts';
import type { ParticipantGroup } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import { convenors } from '#shared/domain/series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { groupName } from '#shared/text/participant-name.ts';
import { convenorName } from './convenor-name.ts';
import { participantsIn, type AgreementForm } from './series-form.ts';
import styles from './series.module.css';

interface AgreementFieldsProps {
  readonly form: AgreementForm;
  readonly onChange: (change: Partial<AgreementForm>) => void;
  readonly people: readonly Person[];
  readonly workspace: Workspace;
}

/** What the sources leave for the two to agree on: who calls in, who sets the agenda, who takes part, and the rest. */
export const AgreementFields = ({ form, onChange, people, workspace }: AgreementFieldsProps) => {
  const words = useText().meetings.form;
  const writtenForm = usePreferences((preferences) => preferences.writtenForm);
  const options = convenors.map((value) => ({
    value,
    label: capitalised(convenorName(value, workspace, writtenForm)),
  }));
  const guard = meetingGuard(participantsIn(form), people);
  return (
    <div className={styles.fields}>
      <div className={styles.line}>
        <Choice
          label={words.convenedBy}
          value={form.convenedBy}
          options={options}
          onChange={(convenedBy) => onChange({ convenedBy })}
        />
        <Choice
          label={words.agendaBy}
          value={form.agendaBy}
          options={options}
          onChange={(agendaBy) => onChange({ agendaBy })}
        />
      </div>
      <Participants form={form} onChange={onChange} people={people} workspace={workspace} />
      {guard !== null && <GuardNote reason={guard} workspace={workspace} />}
      <Textfield
        multiline
        rows={3}
        label={words.agreed}
        description={words.agreedHint}
        value={form.agreement}
        maxLength={20_000}
        onChange={(event) => onChange({ agreement: event.target.value })}
      />
      <DayField
        label={words.agreedOn}
        value={form.agreedOn}
        onChange={(agreedOn) => onChange({ agreedOn })}
      />
    </div>
  );
};

const Participants = ({ form, onChange, people, workspace }: AgreementFieldsProps) => {
  const words = useText().meetings.form;
  const writtenForm = usePreferences((preferences) => preferences.writtenForm);
  const terms = termsOf(workspace, writtenForm);
  return (
    <div className={styles.fields}>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{words.participants}</Fieldset.Legend>
        <Fieldset.Description>
          {words.participantsAbout(terms.ordfører, terms.varaordfører)}
        </Fieldset.Description>
        <div className={styles.choices}>
          {people.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={form.people.includes(id)}
              onChange={() => onChange({ people: toggled(form.people, id) })}
            />
          ))}
          {groups.map((group) => (
            <Checkbox
              key={group}
              label={groupName(group, workspace, writtenForm)}
              checked={form.groups.includes(group)}
              onChange={() => onChange({ groups: toggled(form.groups, group) })}
            />
          ))}
        </div>
      </Fieldset>
      <Textfield
        label={words.others}
        description={words.othersHint}
        value={form.others}
        maxLength={2_000}
        autoComplete="off"
        onChange={(event) => onChange({ others: event.target.value })}
      />
    </div>
  );
};

const groups = [
  'management',
  'executiveCommittee',
  'groupLeaders',
  'council',
  'committee',
] as const satisfies readonly ParticipantGroup[];

const toggled = <Value,>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
