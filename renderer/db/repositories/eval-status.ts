import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { isOneOfTwo, lacksParty, openingParties, partiesOf, partyOf } from '#shared/domain/eval-envelope.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalParty, EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { EvalRoundId, PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/row.ts';
import { storedForm } from '#shared/exchange/eval-form.ts';
import { termsDigest } from '#shared/vault/eval-consent.ts';
import { readNewKeys, type NewKey } from '../new-keys.ts';
import { readMany } from '../read.ts';
import { actor } from '../session.ts';
import { agreedBy, consentsOf, type RoundConsentKind } from './eval-consents.ts';
import { sealsOf } from './eval-own.ts';
import { readRound } from './eval-rounds.ts';
import { openingsOf } from './eval-seals.ts';

/**
 * Where who has opened stands in the round. `terms`: both must confirm. `answer`: one's own answers are not handed over.
 * `waiting`: one's own are, or one does not answer, and somebody else's are not. `open`: all are handed over.
 */
export type RoundStep = 'terms' | 'answer' | 'waiting' | 'open' | 'opened' | 'finished' | 'cancelled';

/** One of those who answer, and how far they have come. */
export interface PartyStatus {
  readonly party: EvalParty;
  readonly personId: PersonId;
  /** Also when they have left the workspace; null only when the row itself is gone. */
  readonly person: Person | null;
  /** Always false for the deputy mayor, who is not asked. */
  readonly hasConfirmedTerms: boolean;
  readonly hasSubmitted: boolean;
  readonly submittedAt: Instant | null;
  /** The key of their envelope has been given. */
  readonly hasOpened: boolean;
  /** Their envelope stays out by both's choice. */
  readonly staysOut: boolean;
}

/** All that the screens of a round are drawn from. */
export interface RoundStatus {
  readonly round: EvalRound;
  readonly form: EvalFormContent;
  /** In the fixed order of the columns. */
  readonly parties: readonly PartyStatus[];
  readonly step: RoundStep;
  /** What a yes to the terms is signed over. */
  readonly termsDigest: string;
  /** Who has opened, as one who answers; null: they do not. */
  readonly myParty: EvalParty | null;
  /** Who has opened is one of the two. */
  readonly isMine: boolean;
  /** Who has said yes to what, as the round is now; for `discard`, `withoutDeputy`, `answersInReport` and `terms`. */
  readonly agreed: Readonly<Record<RoundConsentKind, readonly PersonId[]>>;
  /** Who has signed in the round with a key that was new here, and when. */
  readonly newKeys: readonly NewKey[];
}

/** The status of the round for who has opened; null: it is not there, or lies in the bin. */
export const roundStatus = async (id: EvalRoundId): Promise<RoundStatus | null> => {
  const round = await readRound(id);
  if (round === null) return null;
  const parties = partiesOf(round);
  const [seals, openings, consents, people] = await Promise.all([
    sealsOf(round),
    openingsOf(id),
    consentsOf(id),
    readMany(
      'people',
      parties.map(({ personId }) => personId),
    ),
  ]);
  const agreed = agreedIn(round, consents);
  const opening = openingParties(round).map(({ party }) => party);
  return {
    round,
    form: storedForm(round.form),
    parties: parties.map(({ party, personId }) => ({
      ...envelopeOf(party, seals, openings),
      party,
      personId,
      person: people.get(personId) ?? null,
      hasConfirmedTerms: agreed.terms.includes(personId),
      staysOut: !opening.includes(party),
    })),
    step: stepOf(round, seals, actor()),
    termsDigest: termsDigest(round),
    myParty: partyOf(round, actor()),
    isMine: isOneOfTwo(round, actor()),
    agreed,
    newKeys: await readNewKeys(consents),
  };
};

/** Which step the round is at, for the person. */
export const stepOf = (round: EvalRound, seals: readonly EvalSeal[], me: PersonId | null): RoundStep => {
  if (round.state === 'proposed') return 'terms';
  if (round.state !== 'answering') return round.state;
  const waiting = openingParties(round).filter(({ party }) => !seals.some((seal) => seal.party === party));
  if (waiting.length === 0) return lacksParty(round) ? 'waiting' : 'open';
  return waiting.some(({ personId }) => personId === me) ? 'answer' : 'waiting';
};

const agreedIn = (round: EvalRound, consents: readonly EvalConsent[]): RoundStatus['agreed'] => ({
  terms: agreedBy(round, 'terms', consents),
  withoutDeputy: agreedBy(round, 'withoutDeputy', consents),
  discard: agreedBy(round, 'discard', consents),
  answersInReport: agreedBy(round, 'answersInReport', consents),
});

const envelopeOf = (
  party: EvalParty,
  seals: readonly EvalSeal[],
  openings: readonly EvalOpening[],
): Pick<PartyStatus, 'hasSubmitted' | 'submittedAt' | 'hasOpened'> => {
  const seal = seals.find((one) => one.party === party);
  return {
    hasSubmitted: seal !== undefined,
    submittedAt: seal?.submittedAt ?? null,
    hasOpened: openings.some(({ sealId }) => sealId === seal?.id),
  };
};
