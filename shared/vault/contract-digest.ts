import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ContractApproval, ContractChange } from '#shared/domain/contract.ts';
import type { ContractId, ContractPointId } from '#shared/domain/id.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { isConsentSigned, signConsent, type ConsentSignature } from './eval-consent.ts';
import type { SecretKey } from './seal.ts';

/** What is put to both parties, and approved word for word. */
export type ContractWording = Pick<
  ContractChange,
  'id' | 'contractId' | 'title' | 'before' | 'after' | 'reason' | 'decisionRef' | 'directorId' | 'mayorId'
>;

/**
 * What both parties approve: what is changed from what to what, why, the decision the employer builds on, and whose
 * approval it asks for. The point of the checklist is not part of it, and may be deleted later.
 * @returns SHA-256, hexadecimal
 */
export const contractDigest = (change: ContractWording): string =>
  digestOf([
    'samspill-contract',
    1,
    change.id,
    change.contractId,
    change.title,
    change.before,
    change.after,
    change.reason,
    change.decisionRef,
    change.directorId,
    change.mayorId,
  ]);

/** Whether it is still what was put to both. One of whom somebody is deleted for good since cannot be told any more. */
export const isChangeAsPut = (change: ContractWording & Pick<ContractChange, 'digest'>): boolean =>
  change.directorId === null || change.mayorId === null || contractDigest(change) === change.digest;

/** What an approval says: who approved which change, and when. */
export type ContractApproved = Pick<ContractApproval, 'changeId' | 'personId' | 'digest' | 'approvedAt'>;

/** What is signed: a consent of kind `contract`, with the id of the change. */
export const contractConsented = ({ changeId, personId, digest, approvedAt }: ContractApproved) =>
  ({ changeId, personId, kind: 'contract', digest, givenAt: approvedAt }) as const;

/** Signs with the person's own key; see `signConsent`. */
export const signContract = (personKey: SecretKey, approved: ContractApproved): ConsentSignature =>
  signConsent(personKey, contractConsented(approved));

/** Whether the approval was signed with the key it names. Works without any secret, also on another machine. */
export const isContractSigned = (approval: ContractApproved & ConsentSignature): boolean =>
  isConsentSigned({
    ...contractConsented(approval),
    signature: approval.signature,
    publicKey: approval.publicKey,
  });

/**
 * The id of the row about a point of the template in a contract: the same on every PC, so that two who both begin write
 * about one point and not two. Its time is that of the contract.
 */
export const templatePointId = (contractId: ContractId, templateKey: string): ContractPointId => {
  const hex = digestOf(['samspill-contract-point', 1, contractId, templateKey]);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(3), 16) % 4);
  const id = `${contractId.slice(0, 13)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made here, of the form of a UUIDv7
  return id as ContractPointId;
};

const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
