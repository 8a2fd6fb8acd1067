import { Checkbox, Details } from '@digdir/designsystemet-react';
import { changeTopic, type TopicChange } from '#renderer/db/repositories/topic-changes.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { GuardNote } from '#renderer/features/meetings/parts/guard-note.tsx';
import { ToldNote } from '#renderer/features/meetings/parts/told-note.tsx';
import { KindChoice } from '#renderer/features/meetings/parts/kind-choice.tsx';
import { MinutesField } from '#renderer/features/meetings/parts/minutes-field.tsx';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import { staffGuard, type ToldGap } from '#shared/domain/guards.ts';
import type { Topic, TopicKind } from '#shared/domain/topic.ts';
import { goesToElected } from '#shared/templates/access-bases.ts';
import type { Around } from './around.ts';
import { TopicLinks } from './topic-links.tsx';
import styles from './pane.module.css';

interface TopicFieldsProps {
  readonly topic: Topic;
  readonly title: string;
  /** What the line of the meeting has of its own; the topic's where there is no line. */
  readonly line: { readonly kind: TopicKind; readonly minutes: number | null } & AccessMark;
  readonly around: Around;
  /** What the guard of simultaneity has seen. */
  readonly told: ToldGap | null;
  /** Stores what the line has of its own. */
  readonly onLine: (change: LineChange) => unknown;
}

/** What a line of an agenda has of its own, beside its words. */
export type LineChange = Partial<{ readonly kind: TopicKind; readonly minutes: number | null } & AccessMark>;

/** Everything of a point that people fill in before the meeting. For a standing point only what the line has. */
export const TopicFields = ({ topic, title, line, around, told, onLine }: TopicFieldsProps) => {
  const words = useText().agenda.pane;
  const staff = staffGuard({ isAboutStaff: topic.isAboutStaff, title, background: topic.background });
  return (
    <>
      {staff !== null && <GuardNote reason={staff} workspace={around.workspace} />}
      {told !== null && <ToldNote gap={told} workspace={around.workspace} />}
      <div className={styles.pair}>
        <KindChoice label={words.kind} value={line.kind} onChange={(kind) => onLine({ kind })} />
        <MinutesField
          label={words.minutes}
          description={words.minutesAbout}
          value={line.minutes}
          onChange={(minutes) => onLine({ minutes })}
        />
      </div>
      {topic.standingPointId === null && <OwnFields topic={topic} line={line} around={around} />}
      <Details data-size="sm" className={styles.folded}>
        <Details.Summary>{words.access}</Details.Summary>
        <Details.Content>
          <AccessMarkFields
            mark={line}
            onChange={onLine}
            goesToElected={goesToElected(line.kind, topic.kind)}
          />
        </Details.Content>
      </Details>
    </>
  );
};

/** What a topic has of its own, wherever it is up; a standing point has none of it. */
const OwnFields = ({ topic, line, around }: Pick<TopicFieldsProps, 'topic' | 'line' | 'around'>) => {
  const words = useText().agenda.pane;
  const change = (fields: TopicChange) => save(topic, fields);
  return (
    <>
      {line.kind === 'needsDecision' && (
        <AutosaveText
          label={words.deciding}
          description={words.decidingAbout}
          value={topic.deciding}
          maxLength={300}
          onSave={(deciding) => change({ deciding })}
        />
      )}
      <div className={styles.pair}>
        <PersonChoice
          label={words.raisedBy}
          people={around.people}
          value={topic.raisedBy}
          onChange={(raisedBy) => void change({ raisedBy })}
        />
        <PersonChoice
          label={words.owner}
          people={around.people}
          value={topic.ownerId}
          onChange={(ownerId) => void change({ ownerId })}
        />
      </div>
      <AutosaveText
        label={words.background}
        description={words.backgroundAbout}
        value={topic.background}
        multiline
        maxLength={100_000}
        onSave={(background) => change({ background })}
      />
      <TopicLinks value={topic.links} onSave={(links) => change({ links })} />
      <Checkbox
        label={words.aboutStaff}
        checked={topic.isAboutStaff}
        onChange={(event) => void change({ isAboutStaff: event.target.checked })}
      />
    </>
  );
};

const save = async ({ id }: Topic, fields: TopicChange): Promise<boolean> =>
  accepted(await changeTopic(id, fields));
