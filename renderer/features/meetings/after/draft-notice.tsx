import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { MinutesVersion } from '#renderer/db/repositories/minutes.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { formatInstant } from '#shared/text/dates.ts';

/** That the meeting was reopened: by whom, when and why. */
export const DraftNotice = ({ draft }: { readonly draft: MinutesVersion }) => {
  const { closing, common } = useText();
  const words = closing.minutes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const people = useLiveQuery(listPeople) ?? [];
  const { createdBy, createdAt, reason, meetingId } = draft.minutes;
  const name = people.find(({ id }) => id === createdBy)?.name ?? words.unknown;
  return (
    <Notice
      toneLabel={common.tones.info}
      title={words.draft(name, formatInstant(createdAt, form), reason)}
      actions={
        <Button variant="secondary" onClick={() => go({ room: 'meetings', view: 'run', id: meetingId })}>
          {words.toMeeting}
        </Button>
      }
    >
      <p>{words.draftAbout}</p>
    </Notice>
  );
};
