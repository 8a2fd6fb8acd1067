import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { refreshBackup, useBackup } from '#renderer/stores/backup.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { copiesInWords } from '#shared/text/copies.ts';
import { BackupCopies } from './backup-copies.tsx';
import { BackupPlaces } from './backup-places.tsx';
import { BackupSwitched } from './backup-switched.tsx';
import styles from './settings.module.css';

/** Sikkerhetskopi: where copies go and how it went, a copy now, the copies there are, and the way back to one. */
export const BackupSection = () => {
  const { backup: words, common } = useText();
  const state = useBackup();
  const isDemo = usePreferences(({ info }) => info?.profile === 'demo');
  const [isMaking, setMaking] = useState(false);
  if (state === null) return null;
  const make = async () => {
    setMaking(true);
    const answer = await desktop.backUp().catch(() => null);
    setMaking(false);
    void refreshBackup();
    if (answer?.ok !== true) return say(words.notMade, { tone: 'danger' });
    const second = answer.value.places[1];
    const isThere = second === undefined || second.trouble === null;
    say(isThere ? words.made : words.madeNotThere, isThere ? {} : { tone: 'danger' });
  };
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{copiesInWords(words, isDemo).about}</p>
      <p className={styles.about}>{words.sealed}</p>
      {state.switched !== null && <BackupSwitched at={state.switched.at} />}
      <BackupPlaces state={state} />
      {state.hasShrunk && (
        <Notice tone="warning" toneLabel={common.tones.warning}>
          {words.shrunk}
        </Notice>
      )}
      <div>
        <Button loading={isMaking} onClick={() => void make()}>
          {isMaking ? words.making : words.make}
        </Button>
      </div>
      <BackupCopies key={state.places.map(({ lastGood }) => lastGood).join()} />
    </div>
  );
};
