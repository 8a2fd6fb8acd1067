import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import {
  checkMinutesChain,
  faultyMeetings,
  type FaultyMeeting,
} from '#renderer/db/repositories/minutes-chain.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Section } from './section.tsx';
import { meetingName } from './words.ts';
import styles from './after.module.css';

interface Checked {
  readonly count: number;
  readonly strange: number;
  readonly faulty: readonly FaultyMeeting[];
}

/** Whether the approved minutes are those that were approved, one linked to the other; checked when asked. */
export const ChainSection = () => {
  const { closing, common } = useText();
  const words = closing.chain;
  const [checked, setChecked] = useState<Checked | 'checking' | null>(null);
  const check = async () => {
    setChecked('checking');
    const { count, strange, faults } = await checkMinutesChain();
    setChecked({ count, strange, faulty: await faultyMeetings(faults) });
    announce(faults.length > 0 ? words.broken : wholeWords(count));
  };
  const wholeWords = (count: number) => (count === 0 ? words.empty : words.whole(count));
  return (
    <Section heading={words.heading} about={words.about}>
      <div className={styles.buttons}>
        <Button variant="secondary" loading={checked === 'checking'} onClick={() => void check()}>
          {checked === 'checking' ? words.checking : words.check}
        </Button>
      </div>
      {checked !== null && checked !== 'checking' && checked.faulty.length === 0 && (
        <Notice tone={checked.count === 0 ? 'info' : 'success'} toneLabel={common.tones.success}>
          <p>{wholeWords(checked.count)}</p>
        </Notice>
      )}
      {checked !== null && checked !== 'checking' && checked.faulty.length > 0 && (
        <Notice tone="danger" toneLabel={common.tones.danger} title={words.broken}>
          <ul className={styles.lines}>
            {checked.faulty.map((faulty) => (
              <FaultLine key={faulty.minutesId} {...faulty} />
            ))}
          </ul>
        </Notice>
      )}
      {checked !== null && checked !== 'checking' && checked.strange > 0 && (
        <Notice toneLabel={common.tones.info}>
          <p>{words.strange(checked.strange)}</p>
        </Notice>
      )}
    </Section>
  );
};

const FaultLine = ({ meetingId, version, fault, meeting, series }: FaultyMeeting) => {
  const words = useText().closing.chain;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const name = meeting && series ? meetingName(series, meeting.day, form).join(' ') : '';
  return (
    <li>
      {words.place(name, version)}: {words.fault[fault]}{' '}
      <Button variant="tertiary" onClick={() => go({ room: 'meetings', view: 'minutes', id: meetingId })}>
        {words.open}
      </Button>
    </li>
  );
};
