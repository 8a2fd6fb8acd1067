import { Button } from '@digdir/designsystemet-react';
import { putAway, useBackup, useIsPutAway } from '#renderer/stores/backup.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useMachineDay } from '#renderer/stores/today.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Day } from '#shared/calendar/day.ts';
import type { BackupState } from '#shared/ipc/backup.ts';
import { copiesInWords } from '#shared/text/copies.ts';
import { whenWas } from '#shared/text/when.ts';
import styles from './overview.module.css';
import type { View } from './view.ts';

/** How it stands with the copies: the last good one, and a kind word where there is none anywhere else. */
export const BackupSection = ({ view }: { readonly view: View }) => {
  const state = useBackup();
  const isPutAway = useIsPutAway();
  const today = useMachineDay();
  const isDemo = usePreferences(({ info }) => info?.profile === 'demo');
  if (state === null) return null;
  const words = view.text.backup.status;
  const second = state.places.find(({ kind }) => kind === 'second');
  return (
    <section className={styles.backup} aria-labelledby="backup-heading">
      <h2 id="backup-heading">
        <a href={hashOf({ room: 'settings', section: 'backup' })}>{words.heading}</a>
      </h2>
      <p className={styles.quiet}>{inWords(state, { view, today, isDemo })}</p>
      {second === undefined && !isPutAway && (
        <Notice
          tone="info"
          actions={
            <>
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() => go({ room: 'settings', section: 'backup' })}
              >
                {words.noSecondAction}
              </Button>
              <Button variant="tertiary" data-size="sm" onClick={putAway}>
                {words.later}
              </Button>
            </>
          }
        >
          {words.noSecond}
        </Notice>
      )}
    </section>
  );
};

interface Shown {
  readonly view: View;
  readonly today: Day;
  readonly isDemo: boolean;
}

const inWords = ({ places }: BackupState, { view: { text, form }, today, isDemo }: Shown): string => {
  const words = text.backup.status;
  const { none } = copiesInWords(text.backup, isDemo);
  const own = places.find(({ kind }) => kind === 'profile');
  const second = places.find(({ kind }) => kind === 'second');
  const when = (instant: string) => whenWas(instant, today, form);
  if (own === undefined) return none;
  if (own.trouble !== null) return text.backup.places.trouble[own.trouble];
  if (own.lastGood === null) return none;
  if (second === undefined) return words.good(when(own.lastGood));
  if (second.lastGood === null) return `${words.good(when(own.lastGood))} ${words.neverThere}`;
  if (second.lastGood === own.lastGood) return words.goodBoth(when(own.lastGood));
  return `${words.good(when(own.lastGood))} ${words.behind(when(second.lastGood))}`;
};
