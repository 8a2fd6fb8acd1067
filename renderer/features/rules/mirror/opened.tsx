import { useLiveQuery } from 'dexie-react-hooks';
import {
  openedExercise,
  type ExerciseStatus,
  type OpenedWords,
} from '#renderer/db/repositories/exercise-answers.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { CaseResult } from './case-result.tsx';
import { MirrorResult } from './mirror-result.tsx';
import styles from './mirror.module.css';
import { partyName } from './party-name.ts';

/** What one of the two wrote, with who it is. */
export interface Side extends OpenedWords {
  readonly name: string;
  /** «Ordfører» */
  readonly office: string;
}

interface OpenedProps {
  readonly status: ExerciseStatus;
  readonly workspace: Titles;
}

/** What both wrote, side by side. */
export const Opened = ({ status, workspace }: OpenedProps) => {
  const words = useText().mirror.result;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { round, parties } = status;
  const answers = useLiveQuery(async () => openedExercise(round.id), [round.id, round.rev]);
  if (answers === undefined || answers === null) return null;
  const sides = answers.map((answer): Side => ({
    ...answer,
    name: partyName(parties.find(({ party }) => party === answer.party) ?? { person: null }, form),
    office: officeName(answer.party, workspace, form),
  }));
  const { subject } = status.form;
  return (
    <div className={styles.sections}>
      {sides.length < 2 && <p className={styles.quiet}>{words.gone}</p>}
      {subject.kind === 'case' ? (
        <CaseResult {...{ status, subject, sides, workspace }} />
      ) : (
        <MirrorResult {...{ status, subject, sides, workspace }} />
      )}
    </div>
  );
};

const officeName = (party: EvalParty, workspace: Titles, form: 'nb' | 'nn'): string =>
  capitalised(roleName(party === 'deputy' ? 'deputyMayor' : party, workspace, form));
