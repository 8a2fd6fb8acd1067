import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { minutesOf, type MinutesVersion } from '#renderer/db/repositories/minutes.ts';
import { readMeeting } from '#renderer/db/repositories/meetings.ts';
import { readSeries } from '#renderer/db/repositories/series.ts';
import { MinutesExport } from '#renderer/features/meetings/out/minutes-export.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { ApprovalSection } from './approval-section.tsx';
import { ChainSection } from './chain-section.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { MinutesText } from './minutes-text.tsx';
import { ReopenDialog } from './reopen-dialog.tsx';
import { meetingName } from './words.ts';
import styles from './after.module.css';

/** The minutes of one meeting: who has approved them, what they say, and what has become of them since. */
export const MinutesPlace = ({ id = '' }: PlaceProps) => {
  const words = useText().closing.minutes;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the route names a meeting
  const meetingId = id as MeetingId;
  const found = useLiveQuery(() => readAll(meetingId), [meetingId]);
  if (found === undefined) return <Page heading={words.noneHeading}>{null}</Page>;
  const { meeting, series, versions } = found;
  if (meeting === null || series === null || versions.length === 0) {
    const action =
      meeting === null
        ? { label: words.toFront, run: () => go({ room: 'meetings' }) }
        : { label: words.close, run: () => go({ room: 'meetings', view: 'close', id }) };
    return (
      <Page heading={words.noneHeading}>
        <EmptyRoom sentence={meeting === null ? words.gone : words.none} action={action} />
      </Page>
    );
  }
  return <MinutesPage meeting={meeting} series={series} versions={versions} />;
};

const readAll = async (id: MeetingId) => {
  const meeting = await readMeeting(id);
  const series = meeting === null ? null : await readSeries(meeting.seriesId);
  return { meeting, series, versions: await minutesOf(id) };
};

interface MinutesPageProps {
  readonly meeting: Meeting;
  readonly series: Series;
  readonly versions: readonly MinutesVersion[];
}

const MinutesPage = ({ meeting, series, versions }: MinutesPageProps) => {
  const { closing } = useText();
  const words = closing.minutes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const written = versions.filter(({ minutes }) => minutes.state !== 'draft');
  const draft = versions.find(({ minutes }) => minutes.state === 'draft');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isReopening, setReopening] = useState(false);
  const shown = written.find(({ minutes }) => minutes.id === chosen) ?? written[0];
  const [title, day] = meetingName(series, meeting.day, form);
  return (
    <Page
      heading={words.heading(title, day)}
      actions={shown && <MinutesExport minutesId={shown.minutes.id} />}
    >
      {draft && (
        <div className={styles.shown}>
          <DraftNotice draft={draft} />
        </div>
      )}
      {shown && (
        <>
          <VersionChoice written={written} shown={shown} onChoose={setChosen} />
          <ApprovalSection version={shown} />
          <MinutesText version={shown} />
        </>
      )}
      <div className={styles.buttons}>
        {meeting.state === 'closed' && (
          <Button variant="secondary" onClick={() => setReopening(true)}>
            {closing.reopen.open}
          </Button>
        )}
        <Button variant="tertiary" onClick={() => go({ room: 'meetings' })}>
          {words.toFront}
        </Button>
      </div>
      <ChainSection />
      {isReopening && <ReopenDialog meetingId={meeting.id} onClose={() => setReopening(false)} />}
    </Page>
  );
};

interface VersionChoiceProps {
  readonly written: readonly MinutesVersion[];
  readonly shown: MinutesVersion;
  readonly onChoose: (id: string) => void;
}

/** Only where there is more than one version to choose among. */
const VersionChoice = ({ written, shown, onChoose }: VersionChoiceProps) => {
  const { closing, meetingWords } = useText();
  const words = closing.minutes;
  if (written.length < 2) return null;
  return (
    <div className={styles.section}>
      <Choice
        label={words.version}
        value={shown.minutes.id}
        options={written.map(({ minutes }) => ({
          value: minutes.id as string,
          label: words.versionOf(minutes.version, meetingWords.minutesStates[minutes.state]),
        }))}
        onChange={onChoose}
      />
      {shown !== written[0] && <p className={styles.quiet}>{words.older}</p>}
      {shown.minutes.reason !== '' && <p className={styles.quiet}>{words.why(shown.minutes.reason)}</p>}
    </div>
  );
};
