import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  addContactPoint,
  changeContactPoint,
  markContactPoint,
} from '#renderer/db/repositories/contact-points.ts';
import styles from '#renderer/features/information/parts/rows.module.css';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Day } from '#shared/calendar/day.ts';
import {
  contactPointKinds,
  contactPointStates,
  type ContactPoint,
  type ContactPointState,
} from '#shared/domain/contact-point.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import type { BalanceFacts } from './balance-facts.ts';
import type { Opened } from './balance-place.tsx';
import { pointWords } from './contact-words.ts';

interface ContactDialogProps {
  readonly facts: BalanceFacts;
  /** Who sits here, and is taken for the one who has the contact. */
  readonly me: PersonId | null;
  readonly opened: Opened;
  readonly onClose: () => void;
}

type Shown = Pick<ContactPoint, 'partyGroupId' | 'state' | 'kind' | 'personId' | 'note'> & {
  readonly day: Day | null;
};

/** A contact to plan, to note or to set right, with who may see it. */
export const ContactDialog = ({ facts, me, opened, onClose }: ContactDialogProps) => {
  const { balance } = useText();
  const words = balance.dialog;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const { point } = opened;
  const [shown, setShown] = useState<Shown>(() => shownOf(facts, opened, me));
  const [isTried, setTried] = useState(false);
  const isAhead = shown.day !== null && shown.day > today && shown.state !== 'planned';
  const fault = shown.day === null ? words.noDay : isAhead ? words.ahead : undefined;
  const save = async () => {
    setTried(true);
    const { day } = shown;
    if (day === null || fault !== undefined) return;
    const fields = { ...shown, day, note: shown.note.trim() };
    const answer =
      point === null
        ? await addContactPoint({ termId: facts.term.id, ...fields })
        : await changeContactPoint(point.id, fields);
    if (!accepted<unknown>(answer)) return;
    const group = facts.partyGroups.find(({ id }) => id === fields.partyGroupId);
    announce(words.saved(pointWords(fields, group?.name ?? '', form)));
    onClose();
  };
  return (
    <FormDialog
      heading={point === null ? words.plan : words.change}
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      place="top"
      onSubmit={save}
      onClose={onClose}
    >
      <Fields
        facts={facts}
        shown={shown}
        fault={isTried ? fault : undefined}
        onChange={(fields) => setShown((before) => ({ ...before, ...fields }))}
      />
      {point !== null && <Kept id={point.id} facts={facts} />}
    </FormDialog>
  );
};

/** What is kept as it is changed: who may see it, and what has happened to it. */
const Kept = ({ id, facts }: { readonly id: ContactPoint['id']; readonly facts: BalanceFacts }) => {
  const point = facts.points.find((each) => each.id === id);
  if (point === undefined) return null;
  return (
    <>
      <AccessMarkFields mark={point} onChange={(mark) => void markContactPoint(id, mark).then(accepted)} />
      <RowHistory id={id} people={facts.people} />
    </>
  );
};

interface FieldsProps {
  readonly facts: BalanceFacts;
  readonly shown: Shown;
  readonly fault: string | undefined;
  readonly onChange: (fields: Partial<Shown>) => void;
}

const Fields = ({ facts, shown, fault, onChange }: FieldsProps) => {
  const { balance, interplayWords } = useText();
  const words = balance.dialog;
  return (
    <>
      <Choice<string>
        label={words.group}
        value={shown.partyGroupId}
        options={facts.partyGroups.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(chosen) => {
          const group = facts.partyGroups.find(({ id }) => id === chosen);
          if (group) onChange({ partyGroupId: group.id });
        }}
      />
      <Segmented<ContactPointState>
        label={words.state}
        value={shown.state}
        options={contactPointStates.map((value) => ({
          value,
          label: capitalised(interplayWords.contactPointStates[value]),
        }))}
        onChange={(state) => onChange({ state })}
      />
      <div className={styles.pair}>
        <DayField label={words.day} value={shown.day} error={fault} onChange={(day) => onChange({ day })} />
        <Choice
          label={words.kind}
          value={shown.kind}
          options={contactPointKinds.map((value) => ({
            value,
            label: capitalised(interplayWords.contactPointKinds[value]),
          }))}
          onChange={(kind) => onChange({ kind })}
        />
      </div>
      <PersonChoice
        label={words.person}
        people={facts.people}
        value={shown.personId}
        onChange={(personId) => onChange({ personId })}
      />
      <Textfield
        multiline
        rows={3}
        label={words.note}
        description={words.noteAbout}
        maxLength={20_000}
        value={shown.note}
        onChange={(event) => onChange({ note: event.target.value })}
      />
    </>
  );
};

const shownOf = (facts: BalanceFacts, opened: Opened, me: PersonId | null): Shown => {
  if (opened.point !== null) {
    const { partyGroupId, state, kind, personId, note, day } = opened.point;
    return { partyGroupId, state, kind, personId, note, day };
  }
  const [first] = facts.partyGroups;
  const partyGroupId = opened.group ?? first?.id;
  if (partyGroupId === undefined) throw new Error('There is a group where contact is planned');
  return { partyGroupId, state: 'planned', kind: 'meeting', personId: me, note: '', day: null };
};
