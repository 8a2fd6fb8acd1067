import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { removeInformation } from '#renderer/db/repositories/information.ts';
import { changeTelling, tell } from '#renderer/db/repositories/matters.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { Telling } from '#shared/domain/coverage.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import styles from './log.module.css';
import { TellingDialog } from './telling-dialog.tsx';
import { clockNow, newTelling, tellingAgain } from './telling-form.ts';
import { tellingWords, whenWords } from './telling-words.ts';
import type { Around } from './use-log.ts';

interface TellingsSectionProps {
  readonly view: MatterView;
  readonly around: Around;
}

/** Every time it was told, the first of them first. */
export const TellingsSection = ({ view, around }: TellingsSectionProps) => {
  const { matter: words, telling } = useText().information;
  const [open, setOpen] = useState<Telling | 'new' | null>(null);
  const close = () => setOpen(null);
  const again = {
    ...newTelling(around.today, clockNow(), around.me?.id ?? null),
    text: view.text,
    link: view.link,
  };
  return (
    <section aria-labelledby="told-heading">
      <h2 id="told-heading">{words.tellingsHeading}</h2>
      {view.told.length === 0 && <p className={styles.quiet}>{words.noTellings}</p>}
      {view.told.length > 0 && (
        <ul className={styles.list}>
          {view.told.map((one) => (
            <Told key={one.entry.id} telling={one} around={around} onChange={() => setOpen(one)} />
          ))}
        </ul>
      )}
      {view.standing !== 'untold' && (
        <div className={styles.buttons}>
          <Button variant="secondary" data-size="sm" onClick={() => setOpen('new')}>
            {words.another}
          </Button>
        </div>
      )}
      {open !== null && (
        <TellingDialog
          heading={open === 'new' ? words.another : telling.change}
          title={view.title}
          start={open === 'new' ? again : tellingAgain(open)}
          around={around}
          onSave={(sent, members) =>
            open === 'new' ? tell(view, sent, members) : changeTelling(open.entry.id, sent, members)
          }
          onClose={close}
        />
      )}
    </section>
  );
};

interface ToldProps {
  readonly telling: Telling;
  readonly around: Around;
  readonly onChange: () => void;
}

const Told = ({ telling, around, onChange }: ToldProps) => {
  const words = useText().information.matter;
  const { entry } = telling;
  const when = whenWords(entry, around.form);
  return (
    <li className={styles.sentRow}>
      <div>
        <time dateTime={entry.toldOn}>{when}</time>
        <p className={styles.quiet}>{tellingWords(telling, around)}</p>
        {entry.text !== '' && <p className={styles.sent}>{entry.text}</p>}
        {entry.link !== '' && <p className={styles.sent}>{entry.link}</p>}
      </div>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.change(when)}
        onClick={onChange}
      >
        <PencilIcon aria-hidden />
      </Button>
      <Button
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={words.remove(when)}
        onClick={() => void putAway(telling)}
      >
        <TrashIcon aria-hidden />
      </Button>
    </li>
  );
};

const putAway = async ({ entry: { id } }: Telling): Promise<void> => {
  const answer = await removeInformation(id);
  if (accepted(answer)) sayWithUndo(currentText().information.matter.removed, answer.value);
};
