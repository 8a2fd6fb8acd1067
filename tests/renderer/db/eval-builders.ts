import {
  addConsents,
  type GivenConsent,
  type RoundConsentKind,
} from '#renderer/db/repositories/eval-consents.ts';
import { saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { ownKey, ownSeal } from '#renderer/db/repositories/eval-own.ts';
import { proposeRound, readRound, type RoundDraft } from '#renderer/db/repositories/eval-rounds.ts';
import { submitAnswers } from '#renderer/db/repositories/eval-seals.ts';
import { setKeys } from '#renderer/db/vault.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId, PersonId, TermId } from '#shared/domain/id.ts';
import { writeForm } from '#shared/exchange/eval-form.ts';
import type { OpenVault } from '#shared/ipc/vault.ts';
import { consentDigest, signConsent } from '#shared/vault/eval-consent.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { aForm } from '../../support/eval-rows.ts';
import { aPerson, found, good } from './builders.ts';
import { testVault } from './test-keys.ts';

/** One who answers, with an own key of theirs; a lock clears the bytes, so they are made anew each time. */
export interface Sitting {
  readonly personId: PersonId;
  readonly vault: (fields?: Partial<OpenVault>) => OpenVault;
}

/** Those who answer, in a workspace of their own; the director has opened. */
export interface Three {
  readonly termId: TermId;
  readonly director: Sitting;
  readonly mayor: Sitting;
  readonly deputy: Sitting;
}

export const beginEvaluation = async (): Promise<Three> => {
  const { termId, people } = await found({
    myId: testVault().personId,
    people: [
      aPerson(),
      aPerson({ name: 'Nina Vik', role: 'mayor', side: 'majority' }),
      aPerson({ name: 'Per Li', role: 'deputyMayor', side: 'majority' }),
    ],
  });
  const sitting = (place: number, role: OpenVault['role']): Sitting => {
    const personId = people[place] as PersonId;
    return {
      personId,
      vault: (fields = {}) =>
        testVault({ personId, role, personKey: new Uint8Array(32).fill(50 + place), ...fields }),
    };
  };
  const three = {
    director: sitting(0, 'director'),
    mayor: sitting(1, 'mayor'),
    deputy: sitting(2, 'deputyMayor'),
  };
  sit(three.director);
  return { termId, ...three };
};

/** Another one takes over the machine. */
export const sit = (person: Sitting, fields: Partial<OpenVault> = {}): void => setKeys(person.vault(fields));

export const aRoundDraft = (
  { termId, director, mayor }: Three,
  fields: Partial<RoundDraft> = {},
): RoundDraft => ({
  termId,
  directorId: director.personId,
  mayorId: mayor.personId,
  deputyId: null,
  periodFrom: '2023-10-18',
  periodTo: '2024-04-15',
  answerBy: null,
  talkOn: null,
  formKey: 'test-form',
  formVersion: 1,
  form: writeForm(aForm()),
  reportTo: 'nobody',
  sharing: '',
  ...fields,
});

/** The yes of one to the round as it is now, signed with their own key. */
export const consentOf = (round: EvalRound, person: Sitting, kind: RoundConsentKind): GivenConsent => {
  const consented = {
    roundId: round.id,
    personId: person.personId,
    kind,
    digest: consentDigest(round, kind),
    givenAt: '2024-04-16T08:00:00.000Z',
  } as const;
  return { ...consented, ...signConsent(person.vault().personKey, consented) };
};

export const theRound = async (id: EvalRoundId): Promise<EvalRound> => {
  const round = await readRound(id);
  if (round === null) throw new Error('The round is not there');
  return round;
};

/** The two say yes at once, as in the dialog. */
export const bothAgree = async (
  id: EvalRoundId,
  { director, mayor }: Three,
  kind: RoundConsentKind = 'terms',
): Promise<void> => {
  const round = await theRound(id);
  good(
    await addConsents(
      id,
      [director, mayor].map((person) => consentOf(round, person, kind)),
    ),
  );
};

/** A round that both have confirmed. */
export const beginRound = async (three: Three, fields: Partial<RoundDraft> = {}): Promise<EvalRoundId> => {
  const id = good(await proposeRound(aRoundDraft(three, fields)));
  await bothAgree(id, three);
  return id;
};

export const someAnswers = (words: string): Answers => ({
  scores: { a1: 4, a2: 'none' },
  frequency: 'daily',
  words: { o1: words },
});

/** The person answers and hands over; who sat there before sits there after. */
export const answerAs = async (id: EvalRoundId, person: Sitting, words: string): Promise<void> => {
  sit(person);
  good(await saveDraft(id, someAnswers(words)));
  good(await submitAnswers(id));
};

/** The key of the person's envelope, as the dialog collects it from main. */
export const keyOf = async (id: EvalRoundId, person: Sitting): Promise<SecretKey> => {
  sit(person);
  const seal = await ownSeal(await theRound(id), person.personId);
  const key = seal && (await ownKey(seal.id));
  if (key === null) throw new Error('The envelope has no key here');
  return key;
};

export const keysOf = async (
  id: EvalRoundId,
  people: readonly Sitting[],
): Promise<ReadonlyMap<PersonId, SecretKey>> => {
  const keys = new Map<PersonId, SecretKey>();
  // oxlint-disable-next-line no-await-in-loop -- one sits there at a time
  for (const person of people) keys.set(person.personId, await keyOf(id, person));
  return keys;
};
