import { Button } from '@digdir/designsystemet-react';
import { CheckmarkIcon, ExclamationmarkTriangleIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { retrySave, useSaveState } from '#renderer/db/save-state.ts';
import { lockNow } from '#renderer/stores/lock.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { formatDay, formatTime, weekText } from '#shared/text/dates.ts';
import styles from './status-line.module.css';
import { WhoAmI } from './who-am-i.tsx';

/** The line at the foot: whether all is saved, what day it is, and who the window is opened as. */
export const StatusLine = () => {
  const text = useText();
  const today = useToday();
  const form = usePreferences((preferences) => preferences.writtenForm);
  return (
    <footer className={styles.line} aria-label={text.shell.status.label} data-pane="status">
      <SaveWord />
      <time className={styles.day} dateTime={today} title={formatDay(today, form, 'long')}>
        {weekText(today, form)} · {formatDay(today, form, 'shortYear')}
      </time>
      <WhoAmI />
      <Button
        variant="tertiary"
        data-color="neutral"
        data-size="sm"
        className={styles.lock}
        title={text.lock.action}
        onClick={() => void lockNow()}
      >
        <PadlockLockedIcon aria-hidden />
        {text.lock.statusLock}
      </Button>
    </footer>
  );
};

const SaveWord = () => {
  const text = useText();
  const { state, at } = useSaveState();
  const words = text.shell.status;
  if (state === 'failed') {
    return (
      <div className={styles.failed} role="alert">
        <ExclamationmarkTriangleIcon aria-hidden />
        <span>
          <strong>{words.failed}.</strong> {words.failedWhy}
        </span>
        <Button data-size="sm" variant="secondary" data-color="danger" onClick={() => void retrySave()}>
          {words.retry}
        </Button>
      </div>
    );
  }
  return (
    <p className={styles.saved} data-state={state}>
      {state === 'saved' && <CheckmarkIcon aria-hidden />}
      {state === 'saving' ? words.saving : at === null ? words.savedBefore : words.saved(formatTime(at))}
    </p>
  );
};
