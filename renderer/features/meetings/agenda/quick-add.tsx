import { Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { addDraft } from '#renderer/db/repositories/topic-drafts.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { KindChoice } from '#renderer/features/meetings/parts/kind-choice.tsx';
import { MinutesField } from '#renderer/features/meetings/parts/minutes-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { SeriesId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import type { TopicKind } from '#shared/domain/topic.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import styles from './quick-add.module.css';

/** A series a point can go to, and its next meeting; null: none is open. */
interface Target {
  readonly series: Series;
  readonly meeting: Meeting | null;
}

/** A new point from anywhere in the app: to the next meeting, to later, or for oneself alone. */
export const QuickAdd = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useText().agenda.quickAdd;
  const targets = useLiveQuery(readTargets);
  if (targets === undefined) return null;
  const [first] = targets;
  if (first !== undefined) return <Form targets={targets} first={first} onClose={onClose} />;
  return (
    <Ask
      question={words.noSeries}
      confirmLabel={words.makeSeries}
      cancelLabel={words.cancel}
      onConfirm={() => {
        onClose();
        go({ room: 'meetings', view: 'newSeries' });
      }}
      onCancel={onClose}
    />
  );
};

type Where = 'next' | 'later' | 'onlyMe';

interface FormProps {
  readonly targets: readonly Target[];
  readonly first: Target;
  readonly onClose: () => void;
}

const Form = ({ targets, first, onClose }: FormProps) => {
  const text = useText();
  const words = text.agenda.quickAdd;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const [title, setTitle] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [seriesId, setSeriesId] = useState<SeriesId>(first.series.id);
  const [wish, setWish] = useState<Where>('next');
  const [kind, setKind] = useState<TopicKind>('discussion');
  const [minutes, setMinutes] = useState<number | null>(null);
  const target = targets.find(({ series }) => series.id === seriesId) ?? first;
  const where = wish === 'next' && target.meeting === null ? 'later' : wish;
  const submit = async () => {
    setMissing(title.trim() === '');
    if (title.trim() === '') return;
    const point = { title: title.trim(), kind, minutes };
    const placed = await keep(target, where, point);
    if (placed === null) return;
    onClose();
    say(text.agenda.said.added(point.title, placed.words(text.agenda.said)), {
      action: { label: words.open, run: () => show(target, placed.topicId) },
    });
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.close}
      submitLabel={words.add}
      cancelLabel={words.cancel}
      onSubmit={submit}
      onClose={onClose}
    >
      <Textfield
        label={words.what}
        data-autofocus=""
        maxLength={500}
        value={title}
        error={isMissing ? words.missing : undefined}
        onChange={(event) => {
          setTitle(event.target.value);
          setMissing(false);
        }}
      />
      {targets.length > 1 && (
        <Choice
          label={words.series}
          value={seriesId}
          options={targets.map(({ series }) => ({ value: series.id, label: seriesTitle(series, form) }))}
          onChange={setSeriesId}
        />
      )}
      <Segmented<Where>
        label={words.where}
        value={where}
        options={[
          ...(target.meeting === null
            ? []
            : [{ value: 'next' as const, label: words.next(formatDay(target.meeting.day, form, 'short')) }]),
          { value: 'later', label: words.later },
          { value: 'onlyMe', label: words.onlyMe },
        ]}
        onChange={setWish}
      />
      <div className={styles.pair}>
        <KindChoice label={words.kind} value={kind} isShort onChange={setKind} />
        <MinutesField label={words.minutes} value={minutes} onChange={setMinutes} />
      </div>
    </FormDialog>
  );
};

interface Point {
  readonly title: string;
  readonly kind: TopicKind;
  readonly minutes: number | null;
}

interface Kept {
  /** Null for a draft. */
  readonly topicId: TopicId | null;
  readonly words: (said: { onAgenda: string; inBacklog: string; asDraft: string }) => string;
}

const keep = async ({ series, meeting }: Target, where: Where, point: Point): Promise<Kept | null> => {
  if (where === 'onlyMe') {
    const draft = await addDraft(series.id, { ...point, background: '' });
    return accepted(draft) ? { topicId: null, words: ({ asDraft }) => asDraft } : null;
  }
  const isNext = where === 'next' && meeting !== null;
  const answer = await addTopic(series.id, point, isNext ? { meetingId: meeting.id } : 'backlog');
  if (!accepted(answer)) return null;
  return {
    topicId: answer.value.topicId,
    words: ({ onAgenda, inBacklog }) => (isNext ? onAgenda : inBacklog),
  };
};

const show = ({ meeting }: Target, topicId: TopicId | null): void => {
  if (meeting !== null) go({ room: 'meetings', view: 'meeting', id: meeting.id });
  else if (topicId !== null) go({ room: 'meetings', view: 'topic', id: topicId });
  else go({ room: 'meetings' });
};

/** The active series of the term: the weekly meeting first, then the one that meets soonest. */
const readTargets = async (): Promise<readonly Target[]> => {
  const term = await currentTerm();
  if (term === null) return [];
  const active = (await listSeries(term.id)).filter(({ state }) => state === 'active');
  const targets = await Promise.all(
    active.map(async (series) => ({ series, meeting: await currentMeeting(series.id) })),
  );
  return targets.toSorted(
    (a, b) =>
      Number(b.series.kind === 'weekly') - Number(a.series.kind === 'weekly') ||
      (a.meeting?.day ?? '9999').localeCompare(b.meeting?.day ?? '9999'),
  );
};
