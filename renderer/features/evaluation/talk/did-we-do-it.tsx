import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { measuresBefore } from '#renderer/db/repositories/eval-measures.ts';
import { readRound } from '#renderer/db/repositories/eval-rounds.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { readMany } from '#renderer/db/read.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { roundName } from '#shared/text/round-title.ts';
import { follow } from './acts.ts';
import { FollowedList } from './followed-list.tsx';
import styles from './talk.module.css';

/** «Gjorde vi det?»: what the round before agreed to do, and what has become of it; nothing when there is no such round. */
export const DidWeDoIt = ({ roundId }: { readonly roundId: EvalRoundId }) => {
  const words = useText().talk;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const heading = useId();
  const found = useLiveQuery(() => readBefore(roundId), [roundId]);
  if (!found) return null;
  const { round, measures, hasMeetings } = found;
  const doneOnes = measures.filter(({ action }) => action?.state === 'done').length;
  const isUnfollowed = measures.some(({ measure }) => measure.actionId === null);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{words.earlier.heading}</h2>
      <p className={styles.quiet}>
        {words.earlier.about(roundName(round, form))}{' '}
        {measures.length === 0 ? words.earlier.none : words.earlier.count(doneOnes, measures.length)}
      </p>
      <FollowedList measures={measures} facts={found} />
      {isUnfollowed && hasMeetings && (
        <Button variant="secondary" data-size="sm" onClick={() => void follow(round.id)}>
          {words.measures.follow}
        </Button>
      )}
    </section>
  );
};

const readBefore = async (roundId: EvalRoundId) => {
  const round = await readRound(roundId);
  const before = round === null ? null : await measuresBefore(round);
  if (before === null) return null;
  const [people, workspace, series] = await Promise.all([
    listPeople(),
    readWorkspace(),
    listSeries(before.round.termId),
  ]);
  const owners = before.measures.flatMap(({ measure, action }) => [
    ...(measure.ownerId === null ? [] : [measure.ownerId]),
    ...(action?.ownerId ? [action.ownerId] : []),
  ]);
  const gone = owners.filter((id) => !people.some((person) => person.id === id));
  return {
    ...before,
    people: [...people, ...(await readMany('people', gone)).values()],
    workspace: workspace ?? null,
    hasMeetings: series.some(({ kind, state }) => kind === 'weekly' && state === 'active'),
  };
};
