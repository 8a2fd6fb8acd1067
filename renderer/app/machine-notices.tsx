import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import styles from './machine-notices.module.css';

/** What is not as it should be with this PC: the policy of IT, or where the folder of the app lies. */
export const MachineNotices = () => {
  const { policy } = useText();
  const info = usePreferences((preferences) => preferences.info);
  const trouble = info?.policyTrouble ?? null;
  const sync = info?.profileSync ?? null;
  return (
    <>
      {trouble !== null && (
        <OnceASession name="policy" title={policy.trouble.title}>
          <p>{policy.trouble.reasons[trouble.reason](trouble.file, trouble.keys)}</p>
          <p>{policy.trouble.todo}</p>
        </OnceASession>
      )}
      {sync !== null && (
        <OnceASession name="place" title={policy.place.title}>
          <p>
            {policy.place.places[sync]} {policy.place.why}
          </p>
        </OnceASession>
      )}
    </>
  );
};

interface OnceASessionProps {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** Stays until it is closed, and does not come back before the app is started again, also when the app has been locked. */
const OnceASession = ({ name, title, children }: OnceASessionProps) => {
  const { common, policy } = useText();
  const key = `told:${name}`;
  const [isClosed, setClosed] = useState(() => sessionStorage.getItem(key) !== null);
  if (isClosed) return null;
  const close = () => {
    sessionStorage.setItem(key, 'yes');
    setClosed(true);
  };
  return (
    <div className={styles.notice}>
      <Notice
        tone="warning"
        toneLabel={common.tones.warning}
        title={title}
        actions={
          <Button variant="secondary" data-size="sm" data-color="neutral" onClick={close}>
            {policy.close}
          </Button>
        }
      >
        {children}
      </Notice>
    </div>
  );
};
