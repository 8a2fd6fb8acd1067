import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RuleId, TermId } from '#shared/domain/id.ts';
import type { RuleApproval, RuleVersion } from '#shared/domain/rule-version.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { isConsentSigned, signConsent, type ConsentSignature } from './eval-consent.ts';
import type { SecretKey } from './seal.ts';

/** What is put to both, and approved word for word. */
export type RuleWording = Pick<
  RuleVersion,
  'id' | 'ruleId' | 'number' | 'question' | 'text' | 'reason' | 'reviewOn' | 'directorId' | 'mayorId'
>;

/**
 * What both approve: question, wording, reason, when they look at it again, and whose approval it asks for. The meeting
 * and the evaluation it came from are not part of it, and may be deleted later.
 * @returns SHA-256, hexadecimal
 */
export const ruleDigest = (version: RuleWording): string =>
  digestOf([
    'samspill-rule',
    1,
    version.id,
    version.ruleId,
    version.number,
    version.question,
    version.text,
    version.reason,
    version.reviewOn,
    version.directorId,
    version.mayorId,
  ]);

/** Whether it is still what was put to both. One of whom somebody is deleted for good since cannot be told any more. */
export const isAsPut = (version: RuleWording & Pick<RuleVersion, 'digest'>): boolean =>
  version.directorId === null || version.mayorId === null || ruleDigest(version) === version.digest;

/** What an approval says: who approved which wording, and when. */
export type RuleApproved = Pick<RuleApproval, 'versionId' | 'personId' | 'digest' | 'approvedAt'>;

/** What is signed: a consent of kind `rule`, with the id of the version. */
export const ruleConsented = ({ versionId, personId, digest, approvedAt }: RuleApproved) =>
  ({ versionId, personId, kind: 'rule', digest, givenAt: approvedAt }) as const;

/** Signs with the person's own key; see `signConsent`. */
export const signRule = (personKey: SecretKey, approved: RuleApproved): ConsentSignature =>
  signConsent(personKey, ruleConsented(approved));

/** Whether the approval was signed with the key it names. Works without any secret, also on another machine. */
export const isRuleSigned = (approval: RuleApproved & ConsentSignature): boolean =>
  isConsentSigned({
    ...ruleConsented(approval),
    signature: approval.signature,
    publicKey: approval.publicKey,
  });

/**
 * The id of the rule that answers a question of the template in a term: the same on every PC, so that two who both begin
 * write about one rule and not two. Its time is that of the term.
 */
export const templateRuleId = (termId: TermId, templateKey: string): RuleId => {
  const hex = digestOf(['samspill-rule-id', 1, termId, templateKey]);
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(3), 16) % 4);
  const id = `${termId.slice(0, 13)}-7${hex.slice(0, 3)}-${variant}${hex.slice(4, 7)}-${hex.slice(7, 19)}`;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made here, of the form of a UUIDv7
  return id as RuleId;
};

const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
