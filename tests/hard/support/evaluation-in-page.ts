import { openDatabase } from '../../../renderer/db/database.ts';
import { exportWorkspace } from '../../../renderer/db/export-workspace.ts';
import { addConsents, type GivenConsent } from '../../../renderer/db/repositories/eval-consents.ts';
import { readDraft, saveDraft } from '../../../renderer/db/repositories/eval-drafts.ts';
import { ownKey, ownSeal, wrappedKey } from '../../../renderer/db/repositories/eval-own.ts';
import { listRounds, proposeRound, readAnyRound } from '../../../renderer/db/repositories/eval-rounds.ts';
import {
  fitsEnvelope,
  openedAnswers,
  openRound,
  submitAnswers,
} from '../../../renderer/db/repositories/eval-seals.ts';
import { listExercises, openMirror } from '../../../renderer/db/repositories/exercises.ts';
import { addPerson } from '../../../renderer/db/repositories/people.ts';
import { currentTerm } from '../../../renderer/db/repositories/terms.ts';
import { openKeys, setKeys } from '../../../renderer/db/vault.ts';
import { noAnswers } from '../../../shared/domain/eval-answers.ts';
import type { EvalRound } from '../../../shared/domain/eval-round.ts';
import { isExercise } from '../../../shared/domain/exercise.ts';
import type { PersonId, TermId } from '../../../shared/domain/id.ts';
import { writeForm } from '../../../shared/exchange/eval-form.ts';
import { ourForm } from '../../../shared/templates/eval-form.ts';
import { consentDigest } from '../../../shared/vault/eval-consent.ts';

/** What the two do with their answers. Texts go to the page backwards, so that no order to it holds them. */
export interface Evaluating {
  /** Takes the keys that main has handed out and opens the database. */
  readonly open: () => Promise<void>;
  /**
   * Adds one more with a passphrase of their own, and begins a round that both have confirmed, or an exercise; answers who the
   * two are.
   */
  readonly begin: (
    mine: string,
    others: string,
    what: 'evaluation' | 'exercise',
  ) => Promise<readonly [mine: Typed, others: Typed]>;
  /** Writes the answer as it is typed: the most of it first. */
  readonly write: (backwards: string) => Promise<void>;
  readonly submit: () => Promise<void>;
  /** The key of the own envelope, as bytes. */
  readonly envelopeKey: () => Promise<readonly number[]>;
  /** The keys of all who typed, held in memory, as while the dialog waits for the last; answers how many fit. */
  readonly collect: (typed: readonly Typed[]) => Promise<number>;
  /** Opens with the keys that are held. */
  readonly openAll: () => Promise<string>;
  /** The words of all answers, backwards; null: not opened. */
  readonly read: () => Promise<readonly string[] | null>;
  readonly exportAll: () => Promise<string>;
}

export interface Typed {
  readonly personId: PersonId;
  readonly passphrase: string;
}

const held = new Map<PersonId, Uint8Array>();

const theRound = async (): Promise<EvalRound> => {
  const term = await currentTerm();
  const rounds = term === null ? [] : await listRounds(term.id);
  const exercises = term === null ? [] : await listExercises(term.id);
  // Ids are by time: the one that was begun here, and not one the workspace came with.
  const [latest] = [...rounds, ...exercises.map((one) => one.round)].toSorted((a, b) =>
    a.id < b.id ? 1 : -1,
  );
  const round = latest === undefined ? null : await readAnyRound(latest.id);
  if (round === null) throw new Error('there is no round');
  return round;
};

const must = <Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string },
): Value => {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

const backwards = (text: string): string => Array.from(text).toReversed().join('');

const consentOf = async (round: EvalRound, { personId, passphrase }: Typed): Promise<GivenConsent> => {
  const consented = {
    roundId: round.id,
    personId,
    kind: 'terms',
    digest: consentDigest(round, 'terms'),
    givenAt: new Date().toISOString(),
  } as const;
  return { ...consented, ...must(await window.samspill.signTogether({ ...consented, passphrase })) };
};

const begin: Evaluating['begin'] = async (mine, others, what) => {
  const id = must(
    await addPerson({
      name: 'Nina Vik',
      role: 'mayor',
      title: null,
      partyGroup: null,
      side: 'majority',
      writtenForm: 'nn',
    }),
  );
  must(await window.samspill.giveAccess({ personId: id, role: 'mayor', passphrase: others }));
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  const both = [
    { personId: openKeys().personId, passphrase: mine },
    { personId: id, passphrase: others },
  ] as const;
  if (what === 'exercise') must(await openMirror({ termId: term.id, today: '2024-03-12' }));
  else await beginRound(term.id, both);
  return both;
};

const beginRound = async (termId: TermId, both: readonly [Typed, Typed]): Promise<void> => {
  const roundId = must(
    await proposeRound({
      termId,
      directorId: both[0].personId,
      mayorId: both[1].personId,
      deputyId: null,
      periodFrom: '2024-01-01',
      periodTo: '2024-06-30',
      answerBy: null,
      talkOn: null,
      formKey: ourForm.id,
      formVersion: ourForm.version,
      form: writeForm(ourForm),
      reportTo: 'nobody',
      sharing: '',
    }),
  );
  const round = await theRound();
  must(await addConsents(roundId, [await consentOf(round, both[0]), await consentOf(round, both[1])]));
};

/** The question that is answered in words. */
const askedIn = (round: EvalRound): string => (isExercise(round) ? 'media-expect' : 'ev-o1');

const write: Evaluating['write'] = async (given) => {
  const round = await theRound();
  const [asked, scores] = [askedIn(round), isExercise(round) ? {} : { 'ev-a1': 2 as const }];
  const text = backwards(given);
  for (const words of [text.slice(0, text.length - 3), text]) {
    // oxlint-disable-next-line no-await-in-loop -- as it is typed
    must(await saveDraft(round.id, { ...noAnswers, scores, words: { [asked]: words } }));
  }
  if ((await readDraft(round.id)).words[asked] !== text) throw new Error('the draft is not there');
};

const collect: Evaluating['collect'] = async (typed) => {
  const round = await theRound();
  let fitting = 0;
  for (const { personId, passphrase } of typed) {
    // oxlint-disable no-await-in-loop -- one after the other, as in the dialog
    const seal = await ownSeal(round, personId);
    const row = seal && (await wrappedKey(seal));
    if (row === null) throw new Error(`no envelope of ${personId}`);
    const key = must(
      await window.samspill.envelopeKey({ personId, passphrase, keyId: row.id, sealed: row.body }),
    );
    if (await fitsEnvelope(round, personId, key)) fitting += 1;
    // oxlint-enable no-await-in-loop
    held.set(personId, key);
  }
  return fitting;
};

window.evaluating = {
  open: async () => {
    const vault = await window.samspill.openVault();
    if (vault === null) throw new Error('it is locked');
    setKeys(vault);
    must(await openDatabase());
  },
  begin,
  write,
  submit: async () => {
    must(await submitAnswers((await theRound()).id));
  },
  envelopeKey: async () => {
    const seal = await ownSeal(await theRound(), openKeys().personId);
    const key = seal && (await ownKey(seal.id));
    if (key === null) throw new Error('no key');
    const bytes = [...key];
    key.fill(0);
    return bytes;
  },
  collect,
  openAll: async () => {
    const answer = await openRound((await theRound()).id, held);
    return answer.ok ? 'opened' : answer.reason;
  },
  read: async () => {
    const round = await theRound();
    const answered = await openedAnswers(round.id);
    return answered?.map(({ answers }) => backwards(answers.words[askedIn(round)] ?? '')) ?? null;
  },
  exportAll: exportWorkspace,
};

declare global {
  interface Window {
    evaluating: Evaluating;
  }
}
