import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addMember, changeMember } from '#renderer/db/repositories/members.ts';
import styles from '#renderer/features/information/parts/rows.module.css';
import { accepted } from '#renderer/parts/accepted.ts';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { Member } from '#shared/domain/member.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { firstDayOf } from '#shared/domain/term-start.ts';
import { areTogether, keyOfName, lastDayFault } from '#shared/domain/member-days.ts';
import { isEmail } from '#shared/exchange/member-table.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import type { MemberFacts } from './member-facts.ts';

interface MemberDialogProps {
  readonly facts: MemberFacts;
  readonly workspace: Workspace;
  /** Null: a new one. */
  readonly member: Member | null;
  readonly onClose: () => void;
}

/** One elected member: name, groups, address and time in the council. */
export const MemberDialog = ({ facts, workspace, member, onClose }: MemberDialogProps) => {
  const { members } = useText();
  const words = members.someone;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [shown, setShown] = useState<Shown>(() => shownOf(member));
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<Shown>) => setShown((before) => ({ ...before, ...fields }));
  const faults = faultsOf(shown, facts, member, words);
  const save = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const fields = { ...shown, name: shown.name.trim(), email: shown.email.trim() };
    const answer =
      member === null
        ? await addMember({ termId: facts.term.id, ...fields })
        : await changeMember(member.id, fields);
    if (!accepted<unknown>(answer)) return;
    announce(members.saved(fields.name));
    onClose();
  };
  return (
    <FormDialog
      heading={member === null ? words.heading : words.change}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <Textfield
        data-autofocus
        label={words.name}
        autoComplete="off"
        maxLength={300}
        value={shown.name}
        error={isTried ? faults.name : undefined}
        onChange={(event) => change({ name: event.target.value })}
      />
      <GroupFields facts={facts} shown={shown} before={member?.partyGroupId ?? null} onChange={change} />
      <Checkbox
        label={words.leader}
        checked={shown.isGroupLeader}
        onChange={(event) => change({ isGroupLeader: event.target.checked })}
      />
      <Checkbox
        label={words.committee(termsOf(workspace, form).formannskapet)}
        checked={shown.isInExecutiveCommittee}
        onChange={(event) => change({ isInExecutiveCommittee: event.target.checked })}
      />
      <Textfield
        type="email"
        label={words.email}
        description={words.emailAbout}
        autoComplete="off"
        maxLength={320}
        value={shown.email}
        error={isTried ? faults.email : undefined}
        onChange={(event) => change({ email: event.target.value })}
      />
      <div className={styles.pair}>
        <DayField
          label={words.from}
          description={words.fromAbout}
          value={shown.fromDay}
          onChange={(fromDay) => change({ fromDay })}
        />
        <DayField
          label={words.to}
          description={words.toAbout}
          value={shown.toDay}
          error={isTried ? faults.toDay : undefined}
          onChange={(toDay) => change({ toDay })}
        />
      </div>
      {member !== null && <RowHistory id={member.id} people={facts.people} />}
    </FormDialog>
  );
};

type Shown = Pick<
  Member,
  | 'name'
  | 'email'
  | 'partyGroupId'
  | 'personId'
  | 'isGroupLeader'
  | 'isInExecutiveCommittee'
  | 'fromDay'
  | 'toDay'
>;

interface GroupFieldsProps {
  readonly facts: MemberFacts;
  readonly shown: Shown;
  /** The party group that is stored. */
  readonly before: Shown['partyGroupId'];
  readonly onChange: (fields: Partial<Shown>) => void;
}

const GroupFields = ({ facts, shown, before, onChange }: GroupFieldsProps) => {
  const words = useText().members.someone;
  return (
    <>
      <Choice
        label={words.group}
        value={shown.partyGroupId ?? ''}
        options={[
          { value: '', label: words.none },
          ...facts.partyGroups.map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
        onChange={(chosen) =>
          onChange({ partyGroupId: facts.partyGroups.find(({ id }) => id === chosen)?.id ?? null })
        }
      />
      {before !== null && shown.partyGroupId !== before && <p className={styles.quiet}>{words.switched}</p>}
      <div>
        <PersonChoice
          label={words.person}
          people={facts.people}
          value={shown.personId}
          onChange={(personId) => onChange({ personId })}
        />
        <p className={styles.quiet}>{words.personAbout}</p>
      </div>
    </>
  );
};

const shownOf = (member: Member | null): Shown => ({
  name: member?.name ?? '',
  email: member?.email ?? '',
  partyGroupId: member?.partyGroupId ?? null,
  personId: member?.personId ?? null,
  isGroupLeader: member?.isGroupLeader ?? false,
  isInExecutiveCommittee: member?.isInExecutiveCommittee ?? false,
  fromDay: member?.fromDay ?? null,
  toDay: member?.toDay ?? null,
});

/** What is wrong with each field, in words; none: it can be saved. */
const faultsOf = (
  { name, email, fromDay, toDay }: Shown,
  { members, term }: MemberFacts,
  member: Member | null,
  words: {
    readonly noName: string;
    readonly known: (name: string) => string;
    readonly badEmail: string;
    readonly endsFirst: string;
    readonly endsBeforeTerm: string;
  },
): { readonly name?: string; readonly email?: string; readonly toDay?: string } => {
  // Who changes party group or comes back after a leave stands once for each time.
  const twin = members.find(
    (each) =>
      each.id !== member?.id &&
      keyOfName(each.name) === keyOfName(name) &&
      areTogether(each, { fromDay, toDay }),
  );
  const last = lastDayFault({ fromDay, toDay }, firstDayOf(term));
  return {
    ...(name.trim() === '' ? { name: words.noName } : {}),
    ...(twin === undefined ? {} : { name: words.known(twin.name) }),
    ...(email.trim() === '' || isEmail(email.trim()) ? {} : { email: words.badEmail }),
    ...(last === null ? {} : { toDay: last === 'beforeFirst' ? words.endsFirst : words.endsBeforeTerm }),
  };
};
