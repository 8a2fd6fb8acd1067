import { Button, Details } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { changeItem } from '#renderer/db/repositories/agenda-items.ts';
import { informationOfTopic } from '#renderer/db/repositories/information.ts';
import { changeTopic } from '#renderer/db/repositories/topic-changes.ts';
import { PointRules } from '#renderer/features/meetings/rules/point-rules.tsx';
import { readToldGap } from '#renderer/db/told-to-all.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { SidePane } from '#renderer/ui/side-pane.tsx';
import { isStanding, type AgendaEntry } from '#shared/domain/agenda.ts';
import { toldOf } from '#shared/domain/closing.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { standingAbout } from '#shared/templates/standing-agenda.ts';
import type { Around } from './around.ts';
import { PointFacts } from './point-facts.tsx';
import { lineCommands } from './row-commands.ts';
import { TopicFields, type LineChange } from './topic-fields.tsx';
import { TopicMeetings } from './topic-meetings.tsx';
import styles from './pane.module.css';

interface PointPaneProps {
  readonly entry: AgendaEntry;
  readonly meeting: Meeting;
  readonly around: Around;
  /** The meeting is closed: everything can be read, nothing changed. */
  readonly isLocked: boolean;
  readonly onReject: () => void;
  readonly onClose: () => void;
}

/** Everything about one point of the meeting, and everything that can be done with it. */
export const PointPane = ({ entry, meeting, around, isLocked, onReject, onClose }: PointPaneProps) => {
  const words = useText().agenda.pane;
  const { agendaItem, topic } = entry;
  const title = agendaTitle(entry, around.form, around.workspace);
  const standing = isStanding(entry);
  const isRejected = topic.state === 'rejected';
  return (
    <SidePane heading={title} closeLabel={words.close} onClose={onClose}>
      <div className={styles.pane} data-size="sm" key={agendaItem.id}>
        {isLocked && <p className={styles.quiet}>{words.locked}</p>}
        {standing && <StandingWords entry={entry} around={around} isLocked={isLocked} />}
        {isLocked && <PointFacts entry={entry} around={around} />}
        {!isLocked && !isRejected && (
          <>
            <Title entry={entry} title={title} />
            <Fields entry={entry} title={title} around={around} />
          </>
        )}
        {!isRejected && (
          <PointRules
            point={{
              topicId: topic.id,
              seriesId: topic.seriesId,
              title,
              kind: agendaItem.kind,
              isStanding: standing,
              meeting,
            }}
            workspace={around.workspace}
          />
        )}
        {topic.itemId !== null && (
          <Button
            variant="tertiary"
            data-size="sm"
            className={styles.inlineButton}
            onClick={() => go({ room: 'reception', itemId: topic.itemId ?? '' })}
          >
            {words.fromReception}
          </Button>
        )}
        <Details data-size="sm" className={styles.folded}>
          <Details.Summary>{words.history}</Details.Summary>
          <Details.Content>
            <TopicMeetings topicId={topic.id} form={around.form} hereId={agendaItem.meetingId} />
          </Details.Content>
        </Details>
        {!isLocked && <Commands {...{ entry, title, around, onReject, onClose }} />}
      </div>
    </SidePane>
  );
};

const StandingWords = ({
  entry,
  around,
  isLocked,
}: Pick<PointPaneProps, 'entry' | 'around' | 'isLocked'>) => {
  const words = useText().agenda.pane;
  const about = standingAbout(
    { about: null, templateKey: entry.agendaItem.templateKey },
    around.workspace,
    around.form,
  );
  return (
    <div className={styles.field}>
      {about !== '' && <p>{about}</p>}
      {!isLocked && <p className={styles.quiet}>{words.standingAbout}</p>}
    </div>
  );
};

/** What the point is called. A standing point gets its own words in this meeting alone. */
const Title = ({ entry, title }: { readonly entry: AgendaEntry; readonly title: string }) => {
  const words = useText().agenda.pane;
  const { agendaItem, topic } = entry;
  const save = async (text: string) => {
    const wished = text.trim();
    if (wished === title) return;
    if (isStanding(entry))
      accepted(await changeItem(agendaItem.id, { title: wished === '' ? null : wished }));
    else if (wished !== '') accepted(await changeTopic(topic.id, { title: wished }, agendaItem.id));
  };
  return <AutosaveText label={words.name} value={title} maxLength={500} onSave={save} />;
};

const Fields = ({
  entry,
  title,
  around,
}: Pick<PointPaneProps, 'entry' | 'around'> & { readonly title: string }) => {
  const { agendaItem, topic } = entry;
  const today = useToday();
  const gap = useLiveQuery(
    async () => readToldGap(agendaItem.kind, toldOf(entry, await informationOfTopic(topic.id)), today),
    [topic.id, agendaItem.id, agendaItem.kind, today],
  );
  const changeLine = async (change: LineChange) => {
    accepted(
      isStanding(entry)
        ? await changeItem(agendaItem.id, change)
        : await changeTopic(topic.id, change, agendaItem.id),
    );
  };
  return (
    <TopicFields
      topic={topic}
      title={title}
      line={agendaItem}
      around={around}
      told={gap ?? null}
      onLine={changeLine}
    />
  );
};

const Commands = ({
  entry,
  title,
  around,
  onReject,
  onClose,
}: Pick<PointPaneProps, 'entry' | 'around' | 'onReject' | 'onClose'> & { readonly title: string }) => {
  const { open } = useText().agenda.actions;
  const row = { entry, title, isStanding: isStanding(entry) };
  const commands = lineCommands(row, around.form, onClose, onReject).filter(({ label }) => label !== open);
  return (
    <div className={styles.actions}>
      {commands.map(({ label, icon: Icon, isDanger, run }) => (
        <Button
          key={label}
          variant="tertiary"
          data-size="sm"
          data-color={isDanger === true ? 'danger' : 'accent'}
          onClick={run}
        >
          {Icon && <Icon aria-hidden />}
          {label}
        </Button>
      ))}
    </div>
  );
};
