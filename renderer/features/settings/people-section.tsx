import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useMe } from '#renderer/stores/me.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import type { Person } from '#shared/domain/person.ts';
import { openAs } from '#renderer/stores/open-as.ts';
import { PersonDialog } from './person-dialog.tsx';
import { PersonRow } from './person-row.tsx';
import { RemovePerson } from './remove-person.tsx';
import styles from './settings.module.css';

type Doing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'adding' }
  | { readonly kind: 'editing' | 'removing'; readonly person: Person };

/** The people: who they are, and as whom this window is open. */
export const PeopleSection = () => {
  const words = useText().settings.people;
  const people = useLiveQuery(listPeople);
  const workspace = useLiveQuery(readWorkspace);
  const me = useMe();
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  if (people === undefined || workspace === undefined) return null;
  const stop = () => setDoing({ kind: 'nothing' });
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{words.about}</p>
      {people.length > 0 && (
        <Choice
          label={words.me}
          description={words.meHint}
          value={me?.id ?? ''}
          options={[
            ...(me ? [] : [{ value: '', label: words.nobody }]),
            ...people.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={(id) => {
            const person = people.find((other) => other.id === id);
            if (person) void openAs(person);
          }}
        />
      )}
      {people.length === 0 && <EmptyRoom sentence={words.empty} />}
      <ul className={styles.people} aria-label={words.list}>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            workspace={workspace}
            isMe={person.id === me?.id}
            onEdit={() => setDoing({ kind: 'editing', person })}
            onRemove={() => setDoing({ kind: 'removing', person })}
          />
        ))}
      </ul>
      <div>
        <Button variant="secondary" onClick={() => setDoing({ kind: 'adding' })}>
          <PlusIcon aria-hidden />
          {words.add}
        </Button>
      </div>
      {doing.kind === 'adding' && <PersonDialog workspace={workspace} onClose={stop} />}
      {doing.kind === 'editing' && (
        <PersonDialog person={doing.person} workspace={workspace} onClose={stop} />
      )}
      {doing.kind === 'removing' && (
        <RemovePerson person={doing.person} isMe={doing.person.id === me?.id} onClose={stop} />
      )}
    </div>
  );
};
