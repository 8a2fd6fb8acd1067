import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalOpening } from '#shared/domain/eval-seal.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { AnyRow } from './any-row.ts';
import { meetConsents, type MetConsents } from './eval-file-consents.ts';
import { meetEnvelopes, type MetEnvelopes } from './eval-file-envelopes.ts';
import {
  rowsIn,
  type EvalFilePlan,
  type EvalFileRefusal,
  type EvalGround,
  type EvalStep,
} from './eval-file-ground.ts';
import { meetOutcomes, type MetOutcomes } from './eval-file-outcome.ts';
import { meetRound, type MetRound } from './eval-file-round.ts';
import { meetTalk, type MetTalk, type TalkRule } from './eval-file-talk.ts';
import type { EvalFile, EvalFileTable } from './eval-file.ts';
import { isSame } from './same.ts';

/**
 * What the file would do, worked out before anything is changed: all of it, or a reason and nothing. Reading a file again
 * gives no steps, an older one gives none that go back, and whatever order files come in, the round ends the same.
 * @param given what the reader holds of keys that came before, and the openings they make now of what has been submitted on
 * this PC; for a look only the first
 */
export const planEvalFile = (
  file: EvalFile,
  ground: EvalGround,
  given: readonly EvalOpening[],
): Answer<EvalFilePlan, EvalFileRefusal> => {
  const consents = meetConsents(file, ground);
  if (!consents.ok) return consents;
  const round = meetRound(file, ground, consents.value.all);
  if (!round.ok) return round;
  const { merged } = round.value;
  if (merged.state === 'cancelled')
    return accept(planOf({ file, ground, consents: consents.value, round: round.value }));
  const envelopes = meetEnvelopes(file, ground, merged, given);
  if (!envelopes.ok) return envelopes;
  const opened = openedRound(merged, envelopes.value);
  const base = { file, ground, consents: consents.value, envelopes: envelopes.value };
  if (!isOpen(opened)) return accept(planOf({ ...base, round: { ...round.value, merged: opened } }));
  const outcomes = meetOutcomes(file, ground, opened, consents.value.all);
  if (!outcomes.ok) return outcomes;
  const isOther =
    merged.state === 'finished' &&
    outcomes.value.changed.some(({ id }) => !ground.outcomes.some((one) => one.id === id));
  if (isOther) return refuse('finishedRound');
  const finished = finishedRound(opened, outcomes.value);
  const rule = ruleOf(merged, round.value.theirs, { file, ground, outcomes: outcomes.value });
  const talk = meetTalk({ file, ground, rule }, comingPeople(file, ground));
  return accept(
    planOf({ ...base, outcomes: outcomes.value, talk, round: { ...round.value, merged: finished } }),
  );
};

const isOpen = (round: EvalRound | null): boolean => round?.state === 'opened' || round?.state === 'finished';

const openedRound = (round: EvalRound, { openedAt }: MetEnvelopes): EvalRound =>
  round.state === 'answering' && openedAt !== null ? { ...round, state: 'opened', openedAt } : round;

const finishedRound = (round: EvalRound, { finishedAt }: MetOutcomes): EvalRound =>
  round.state === 'opened' && finishedAt !== null ? { ...round, state: 'finished', finishedAt } : round;

interface Known {
  readonly file: EvalFile;
  readonly ground: EvalGround;
  readonly outcomes: MetOutcomes;
}

const ruleOf = (mine: EvalRound, theirs: EvalRound, { file, ground, outcomes }: Known): TalkRule => {
  if (mine.state === 'finished') return 'living';
  if (outcomes.finishedAt !== null && theirs.state === 'finished') return 'theirs';
  const bringsOutcome = rowsIn(file, 'evalOutcomes').some(
    ({ id, state }) => state !== 'withdrawn' && !ground.outcomes.some((one) => one.id === id),
  );
  return bringsOutcome ? 'frozen' : 'both';
};

const comingPeople = (file: EvalFile, ground: EvalGround): readonly string[] =>
  rowsIn(file, 'people')
    .filter(({ id }) => !ground.exists('people', id))
    .map(({ id }) => `people/${id}`);

interface Met {
  readonly file: EvalFile;
  readonly ground: EvalGround;
  readonly consents: MetConsents;
  readonly round: MetRound;
  readonly envelopes?: MetEnvelopes;
  readonly outcomes?: MetOutcomes;
  readonly talk?: MetTalk;
}

const planOf = ({ file, ground, consents, round, envelopes, outcomes, talk }: Met): EvalFilePlan => {
  const brought = (table: EvalFileTable, rows: readonly object[] = []): readonly EvalStep[] =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of the tables of the file
    rows.map((row) => stepOf(table, row as AnyRow, ground));
  const people = rowsIn(file, 'people').filter(({ id }) => !ground.exists('people', id));
  return {
    steps: [
      ...brought('people', people),
      ...roundStep(round, file),
      ...brought('evalConsents', consents.coming),
      ...brought('evalSeals', envelopes?.seals),
      ...brought('evalOpenings', envelopes?.openings),
      ...(talk?.steps ?? []),
      ...brought('evalOutcomes', outcomes?.changed),
    ],
    conflicts: [...round.conflicts, ...(talk?.conflicts ?? [])],
    left: talk?.left ?? 0,
    lacksOwnKey: envelopes?.lacksOwn ?? false,
    toHold: envelopes?.toHold ?? [],
    opens: !isOpen(round.before) && isOpen(round.merged),
    followsUp: isLastToApprove(round, consents, ground),
    setAside: talk?.setAside ?? 0,
  };
};

/** Each approved without knowing of the other: one of the two makes the follow-up, and the other gets it by file. */
const isLastToApprove = (
  { before, theirs, merged }: MetRound,
  { all }: MetConsents,
  { me }: EvalGround,
): boolean => {
  if (before?.state === 'finished' || merged.state !== 'finished' || theirs.state === 'finished')
    return false;
  const [last] = all
    .filter(({ kind }) => kind === 'outcome')
    .toSorted((a, b) => (a.givenAt > b.givenAt ? -1 : 1));
  return last?.personId === me;
};

/** A row that is new here, or came once and was taken back, or (an outcome) goes on. */
const stepOf = (table: EvalFileTable, row: AnyRow, ground: EvalGround): EvalStep => {
  const before = ground.here(table, row.id)?.row ?? null;
  return { table, before, after: { ...row, deletedAt: null, rev: (before?.rev ?? 0) + 1 } };
};

const roundStep = ({ before, merged }: MetRound, file: EvalFile): readonly EvalStep[] => {
  const table = 'evalRounds';
  const after = { ...merged, deletedAt: null, rev: (before?.rev ?? 0) + 1 };
  if (before === null) return [{ table, before, after }];
  if (isSame({ ...before, ...untold }, { ...merged, ...untold })) return [];
  return [{ table, before: { ...before }, after: { ...after, ...laterOf(before, file) } }];
};

const untold = { rev: 0, updatedAt: '', updatedBy: null } as const;

const laterOf = (before: EvalRound, { made, by }: EvalFile): Partial<EvalRound> =>
  made > before.updatedAt ? { updatedAt: made, updatedBy: by } : {};
