import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { endSeries, readSeries, resumeSeries } from '#renderer/db/repositories/series.ts';
import { CalendarButton } from '#renderer/features/meetings/out/calendar-button.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { SeriesId } from '#shared/domain/id.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { AgreementSection } from './agreement-section.tsx';
import { MeetingsSection } from './meetings-section.tsx';
import { readNext, type NextFacts } from './next-facts.ts';
import { NextMeeting } from './next-meeting.tsx';
import { readRoom, type RoomFacts } from './room-facts.ts';
import { clockWords, ruleWords } from './rule-words.ts';
import styles from './series.module.css';
import { StandingSection } from './standing-section.tsx';
import { TickItems } from './tick-items.tsx';
import { WhenDialog } from './when-dialog.tsx';

/** One series: what is agreed, what comes every time, and its meetings. */
export const SeriesPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().meetings.series;
  const facts = useLiveQuery(() => readPlace(id), [id]);
  if (facts === undefined) return null;
  if (facts === null) {
    return (
      <Page heading={words.eyebrow}>
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toFront, run: () => go({ room: 'meetings' }) }}
        />
      </Page>
    );
  }
  return <Filled {...facts} workspace={workspace} />;
};

interface PlaceFacts {
  readonly series: Series;
  readonly room: RoomFacts;
  readonly next: readonly NextFacts[];
}

const readPlace = async (id: string | undefined): Promise<PlaceFacts | null> => {
  if (id === undefined) return null;
  const [series, room] = await Promise.all([readSeries(id as SeriesId), readRoom()]);
  if (series === null || room === null) return null;
  return { series, room, next: await readNext([series]) };
};

interface FilledProps extends PlaceFacts {
  readonly workspace: Workspace;
}

const Filled = ({ series, room, next, workspace }: FilledProps) => {
  const words = useText().meetings;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [isEditing, setEditing] = useState(false);
  const current = next.at(-1)?.meeting;
  const isEnded = series.state === 'ended';
  const rule = `${ruleWords(series, form)} ${clockWords(series, form)}`;
  const lead = [rule, series.place, isEnded ? words.series.endedState : ''];
  return (
    <Page
      heading={seriesTitle(series, form)}
      eyebrow={words.series.eyebrow}
      lead={<span className={styles.lead}>{lead.filter((part) => part !== '').join(' · ')}</span>}
      actions={
        <>
          {!isEnded && (
            <Button variant="secondary" data-size="sm" onClick={() => setEditing(true)}>
              <PencilIcon aria-hidden />
              {words.series.edit}
            </Button>
          )}
          <CalendarButton seriesId={series.id} />
        </>
      }
    >
      <div className={styles.sections}>
        <TickItems series={series} workspace={workspace} />
        {next.map((facts) => (
          <NextMeeting key={facts.meeting.id} facts={facts} isOnSeries />
        ))}
        <AgreementSection series={series} people={room.people} workspace={workspace} />
        {series.frequency !== 'once' && (
          <StandingSection series={series} current={current} workspace={workspace} />
        )}
        <MeetingsSection series={series} current={current} facts={room} />
        <EndOrResume series={series} />
      </div>
      {isEditing && (
        <WhenDialog series={series} current={current} facts={room} onClose={() => setEditing(false)} />
      )}
    </Page>
  );
};

const EndOrResume = ({ series }: { readonly series: Series }) => {
  const words = useText().meetings.series;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const [isAsking, setAsking] = useState(false);
  const title = seriesTitle(series, form);
  const end = async () => {
    setAsking(false);
    const answer = await endSeries(series.id);
    if (accepted(answer)) sayWithUndo(words.ended(title), answer.value);
  };
  const resume = async () => {
    const answer = await resumeSeries(series.id, today);
    if (accepted(answer)) sayWithUndo(words.resumed(title), answer.value);
  };
  return (
    <div className={styles.buttons}>
      {series.state === 'ended' ? (
        <Button variant="secondary" data-size="sm" onClick={() => void resume()}>
          {words.resume}
        </Button>
      ) : (
        <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => setAsking(true)}>
          {words.end}
        </Button>
      )}
      {isAsking && (
        <Ask
          question={words.endAsk(title)}
          confirmLabel={words.endConfirm}
          cancelLabel={words.cancel}
          tone="danger"
          onConfirm={() => void end()}
          onCancel={() => setAsking(false)}
        >
          <p>{words.endAbout}</p>
        </Ask>
      )}
    </div>
  );
};
