import { useLiveQuery } from 'dexie-react-hooks';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { removePerson } from '#renderer/db/repositories/people.ts';
import { listTerms } from '#renderer/db/repositories/terms.ts';
import { undo } from '#renderer/db/undo.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Person } from '#shared/domain/person.ts';
import { saidIfRefused } from './save.ts';

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
  const name = person.name === '' ? words.unnamed : person.name;
  const confirm = async () => {
    onClose();
    if (await saidIfRefused(removePerson(person.id), text.settings.notSaved)) {
      say(words.removed(name), { action: { label: text.settings.undo, run: () => void undo() } });
    }
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
      {isMe ? <Notice tone="warning">{words.removeMe}</Notice> : <p>{words.removeAbout(owned)}</p>}
    </Ask>
  );
};

const countOwned = async (person: Person): Promise<number> => {
  const terms = await listTerms();
  const items = await Promise.all(terms.map(({ id }) => listItems(id)));
  return items.flat().filter(({ ownerId }) => ownerId === person.id).length;
};
