import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readOne } from '#renderer/db/read.ts';
import { actionsOfTopic } from '#renderer/db/repositories/actions.ts';
import { decisionsOfTopic } from '#renderer/db/repositories/decisions.ts';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { changeTopic, toldGapOf, type TopicChange } from '#renderer/db/repositories/topic-changes.ts';
import { readTopic, topicHistory, type TopicAppearance } from '#renderer/db/repositories/topics.ts';
import { InformationDialog } from '#renderer/features/meetings/after/information-dialog.tsx';
import { PointRules } from '#renderer/features/meetings/rules/point-rules.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Action } from '#shared/domain/action.ts';
import type { Decision } from '#shared/domain/decision.ts';
import type { ToldGap } from '#shared/domain/guards.ts';
import type { TopicId } from '#shared/domain/id.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Series } from '#shared/domain/series.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { agendaTitle, topicTitle } from '#shared/templates/agenda-title.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { bin, place, setState } from './acts.ts';
import type { Around } from './around.ts';
import { TopicFields } from './topic-fields.tsx';
import { TopicOutcome } from './topic-outcome.tsx';
import styles from './topic.module.css';

/** One topic through all its meetings: what it is, where it has been, what came of it. */
export const TopicPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().agenda;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const facts = useLiveQuery(() => readFacts(id as TopicId, today), [id, today]);
  if (facts === undefined) return <Page heading={words.title}>{null}</Page>;
  if (facts === null)
    return (
      <Page heading={words.title}>
        <EmptyRoom
          sentence={words.topic.gone}
          action={{ label: words.toFront, run: () => go({ room: 'meetings' }) }}
        />
      </Page>
    );
  return <Filled facts={facts} around={{ workspace, people: facts.people, form }} />;
};

interface Facts {
  readonly topic: Topic;
  readonly series: Series;
  readonly people: readonly Person[];
  /** The latest line, which has the words of a standing point. */
  readonly latest: TopicAppearance | null;
  /** The meeting it can be put in; null: none is open. */
  readonly next: Meeting | null;
  readonly isOnAgenda: boolean;
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  /** It is to all, and not all have been told; else null. */
  readonly gap: ToldGap | null;
}

const readFacts = async (id: TopicId, today: Day): Promise<Facts | null> => {
  const topic = await readTopic(id);
  const series = topic === null ? null : await readOne('series', topic.seriesId);
  if (topic === null || series === null) return null;
  const [people, history, next, decisions, actions, gap] = await Promise.all([
    listPeople(),
    topicHistory(id),
    currentMeeting(series.id),
    decisionsOfTopic(id),
    actionsOfTopic(id),
    toldGapOf(topic, today),
  ]);
  const isOnAgenda = history.some(({ meeting }) => meeting.id === next?.id);
  return {
    topic,
    series,
    people,
    latest: history[0] ?? null,
    next,
    isOnAgenda,
    decisions,
    actions,
    gap,
  };
};

const Filled = ({ facts, around }: { readonly facts: Facts; readonly around: Around }) => {
  const { agenda: words, meetingWords } = useText();
  const { topic, series, latest, next, isOnAgenda } = facts;
  const { form, workspace } = around;
  const title =
    latest !== null && topic.title === null
      ? agendaTitle({ agendaItem: latest.item, topic }, form, workspace)
      : topicTitle(topic, form);
  const state =
    topic.state === 'open'
      ? words.topic.state[isOnAgenda ? 'onAgenda' : 'backlog']
      : meetingWords.topicStates[topic.state];
  const isOwn = topic.standingPointId === null && topic.state !== 'rejected';
  const canPlace = isOwn && !isOnAgenda && next !== null;
  return (
    <Page
      heading={title}
      eyebrow={`${words.topic.inSeries(seriesTitle(series, form))} · ${state}`}
      actions={
        canPlace && (
          <Button data-size="sm" onClick={() => void place({ id: topic.id, title }, next.id)}>
            {words.topic.place(formatDay(next.day, form, 'short'))}
          </Button>
        )
      }
    >
      <div className={styles.sections}>
        <TopicOutcome {...facts} form={form} />
        {isOwn && (
          <PointRules
            point={{
              topicId: topic.id,
              seriesId: series.id,
              title,
              kind: topic.kind,
              isStanding: false,
              meeting: null,
            }}
            workspace={workspace}
          />
        )}
        {isOwn && <Plan facts={facts} title={title} around={around} />}
        {isOwn && <Buttons facts={facts} title={title} />}
      </div>
    </Page>
  );
};

const Plan = ({
  facts: { topic, gap },
  title,
  around,
}: {
  readonly facts: Facts;
  readonly title: string;
  readonly around: Around;
}) => {
  const words = useText().agenda.pane;
  return (
    <section className={styles.fields} data-size="sm" aria-label={title}>
      <AutosaveText
        label={words.name}
        value={topic.title ?? ''}
        maxLength={500}
        onSave={(text) => (text.trim() === '' ? undefined : save(topic, { title: text.trim() }))}
      />
      <TopicFields
        topic={topic}
        title={title}
        line={topic}
        around={around}
        told={gap}
        onLine={(change) => save(topic, change)}
      />
    </section>
  );
};

const save = async ({ id }: Topic, change: TopicChange): Promise<boolean> =>
  accepted(await changeTopic(id, change));

interface ButtonsProps {
  readonly facts: Facts;
  readonly title: string;
}

const Buttons = ({ facts: { topic, series, gap, isOnAgenda }, title }: ButtonsProps) => {
  const words = useText().agenda.actions;
  const [isTelling, setTelling] = useState(false);
  const named = { id: topic.id, title };
  const finish = () => void setState(named, 'closed');
  const putInBin = async () => {
    if (await bin(named)) go({ room: 'meetings' });
  };
  return (
    <div className={styles.buttons}>
      {topic.state === 'closed' && (
        <Button variant="secondary" data-size="sm" onClick={() => void setState(named, 'open')}>
          {words.reopen}
        </Button>
      )}
      {topic.state === 'open' && !isOnAgenda && (
        <Button variant="secondary" data-size="sm" onClick={gap === null ? finish : () => setTelling(true)}>
          {words.finish}
        </Button>
      )}
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => void putInBin()}>
        {words.bin}
      </Button>
      {isTelling && (
        <InformationDialog
          matter={{ title, termId: series.termId, meetingId: null, agendaItemId: null, topicId: topic.id }}
          onSaved={finish}
          onClose={() => setTelling(false)}
        />
      )}
    </div>
  );
};
