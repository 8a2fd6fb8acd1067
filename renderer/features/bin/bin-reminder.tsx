import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listBin } from '#renderer/db/bin.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Reminder } from '#renderer/ui/reminder.tsx';
import { agedOf } from '#shared/domain/aged.ts';

/** Put away until the app is started or unlocked again. */
let isPutAway = false;

/** A kind word in the first room when something has lain in the bin for a long time. */
export const BinReminder = () => {
  const words = useText().disposal.reminder;
  const today = useToday();
  const entries = useLiveQuery(listBin);
  const [isShown, setShown] = useState(!isPutAway);
  const aged = agedOf(entries ?? [], today);
  if (!isShown || aged.length === 0) return null;
  return (
    <Reminder
      title={words.heading(aged.length)}
      actions={
        <Button data-size="sm" variant="secondary" onClick={() => go({ room: 'bin' })}>
          {words.look}
        </Button>
      }
      laterLabel={words.notNow}
      onLater={() => {
        isPutAway = true;
        setShown(false);
      }}
    >
      {words.about}
    </Reminder>
  );
};
