import { useLiveQuery } from 'dexie-react-hooks';
import { exerciseStatus, type ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { ExerciseOut } from '#renderer/features/rules/out/exercise-out.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useFocusOnStep } from '#renderer/parts/focus-heading.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay } from '#shared/text/dates.ts';
import type { Text } from '#shared/text/text.ts';
import { CaseForm } from './case-form.tsx';
import { CaseText } from './case-text.tsx';
import { ExerciseFiles } from './exchange/exercise-files.tsx';
import { MirrorForm } from './mirror-form.tsx';
import { MoreSection } from './more-section.tsx';
import styles from './mirror.module.css';
import { OpenTogether } from './open-together.tsx';
import { Opened } from './opened.tsx';
import { isAlone } from './state-words.ts';
import { Waiting } from './waiting.tsx';

/** One mirror, or one case both answer: to write in, to wait for, to open together, and what it said. */
export const ExercisePlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().mirror.exercise;
  const tabs = useText().rules.tabs;
  const status = useLiveQuery(
    async () => (id === undefined ? null : exerciseStatus(id as EvalRoundId)),
    [id],
  );
  if (status === undefined) return null;
  if (status === null) {
    return (
      <Page heading={tabs.mirror}>
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toMirrors, run: () => go({ room: 'rules', view: 'mirror' }) }}
        />
      </Page>
    );
  }
  return <Known status={status} workspace={workspace} />;
};

interface KnownProps {
  readonly status: ExerciseStatus;
  readonly workspace: Workspace;
}

const Known = ({ status, workspace }: KnownProps) => {
  const { mirror, rules } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { round, step, kind } = status;
  useFocusOnStep(step);
  const { subject } = status.form;
  const day = formatDay(round.periodFrom, form, 'numeric');
  return (
    <Page
      width="wide"
      heading={subject.kind === 'case' ? subject.title[form] : mirror.title(day)}
      eyebrow={
        <a
          className={styles.back}
          href={hashOf({ room: 'rules', view: kind === 'case' ? 'cases' : 'mirror' })}
        >
          {kind === 'case' ? rules.tabs.cases : rules.tabs.mirror}
        </a>
      }
      actions={step === 'opened' && <ExerciseOut id={round.id} />}
      lead={leadOf(status, mirror)}
    >
      <div className={styles.sections}>
        {subject.kind === 'case' && <CaseText subject={subject} />}
        <Step status={status} workspace={workspace} />
        {round.state !== 'cancelled' && <ExerciseFiles roundId={round.id} />}
        <MoreSection status={status} />
      </div>
    </Page>
  );
};

const leadOf = ({ round, step }: ExerciseStatus, mirror: Text['mirror']): string => {
  if (isAlone(round)) return mirror.exercise.leads.alone;
  return step === 'cancelled' ? mirror.states.cancelled(round.reason) : mirror.exercise.leads[step];
};

const Step = ({ status, workspace }: KnownProps) => {
  const { step, round, form } = status;
  if (step === 'opened') return <Opened status={status} workspace={workspace} />;
  if (step === 'cancelled') return null;
  if (step === 'answer') {
    return form.subject.kind === 'case' ? (
      <CaseForm roundId={round.id} form={form} workspace={workspace} />
    ) : (
      <MirrorForm roundId={round.id} form={form} subject={form.subject} />
    );
  }
  return (
    <>
      {step === 'open' && <OpenTogether status={status} />}
      <Waiting status={status} />
    </>
  );
};
