import { useLiveQuery } from 'dexie-react-hooks';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { removePerson } from '#renderer/db/repositories/people.ts';
import { listTerms } from '#renderer/db/repositories/terms.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Person } from '#shared/domain/person.ts';

interface RemovePersonProps {
  readonly person: Person;
  readonly isMe: boolean;
  readonly onClose: () => void;
}

/** Asks before a person is put in the bin, and says what becomes of the items they own. */
export const RemovePerson = ({ person, isMe, onClose }: RemovePersonProps) => {
  const text = useText();
  const words = text.settings.people;
  const owned = useLiveQuery(() => countOwned(person), [person]) ?? 0;
  const hasAccess =
    useVault((vault) => vault.state?.people.some(({ personId }) => personId === person.id)) ?? false;
  const name = person.name === '' ? words.unnamed : person.name;
  const confirm = async () => {
    onClose();
    const answer = await removePerson(person.id);
    if (!answer.ok) return say(text.settings.notSaved, { tone: 'danger' });
    sayWithUndo(words.removed(name), answer.value);
  };
  return (
    <Ask
      question={words.removeAsk(name)}
      confirmLabel={words.remove}
      cancelLabel={text.settings.cancel}
      tone="danger"
      isDisabled={isMe}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      {isMe ? (
        <Notice tone="warning">{words.removeMe}</Notice>
      ) : (
        <RemovalWords owned={owned} hasAccess={hasAccess} />
      )}
    </Ask>
  );
};

const RemovalWords = ({ owned, hasAccess }: { readonly owned: number; readonly hasAccess: boolean }) => {
  const { settings, lock } = useText();
  return (
    <>
      <p>{settings.people.removeAbout(owned)}</p>
      {hasAccess && <Notice>{lock.security.access.stillHas}</Notice>}
    </>
  );
};

const countOwned = async (person: Person): Promise<number> => {
  const terms = await listTerms();
  const items = await Promise.all(terms.map(({ id }) => listItems(id)));
  return items.flat().filter(({ ownerId }) => ownerId === person.id).length;
};
