import { v7 } from 'uuid';
import { noMark } from '#shared/domain/access-mark.ts';
import type { EvalConsentKind } from '#shared/domain/eval-consent.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { EvalParty, EvalRound } from '#shared/domain/eval-round.ts';
import { openingParties } from '#shared/domain/eval-envelope.ts';
import { noAnswers } from '#shared/domain/eval-answers.ts';
import type { EvalRoundId, PersonId, TermId, WorkspaceId } from '#shared/domain/id.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { agreedRound } from '#shared/exchange/eval-file-consents.ts';
import type { EvalFilePlan, EvalGround, TalkTable } from '#shared/exchange/eval-file-ground.ts';
import { talkTables } from '#shared/exchange/eval-file-ground.ts';
import { planEvalFile } from '#shared/exchange/eval-file-plan.ts';
import { mayGiveKey, rowsToSend, type RoundRows } from '#shared/exchange/eval-file-rows.ts';
import {
  readEvalFile,
  writeEvalFile,
  type EvalFile,
  type EvalFileTable,
} from '#shared/exchange/eval-file.ts';
import type { Here } from '#shared/exchange/parcel-merge.ts';
import { pastOf } from '#shared/exchange/parcel-unit.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import { consentDigest, signConsent } from '#shared/vault/eval-consent.ts';
import { keyFromText, keyToText, openSeal, sealAnswers } from '#shared/vault/eval-seal.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { sealedFor } from '#shared/vault/sealed-for.ts';
import { publicKeyOf } from '#shared/vault/signing.ts';

const id = (last: string): string => `019a0000-0000-7000-8000-${last.padStart(12, '0')}`;

/* oxlint-disable typescript/no-unsafe-type-assertion -- fixed ids, and rows of known tables */
export const people = {
  director: id('a1') as PersonId,
  mayor: id('a2') as PersonId,
  deputy: id('a3') as PersonId,
} as const satisfies Record<EvalParty, PersonId>;
export const workspaceId = id('b1') as WorkspaceId;
const termId = id('c1') as TermId;
export const roundId = id('d1') as EvalRoundId;

const rowAt = (rowId: string, at: string, by: PersonId): AnyRow => ({
  id: rowId,
  rev: 1,
  createdAt: at,
  createdBy: by,
  updatedAt: at,
  updatedBy: by,
  deletedAt: null,
});

const emptyRound = (at: string, by: PersonId): EvalRound =>
  ({
    ...rowAt(roundId, at, by),
    termId,
    state: 'proposed',
    number: 1,
    proposedBy: by,
    directorId: people.director,
    mayorId: people.mayor,
    deputyId: null,
    periodFrom: '2024-01-01',
    periodTo: '2024-06-30',
    answerBy: null,
    talkOn: null,
    nextOn: null,
    formKey: 'samspill-halvaar',
    formVersion: 1,
    form: '{}',
    reportTo: 'nobody',
    sharing: '',
    attempt: 1,
    withoutDeputy: false,
    openedAt: null,
    talkStartedAt: null,
    talkEndedAt: null,
    finishedAt: null,
    reason: '',
    filing: 'undecided',
    filingReason: '',
    caseReference: '',
    ...noMark,
  }) as unknown as EvalRound;

/** One PC, as far as an evaluation goes: every row with all it has been, and the keys that lie there. */
export interface Side {
  readonly party: EvalParty;
  readonly me: PersonId;
  readonly personKey: SecretKey;
  readonly rows: Map<string, AnyRow[]>;
  /** The key of each envelope that was sealed here, by its id. */
  readonly keys: Map<string, SecretKey>;
  /** Keys that came before the last one did, which nobody else can read. */
  readonly held: Map<string, EvalOpening>;
}

export const newSide = (party: EvalParty): Side => ({
  party,
  me: people[party],
  personKey: new Uint8Array(32).fill(party.length),
  rows: new Map(),
  keys: new Map(),
  held: new Map(),
});

let clock = 0;
/** A time later than all before it. */
export const tick = (): string => {
  clock += 1;
  return new Date(Date.UTC(2024, 5, 1) + clock * 60_000).toISOString();
};

export const rowsOf = <T extends EvalFileTable>(side: Side, table: T): readonly Tables[T][] =>
  [...side.rows].flatMap(([place, states]) =>
    place.startsWith(`${table}/`) ? [states.at(-1) as unknown as Tables[T]] : [],
  );

export const roundOf = (side: Side): EvalRound | null => rowsOf(side, 'evalRounds')[0] ?? null;

export const put = (side: Side, table: EvalFileTable, row: object): void => {
  const given = row as AnyRow;
  const place = `${table}/${given.id}`;
  const states = side.rows.get(place) ?? [];
  side.rows.set(place, [...states, { ...given, rev: (states.at(-1)?.rev ?? 0) + 1 }]);
};

/** Changes the round as who sits there would, and lets what both have signed follow from it. */
export const changeRound = (side: Side, fields: Partial<EvalRound>): void => {
  const round = roundOf(side);
  if (round === null) return;
  const changed = { ...round, ...fields, updatedAt: tick(), updatedBy: side.me };
  put(side, 'evalRounds', agreedRound(changed, rowsOf(side, 'evalConsents')));
};

export const propose = (side: Side, fields: Partial<EvalRound> = {}): void =>
  put(side, 'evalRounds', { ...emptyRound(tick(), side.me), ...fields });

export const consent = (side: Side, kind: EvalConsentKind, digest?: string): void => {
  const round = roundOf(side);
  if (round === null) return;
  const at = tick();
  const said = {
    roundId,
    personId: side.me,
    kind,
    digest: digest ?? consentDigest(round, kind as 'terms'),
    givenAt: at,
  };
  const row: object = { ...rowAt(v7(), at, side.me), ...said, ...signConsent(side.personKey, said) };
  put(side, 'evalConsents', row);
  changeRound(side, {});
};

/** Writes a row as who sits there would: new, or changed where it is there. */
export const write = (
  side: Side,
  table: EvalFileTable,
  rowId: string,
  fields: Readonly<Record<string, unknown>>,
): void => {
  const now = tick();
  const there = side.rows.get(`${table}/${rowId}`)?.at(-1);
  const row = there ?? rowAt(rowId, now, side.me);
  put(side, table, { ...row, ...fields, updatedAt: now, updatedBy: side.me });
};

/** Hands over answers with a text of their own; not when they have already. */
export const submit = (side: Side, words: string): void => {
  const round = roundOf(side);
  if (round?.state !== 'answering') return;
  if (rowsOf(side, 'evalSeals').some((one) => one.party === side.party && one.attempt === round.attempt))
    return;
  const { attempt } = round;
  const place = sealedFor(workspaceId, round, side.party);
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const sealed = sealAnswers(place, { ...noAnswers, words: { 'ev-o1': words } }, random);
  if (sealed === null) throw new Error('Too long');
  const at = tick();
  const row = rowAt(v7(), at, side.me);
  side.keys.set(row.id, sealed.key);
  const rest = { roundId, attempt, party: side.party, personId: side.me, submittedAt: at };
  put(side, 'evalSeals', { ...row, ...rest, ...sealed.seal });
};

/** The openings that who sits there can make now. */
export const ownOpenings = (side: Side): readonly EvalOpening[] => {
  const round = roundOf(side);
  return rowsOf(side, 'evalSeals').flatMap((seal: EvalSeal) => {
    const key = side.keys.get(seal.id);
    if (key === undefined || seal.attempt !== round?.attempt) return [];
    const at = tick();
    const rest = { roundId, sealId: seal.id, personId: seal.personId, key: keyToText(key), openedAt: at };
    return [{ ...rowAt(v7(), at, side.me), ...rest } as unknown as EvalOpening];
  });
};

export const rowsFor = (side: Side): RoundRows | null => {
  const round = roundOf(side);
  if (round === null) return null;
  return {
    round,
    consents: rowsOf(side, 'evalConsents'),
    seals: rowsOf(side, 'evalSeals'),
    openings: rowsOf(side, 'evalOpenings'),
    themes: rowsOf(side, 'evalThemes'),
    summaries: rowsOf(side, 'evalSummaries'),
    actions: rowsOf(side, 'actions'),
    measures: rowsOf(side, 'evalMeasures'),
    proposals: rowsOf(side, 'ruleProposals'),
    outcomes: rowsOf(side, 'evalOutcomes'),
    people: [],
  };
};

/** A file to the other; null: there is no round, or a key was wanted and may not go. */
export const fileFrom = (side: Side, to: PersonId, withKey = false): string | null => {
  const rows = rowsFor(side);
  if (rows === null || (withKey && !mayGiveKey(rows, side.me))) return null;
  const given = rowsToSend(rows, side.me, withKey ? ownOpenings(side) : []);
  const sent = given.map(([table, row]) => ({
    table,
    row,
    past: pastOf(table, side.rows.get(`${table}/${row.id}`)?.slice(0, -1) ?? []),
  }));
  const file = { made: tick(), workspaceId, by: side.me, to, roundId, rows: sent };
  return writeEvalFile(file, side.personKey);
};

export const groundOf = (side: Side): EvalGround => {
  const isLive = ({ deletedAt }: { readonly deletedAt: string | null }) => deletedAt === null;
  const here = (table: EvalFileTable, rowId: string): Here | undefined => {
    const states = side.rows.get(`${table}/${rowId}`);
    const row = states?.at(-1);
    return row === undefined
      ? undefined
      : { row, past: pastOf(table, states?.slice(0, -1) ?? []), isUndone: false };
  };
  return {
    me: side.me,
    workspaceId,
    here,
    exists: (table, rowId) => table === 'people' || table === 'terms' || side.rows.has(`${table}/${rowId}`),
    consents: rowsOf(side, 'evalConsents').filter(isLive),
    seals: rowsOf(side, 'evalSeals').filter(isLive),
    openings: rowsOf(side, 'evalOpenings').filter(isLive),
    wrapped: new Set(side.keys.keys()),
    outcomes: rowsOf(side, 'evalOutcomes').filter(isLive),
    talk: talkTables.flatMap((table: TalkTable) =>
      rowsOf(side, table).flatMap(({ id: rowId }) => {
        const one = here(table, rowId);
        return one === undefined ? [] : [{ table, here: one }];
      }),
    ),
    keysOf: (person) =>
      person === side.me
        ? new Set([publicKeyOf(side.personKey)])
        : new Set(
            rowsOf(side, 'evalConsents')
              .filter(({ personId }) => personId === person)
              .map(({ publicKey }) => publicKey),
          ),
  };
};

export const opened = (text: string): EvalFile => {
  const read = readEvalFile(text);
  if (!read.ok) throw new Error(`${read.reason} ${read.detail ?? ''}`);
  return read.value;
};

/** Reads a file in, giving the own key where it takes one; answers the plan, or why it was refused. */
export const readIn = (side: Side, text: string): EvalFilePlan | string => {
  const file = opened(text);
  const held = [...side.held.values()];
  const look = planEvalFile(file, groundOf(side), held);
  if (!look.ok) return look.reason;
  const given = [...held, ...ownOpenings(side)];
  const plan = look.value.lacksOwnKey ? planEvalFile(file, groundOf(side), given) : look;
  if (!plan.ok) return plan.reason;
  for (const { table, after } of plan.value.steps) put(side, table, after);
  for (const one of plan.value.toHold) side.held.set(one.sealId, one);
  if (plan.value.opens) side.held.clear();
  return plan.value;
};

/** What each answered, as this side may see it; null: not before all are open. */
export const answersSeen = (side: Side): readonly string[] | null => {
  const round = roundOf(side);
  if (round === null || (round.state !== 'opened' && round.state !== 'finished')) return null;
  return openingParties(round).map(({ party }) => {
    const seal = rowsOf(side, 'evalSeals').find(
      (one) => one.party === party && one.attempt === round.attempt,
    );
    const key = rowsOf(side, 'evalOpenings').find(({ sealId }) => sealId === seal?.id)?.key;
    const place = sealedFor(workspaceId, round, party);
    const bytes = key === undefined ? null : keyFromText(key);
    const answers = seal === undefined || bytes === null ? null : openSeal(place, seal, bytes);
    return answers?.words['ev-o1'] ?? '(closed)';
  });
};
/* oxlint-enable typescript/no-unsafe-type-assertion */
