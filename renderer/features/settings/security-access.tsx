import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { openersOf, type Opener } from './openers.ts';
import { GiveAccess, RemoveAccess } from './security-access-dialogs.tsx';
import styles from './settings.module.css';

type Doing = { readonly kind: 'giving' | 'removing'; readonly opener: Opener } | null;

/** Who has a passphrase of their own here; giving one, and taking one away. */
export const SecurityAccess = () => {
  const words = useText().lock.security.access;
  const people = useLiveQuery(listPeople);
  const { state, opener: me } = useVault();
  const [doing, setDoing] = useState<Doing>(null);
  if (people === undefined || state === null) return null;
  const openers = openersOf(state.people, people);
  const ask = async (next: Doing) => {
    if (await confirmMe()) setDoing(next);
  };
  const stop = () => setDoing(null);
  return (
    <section className={styles.block} aria-labelledby="access-heading">
      <h3 id="access-heading">{words.heading}</h3>
      <p>{words.about}</p>
      <ul className={`${styles.people} ${styles.lines}`} aria-label={words.list}>
        {openers.map((opener) => (
          <OpenerRow
            key={opener.personId}
            opener={opener}
            myId={me?.personId ?? null}
            isLast={state.people.length === 1}
            onGive={() => void ask({ kind: 'giving', opener })}
            onRemove={() => void ask({ kind: 'removing', opener })}
          />
        ))}
      </ul>
      {doing?.kind === 'giving' && <GiveAccess opener={doing.opener} onClose={stop} />}
      {doing?.kind === 'removing' && <RemoveAccess opener={doing.opener} onClose={stop} />}
    </section>
  );
};

interface OpenerRowProps {
  readonly opener: Opener;
  readonly myId: PersonId | null;
  readonly isLast: boolean;
  readonly onGive: () => void;
  readonly onRemove: () => void;
}

const OpenerRow = ({ opener, myId, isLast, onGive, onRemove }: OpenerRowProps) => {
  const words = useText().lock.security.access;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const workspace = useLiveQuery(readWorkspace);
  const { hasAccess, hasSheet, role } = opener;
  const name = opener.name ?? words.unknown;
  const isMe = opener.personId === myId;
  const facts = [
    capitalised(roleName(role, workspace ?? null, form)),
    hasAccess ? (hasSheet ? words.ownSheet : words.noOwnSheet) : words.noAccess,
  ];
  return (
    <li className={styles.person}>
      <div>
        <p className={styles.name}>
          {name} {isMe && <span className={styles.me}>({words.isMe})</span>}
        </p>
        <p className={styles.hint}>{facts.join(' · ')}</p>
      </div>
      <div className={styles.buttons}>
        {!hasAccess && (
          <Button variant="tertiary" data-size="sm" aria-label={words.giveTo(name)} onClick={onGive}>
            {words.give}
          </Button>
        )}
        {hasAccess && !isMe && !isLast && (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="danger"
            aria-label={words.removeFrom(name)}
            onClick={onRemove}
          >
            {words.remove}
          </Button>
        )}
      </div>
    </li>
  );
};
