import { Button } from '@digdir/designsystemet-react';
import { FolderIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { refreshBackup } from '#renderer/stores/backup.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { makeSheet } from '#renderer/stores/sheet.ts';
import { useText } from '#renderer/stores/text.ts';
import { useMachineDay } from '#renderer/stores/today.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Managed } from '#renderer/ui/managed.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { BackupState, CopyPlace } from '#shared/ipc/backup.ts';
import { copiesInWords } from '#shared/text/copies.ts';
import { whenWas } from '#shared/text/when.ts';
import styles from './settings.module.css';

/** The two places of the copies, and how it went last in each. */
export const BackupPlaces = ({ state }: { readonly state: BackupState }) => {
  const { backup } = useText();
  const words = backup.places;
  const isDemo = usePreferences(({ info }) => info?.profile === 'demo');
  const { none } = copiesInWords(backup, isDemo);
  const own = state.places.find(({ kind }) => kind === 'profile');
  const second = state.places.find(({ kind }) => kind === 'second');
  return (
    <section className={styles.block} aria-labelledby="places-heading">
      <h3 id="places-heading">{words.heading}</h3>
      <div className={`${styles.people} ${styles.wide}`}>
        {own !== undefined && <Place place={own} name={words.profile} none={none} />}
        <Managed by={words.managed} isManaged={state.managed}>
          {second === undefined ? (
            <div className={styles.person}>
              <div>
                <p className={styles.name}>{words.second}</p>
                <p className={styles.hint}>{words.noSecond}</p>
              </div>
            </div>
          ) : (
            <Place place={second} name={words.second} none={words.noneThere} />
          )}
        </Managed>
      </div>
      {!state.managed && <Choice state={state} isChosen={second !== undefined} />}
    </section>
  );
};

interface PlaceProps {
  readonly place: CopyPlace;
  readonly name: string;
  /** What is said where there is no copy yet. */
  readonly none: string;
}

const Place = ({ place, name, none }: PlaceProps) => {
  const text = useText();
  const words = text.backup.places;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useMachineDay();
  const { folder, lastGood, trouble, sync, kind } = place;
  return (
    <div className={styles.place}>
      <p className={styles.name}>{name}</p>
      <p className={styles.folder}>{folder}</p>
      <p>{lastGood === null ? none : words.lastGood(whenWas(lastGood, today, form))}</p>
      {kind === 'second' && sync !== null && <p className={styles.hint}>{words.sync[sync]}</p>}
      {trouble !== null && (
        <Notice tone="warning" toneLabel={text.common.tones.warning}>
          {words.trouble[trouble]}
        </Notice>
      )}
    </div>
  );
};

interface ChoiceProps {
  readonly state: BackupState;
  readonly isChosen: boolean;
}

const Choice = ({ state, isChosen }: ChoiceProps) => {
  const { backup } = useText();
  const words = backup.places;
  const [isBusy, setBusy] = useState(false);
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    await act().catch(() => say(words.notChosen, { tone: 'danger' }));
    setBusy(false);
    void refreshBackup();
  };
  const choose = async () => {
    const answer = await desktop.chooseSecondPlace();
    if (answer.ok) say(words.chosen);
    else if (answer.reason !== 'cancelled') say(words.notChosen, { tone: 'danger' });
  };
  const forget = async () => {
    const answer = await desktop.forgetSecondPlace();
    if (answer.ok) say(words.forgotten);
  };
  if (!state.mayChoose && !isChosen) {
    return (
      <Notice
        tone="info"
        actions={
          <Button variant="secondary" data-size="sm" onClick={() => void makeSheet('workspace')}>
            {words.makeSheet}
          </Button>
        }
      >
        {words.needsSheet}
      </Notice>
    );
  }
  return (
    <div className={styles.buttons}>
      <Button variant="secondary" disabled={isBusy} onClick={() => void run(choose)}>
        <FolderIcon aria-hidden />
        {isBusy ? backup.making : isChosen ? words.chooseAnother : words.choose}
      </Button>
      {isChosen && (
        <Button variant="tertiary" disabled={isBusy} onClick={() => void run(forget)}>
          {words.forget}
        </Button>
      )}
    </div>
  );
};
