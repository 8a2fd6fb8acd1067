import { Button } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { AppInfo } from '#shared/ipc.ts';
import type { Text } from '#shared/text/text.ts';
import styles from './machine-notices.module.css';

/**
 * What is not as it should be with this PC: the policy of IT, or where the folder of the app lies. One thing at a time; what
 * is closed does not come back before the app is started again, also when it has been locked in between.
 */
export const MachineNotices = () => {
  const { common, policy } = useText();
  const info = usePreferences((preferences) => preferences.info);
  const [closed, setClosed] = useState(closedBefore);
  const told = info === null ? [] : messages(info, policy);
  const next = told.find(({ name }) => !closed.includes(name));
  if (next === undefined) return null;
  const close = () => {
    const all = [...closed, next.name];
    sessionStorage.setItem(key, all.join(' '));
    setClosed(all);
  };
  return (
    <div className={styles.notice}>
      <Notice
        tone="warning"
        toneLabel={common.tones.warning}
        title={next.title}
        actions={
          <Button variant="secondary" data-size="sm" data-color="neutral" onClick={close}>
            {policy.close}
          </Button>
        }
      >
        {next.words}
      </Notice>
    </div>
  );
};

const key = 'told';
const closedBefore = (): readonly string[] => sessionStorage.getItem(key)?.split(' ') ?? [];

interface Message {
  readonly name: string;
  readonly title: string;
  readonly words: ReactNode;
}

const messages = ({ policyTrouble, profileSync }: AppInfo, words: Text['policy']): readonly Message[] => [
  ...(policyTrouble === null
    ? []
    : [
        {
          name: 'policy',
          title: words.trouble.title,
          words: (
            <p>
              {words.trouble.reasons[policyTrouble.reason](policyTrouble.file, policyTrouble.keys)}{' '}
              {words.trouble.todo}
            </p>
          ),
        },
      ]),
  ...(profileSync === null
    ? []
    : [
        {
          name: 'place',
          title: words.place.title,
          words: (
            <p>
              {words.place.places[profileSync]} {words.place.why}
            </p>
          ),
        },
      ]),
];
