import { Button } from '@digdir/designsystemet-react';
import { CalendarIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readSeriesForCalendar } from '#renderer/db/repositories/meeting-files.ts';
import { useText } from '#renderer/stores/text.ts';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import { CalendarDialog } from './calendar-dialog.tsx';

interface CalendarButtonProps {
  readonly seriesId: SeriesId;
  /** Given: this meeting alone; else the whole series. */
  readonly meetingId?: MeetingId;
}

/** The button that makes a calendar file: for one's own calendar, to invite with, or to call off with. */
export const CalendarButton = ({ seriesId, meetingId }: CalendarButtonProps) => {
  const words = useText().meetingDocuments.out.calendar;
  const [isOpen, setOpen] = useState(false);
  const found = useLiveQuery(
    async () => (isOpen ? await readSeriesForCalendar(seriesId) : null),
    [seriesId, isOpen],
  );
  return (
    <>
      <Button data-size="sm" variant="tertiary" onClick={() => setOpen(true)}>
        <CalendarIcon aria-hidden />
        {words.button}
      </Button>
      {isOpen && found && (
        <CalendarDialog found={found} only={meetingId ?? null} onClose={() => setOpen(false)} />
      )}
    </>
  );
};
