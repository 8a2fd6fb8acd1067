import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Approval } from '#shared/domain/approval.ts';
import type { MeetingId, MinutesId } from '#shared/domain/id.ts';
import type { Minutes } from '#shared/domain/minutes.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { isSigned } from './signing.ts';

/** SHA-256 of a text as UTF-8, hexadecimal: what both approve. */
export const digestOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

type Signed = Pick<Approval, 'minutesId' | 'personId' | 'approvedAt' | 'digest' | 'signature' | 'publicKey'>;
type Linked = Pick<Minutes, 'id' | 'place' | 'previous' | 'digest'>;

/** The link of approved minutes: over the one before, the place, the text and both approvals. */
export const linkOf = ({ id, place, previous, digest }: Linked, approvals: readonly Signed[]): string =>
  digestOfText(
    canonicalJson([
      'samspill-minutes',
      1,
      previous,
      place,
      id,
      digest,
      approvals
        .map(({ personId, approvedAt, digest: seen, signature, publicKey }) => [
          personId,
          approvedAt,
          seen,
          signature,
          publicKey,
        ])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    ]),
  );

/**
 * What is wrong with one approved version. `content`: the text is not the one that was approved. `approvals`: not both
 * have approved it. `signature`: an approval was not signed with the key it names. `link`: something about it was changed
 * afterwards. `previous`: the version before it is not there.
 */
export type ChainFault = 'content' | 'approvals' | 'signature' | 'link' | 'previous';

export interface FaultyMinutes {
  readonly minutesId: MinutesId;
  readonly meetingId: MeetingId;
  readonly version: number;
  readonly fault: ChainFault;
}

export interface ChainReport {
  /** How many approved versions there are. */
  readonly count: number;
  /** The first fault of each, in the order of the chain; empty: the chain is whole. */
  readonly faults: readonly FaultyMinutes[];
}

/**
 * Checks every approved version from what stands in the rows alone: no network, no secret. One check for each version, in
 * the order of the chain, as signatures take a millisecond each. What was cut off at the very end leaves no trace here;
 * the count tells. Two versions after the same one are no fault: both PCs can have approved something while they worked
 * by file.
 */
export const chainSteps = (
  minutes: readonly Minutes[],
  approvals: readonly Signed[],
): ReadonlyArray<() => FaultyMinutes | null> => {
  const approved = minutes
    .filter(({ approvedAt }) => approvedAt !== null)
    .toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));
  const links = new Map(approved.map((row) => [row.link, row.place]));
  const given = new Map<string, Signed[]>();
  for (const one of approvals) given.set(one.minutesId, [...(given.get(one.minutesId) ?? []), one]);
  return approved.map((row) => () => {
    const fault = faultOf(row, given.get(row.id) ?? [], links);
    return fault && { minutesId: row.id, meetingId: row.meetingId, version: row.version, fault };
  });
};

const faultOf = (
  row: Minutes,
  approvals: readonly Signed[],
  links: ReadonlyMap<string | null, number | null>,
): ChainFault | null => {
  if (digestOfText(row.snapshot) !== row.digest || !isAbout(row)) return 'content';
  if (approvals.some(({ digest }) => digest !== row.digest)) return 'approvals';
  if (new Set(approvals.map(({ personId }) => personId)).size < 2) return 'approvals';
  if (!approvals.every(isSigned)) return 'signature';
  if (linkOf(row, approvals) !== row.link) return 'link';
  if (row.previous === null) return row.place === 1 ? null : 'previous';
  return links.get(row.previous) === (row.place ?? 0) - 1 ? null : 'previous';
};

/** The text names the version it is: an approved text cannot stand for another meeting. */
const isAbout = ({ id, meetingId, version, snapshot }: Minutes): boolean => {
  const said = readJson(snapshot);
  return (
    typeof said === 'object' &&
    said !== null &&
    'minutesId' in said &&
    said.minutesId === id &&
    'meetingId' in said &&
    said.meetingId === meetingId &&
    'version' in said &&
    said.version === version
  );
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
