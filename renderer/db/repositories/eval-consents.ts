import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalConsent, EvalConsentKind } from '#shared/domain/eval-consent.ts';
import { openingParties } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { CommitId, EvalRoundId, PersonId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { consentDigest, isConsentSigned } from '#shared/vault/eval-consent.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { countingConsents } from '../counting-consents.ts';
import { newId } from '../new-id.ts';
import { readWhere } from '../read.ts';
import { hasKeyLeft } from './eval-key-given.ts';
import { readRound } from './eval-rounds.ts';

/** A yes with its signature, as `signConsent` in the acts makes it. */
export type GivenConsent = Fields<EvalConsent>;

/** A kind whose text follows from the round alone. The outcome is approved with its own digest: see `eval-outcomes.ts`. */
export type RoundConsentKind = Exclude<EvalConsentKind, 'outcome'>;

/**
 * `notAsked`: this is not this person's to say yes to, or not now. `otherTerms`: it is a yes to something else. `keyLeft`:
 * envelopes whose key has left this PC are not thrown away here, since the other may have opened them. `badSignature`.
 */
export type ConsentRefusal = CommitRefusal | 'notAsked' | 'otherTerms' | 'badSignature' | 'keyLeft';

/**
 * Every yes that was given in the round and is signed with the person's own key as far as is known here, also those to
 * something that has changed since; the earliest first.
 */
export const consentsOf = async (roundId: EvalRoundId): Promise<readonly EvalConsent[]> => {
  const signed = (await readWhere('evalConsents', 'roundId', roundId)).filter(
    (consent) => consent.deletedAt === null && isSigned(consent),
  );
  return (await countingConsents(roundId, signed)).toSorted((a, b) =>
    a.givenAt === b.givenAt ? (a.id < b.id ? -1 : 1) : a.givenAt < b.givenAt ? -1 : 1,
  );
};

/** Those whose yes is needed: the two; for individual answers in the report each of those whose answers they are. */
export const askedFor = (round: EvalRound, kind: EvalConsentKind): readonly PersonId[] =>
  kind === 'answersInReport'
    ? openingParties(round).map(({ personId }) => personId)
    : [round.directorId, round.mayorId];

/** Who has said yes to exactly this, in the order they are asked. */
export const agreedBy = (
  round: EvalRound,
  kind: RoundConsentKind,
  consents: readonly Pick<EvalConsent, 'personId' | 'kind' | 'digest' | 'roundId'>[],
): readonly PersonId[] => {
  const digest = consentDigest(round, kind);
  const given = consents.filter(
    (consent) => consent.roundId === round.id && consent.kind === kind && consent.digest === digest,
  );
  return askedFor(round, kind).filter((person) => given.some(({ personId }) => personId === person));
};

/** Whether all who are asked have said yes. */
export const isAgreed = (...given: Parameters<typeof agreedBy>): boolean =>
  agreedBy(...given).length === askedFor(given[0], given[1]).length;

/**
 * What a round becomes by these consents, wherever they come from: both have confirmed the terms and the answers begin,
 * both leave the deputy mayor's envelope out, both throw the envelopes away. Empty: nothing changes.
 */
export const agreedChange = (
  round: EvalRound,
  consents: readonly Pick<EvalConsent, 'personId' | 'kind' | 'digest' | 'roundId'>[],
): Partial<Fields<EvalRound>> => {
  if (round.state === 'proposed') return isAgreed(round, 'terms', consents) ? { state: 'answering' } : {};
  if (round.state !== 'answering') return {};
  if (isAgreed(round, 'discard', consents)) return { attempt: round.attempt + 1, withoutDeputy: false };
  const leavesOut =
    round.deputyId !== null && !round.withoutDeputy && isAgreed(round, 'withoutDeputy', consents);
  return leavesOut ? { withoutDeputy: true } : {};
};

/**
 * Takes each yes into the round, and in the same change what all of them lead to. One given before is not given again.
 * Cannot be taken back. For every kind but the outcome.
 */
export const addConsents = (
  roundId: EvalRoundId,
  consents: readonly GivenConsent[],
  signed: Pick<CommitMeta, 'at' | 'by'> = {},
): Promise<Answer<CommitId | null, ConsentRefusal>> => {
  const run = last.then(() => add(roundId, consents, signed));
  last = run.catch(() => undefined);
  return run;
};

/** The same for one. */
export const addConsent = (consent: GivenConsent): Promise<Answer<CommitId | null, ConsentRefusal>> =>
  addConsents(consent.roundId, [consent]);

/** The commands that store consents as they are, for a change that does more. */
export const consentCommands = (consents: readonly GivenConsent[]): readonly Command[] =>
  consents.map((consent) => create('evalConsents', newId<'EvalConsent'>(), consent));

let last: Promise<unknown> = Promise.resolve();

const add = async (
  roundId: EvalRoundId,
  consents: readonly GivenConsent[],
  signed: Pick<CommitMeta, 'at' | 'by'>,
): Promise<Answer<CommitId | null, ConsentRefusal>> => {
  const round = await readRound(roundId);
  if (round === null) return refuse('unknownRecord');
  const here = await consentsOf(roundId);
  const fresh = consents.filter(
    (consent) =>
      !here.some(
        ({ personId, kind, digest }) =>
          personId === consent.personId && kind === consent.kind && digest === consent.digest,
      ),
  );
  for (const consent of fresh) {
    const wrong = wrongIn(round, consent);
    if (wrong !== null) return refuse(wrong);
  }
  const discards = fresh.some(({ kind }) => kind === 'discard');
  if (discards && (await hasKeyLeft(round))) return refuse('keyLeft');
  const change = agreedChange(round, [...here, ...fresh]);
  const commands = [
    ...consentCommands(fresh),
    ...(Object.keys(change).length === 0 ? [] : [patch('evalRounds', roundId, change)]),
  ];
  return commands.length === 0
    ? accept(null)
    : commit(commands, { label: labelOf(change, fresh), retry: 'never', ...signed });
};

const wrongIn = (
  round: EvalRound,
  consent: GivenConsent,
): 'notAsked' | 'otherTerms' | 'badSignature' | null => {
  const { kind, personId } = consent;
  if (kind === 'outcome' || !isOpenFor(round, kind)) return 'notAsked';
  if (!askedFor(round, kind).includes(personId)) return 'notAsked';
  if (consent.roundId !== round.id || consent.digest !== consentDigest(round, kind)) return 'otherTerms';
  return isConsentSigned(consent) ? null : 'badSignature';
};

const isOpenFor = ({ state, deputyId }: EvalRound, kind: RoundConsentKind): boolean => {
  if (kind === 'terms') return state === 'proposed';
  if (kind === 'answersInReport') return state === 'opened' || state === 'finished';
  return state === 'answering' && (kind !== 'withoutDeputy' || deputyId !== null);
};

const labelOf = (change: Partial<Fields<EvalRound>>, [first]: readonly GivenConsent[]): ChangeLabel => {
  if (change.state === 'answering') return 'evalBegun';
  if (change.attempt !== undefined) return 'evalDiscarded';
  return first?.kind === 'terms' ? 'evalTermsConfirmed' : 'evalConsent';
};

/** A signature takes a millisecond to check, and a consent never changes. */
const checked = new Map<string, boolean>();

const isSigned = (consent: EvalConsent): boolean => {
  const { id, roundId, personId, kind, digest, givenAt, signature, publicKey } = consent;
  const key = [id, roundId, personId, kind, digest, givenAt, signature, publicKey].join('/');
  const known = checked.get(key) ?? isConsentSigned(consent);
  checked.set(key, known);
  return known;
};
