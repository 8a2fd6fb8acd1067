import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { personRoles, type PersonRole } from '#shared/domain/person.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Draft, DraftPerson } from './draft.ts';
import { titlesOf } from './founding.ts';
import styles from './people-step.module.css';
import type { StepProps } from './step.ts';

/** Screen five: the people one meets often. Names can wait. */
export const PeopleStep = ({ draft, change }: StepProps) => {
  const text = useText();
  const words = text.firstRun.people;
  const mine = draft.people.findIndex((person) => person.role === draft.me.role);
  const put = (place: number, person: DraftPerson) =>
    change({ ...draft, people: draft.people.map((other, at) => (at === place ? person : other)) });
  const add = () =>
    change({
      ...draft,
      people: [
        ...draft.people,
        { key: crypto.randomUUID(), role: 'other', name: '', partyGroup: '', side: null },
      ],
    });
  return (
    <>
      <p>{words.lead}</p>
      <ul className={styles.people}>
        {draft.people.map((person, place) => (
          <PersonRow
            key={person.key}
            draft={draft}
            person={person}
            place={place + 1}
            isMe={place === mine}
            onChange={(next) => put(place, next)}
            onRemove={() => change({ ...draft, people: draft.people.filter((other) => other !== person) })}
          />
        ))}
      </ul>
      <div>
        <Button type="button" variant="secondary" onClick={add}>
          <PlusIcon aria-hidden />
          {words.add}
        </Button>
      </div>
    </>
  );
};

interface PersonRowProps {
  readonly draft: Draft;
  readonly person: DraftPerson;
  readonly place: number;
  readonly isMe: boolean;
  readonly onChange: (person: DraftPerson) => void;
  readonly onRemove: () => void;
}

/** The administration has no party: only people of the council are asked for it. */
const hasParty = (role: PersonRole): boolean => role !== 'director' && role !== 'secretariat';

const PersonRow = ({ draft, person, place, isMe, onChange, onRemove }: PersonRowProps) => {
  const text = useText();
  const words = text.firstRun.people;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const roleOf = (role: PersonRole) => capitalised(roleName(role, titlesOf(draft), form));
  return (
    <li>
      <fieldset className={styles.row}>
        <legend className="visually-hidden">{words.row(roleOf(person.role), place)}</legend>
        {isMe ? (
          <p className={styles.me}>
            <strong>{draft.me.name}</strong> ({words.you})<br />
            {roleOf(person.role)}
          </p>
        ) : (
          <div className={styles.fields}>
            <Choice
              label={words.role}
              value={person.role}
              options={personRoles.map((value) => ({ value, label: roleOf(value) }))}
              onChange={(role) => onChange({ ...person, role })}
            />
            <Textfield
              label={words.name}
              autoComplete="off"
              value={person.name}
              onChange={(event) => onChange({ ...person, name: event.target.value })}
            />
          </div>
        )}
        {hasParty(person.role) && (
          <div className={styles.fields}>
            <Textfield
              label={words.party}
              autoComplete="off"
              value={person.partyGroup}
              onChange={(event) => onChange({ ...person, partyGroup: event.target.value })}
            />
            <Choice
              label={words.side}
              value={person.side ?? 'none'}
              options={(['none', 'majority', 'minority'] as const).map((value) => ({
                value,
                label: words.sides[value],
              }))}
              onChange={(side) => onChange({ ...person, side: side === 'none' ? null : side })}
            />
          </div>
        )}
        {!isMe && (
          <Button
            type="button"
            icon
            variant="tertiary"
            data-color="neutral"
            className={styles.remove}
            aria-label={words.remove(person.name || roleOf(person.role))}
            onClick={onRemove}
          >
            <XMarkIcon aria-hidden />
          </Button>
        )}
      </fieldset>
    </li>
  );
};
