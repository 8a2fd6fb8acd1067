import { createHash, randomBytes, webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAnswers, scores, type Answers } from '#shared/domain/eval-answers.ts';
import { formLimits } from '#shared/domain/eval-form.ts';
import {
  envelopeSize,
  fitsSeal,
  keyFromText,
  keyToText,
  openSeal,
  sealAnswers,
  type SealedFor,
  type SealParts,
} from '#shared/vault/eval-seal.ts';

const place: SealedFor = { workspaceId: 'w-1', roundId: 'r-1', attempt: 1, party: 'director' };
const random = (length: number) => new Uint8Array(randomBytes(length));

const answers: Answers = {
  scores: { 'ev-a1': 4, 'ev-b2': 'none' },
  frequency: 'weekly',
  words: { 'ev-o1': 'Vi snakker – æøå, čđŋ 🙂' },
};

const sealed = (given: Answers = answers, at: SealedFor = place) => {
  const made = sealAnswers(at, given, random);
  if (made === null) throw new Error('too long');
  return made;
};

/** Computed by Node alone, from the words of the format. */
const commitmentByNode = (at: SealedFor, { iv, ciphertext }: SealParts, key: Uint8Array): string => {
  const hash = createHash('sha256');
  const parts = [
    ...['samspill-eval/1', at.workspaceId, at.roundId, String(at.attempt), at.party].map((text) =>
      Buffer.from(text, 'utf8'),
    ),
    Buffer.from(key),
    Buffer.from(iv, 'hex'),
    Buffer.from(ciphertext, 'base64'),
  ];
  for (const part of parts) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(part.length);
    hash.update(length).update(part);
  }
  return hash.digest('hex');
};

const byWebCrypto = async (at: SealedFor, { iv, ciphertext }: SealParts, key: Uint8Array) => {
  const imported = await webcrypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  const additionalData = Buffer.from(
    JSON.stringify(['samspill-eval/1', at.workspaceId, at.roundId, at.attempt, at.party]),
  );
  const plain = await webcrypto.subtle.decrypt(
    { name: 'AES-GCM', iv: Buffer.from(iv, 'hex'), additionalData },
    imported,
    Buffer.from(ciphertext, 'base64'),
  );
  return Buffer.from(plain);
};

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  scores: fc.dictionary(fc.stringMatching(/^[a-z]+-[a-z0-9]+$/), fc.constantFrom(...scores)),
  frequency: fc.option(fc.string()),
  words: fc.dictionary(fc.stringMatching(/^[a-z]+-[a-z0-9]+$/), fc.string({ unit: 'grapheme' })),
});

describe('an envelope', () => {
  it('opens to what was put in it, and is always of the same size', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { seal, key } = sealed(given);
        expect(openSeal(place, seal, key)).toEqual(given);
        expect(Buffer.from(seal.ciphertext, 'base64')).toHaveLength(envelopeSize + 16);
      }),
      { numRuns: 25 },
    );
  });

  it('is AES-256-GCM and SHA-256 as others make them', async () => {
    const { seal, key } = sealed();
    expect(key).toHaveLength(32);
    expect(seal.commitment).toBe(commitmentByNode(place, seal, key));
    const plain = await byWebCrypto(place, seal, key);
    const length = plain.readUInt32BE(0);
    expect(JSON.parse(plain.subarray(4, 4 + length).toString('utf8'))).toEqual({
      format: 'samspill-answers',
      version: 1,
      ...answers,
    });
    expect(plain.subarray(4 + length).every((byte) => byte === 0)).toBe(true);
  });

  it('says nothing of what is in it', () => {
    const { seal } = sealed({ ...noAnswers, words: { 'ev-o1': 'PLANTET' } });
    expect(Buffer.from(seal.ciphertext, 'base64').includes('PLANTET')).toBe(false);
    const again = sealed({ ...noAnswers, words: { 'ev-o1': 'PLANTET' } });
    expect(again.seal.ciphertext).not.toBe(seal.ciphertext);
    expect(again.seal.commitment).not.toBe(seal.commitment);
  });

  it.each([
    ['workspace', { ...place, workspaceId: 'w-2' }],
    ['round', { ...place, roundId: 'r-2' }],
    ['attempt', { ...place, attempt: 2 }],
    ['party', { ...place, party: 'mayor' }],
  ] as const)('opens for no other %s', (_, elsewhere) => {
    const { seal, key } = sealed();
    expect(openSeal(elsewhere, seal, key)).toBeNull();
    expect(fitsSeal(elsewhere, seal, key)).toBe(false);
  });

  it('opens with no other key, also when the commitment is made to fit it', () => {
    const { seal } = sealed();
    const other = random(32);
    expect(fitsSeal(place, seal, other)).toBe(false);
    const forged = { ...seal, commitment: commitmentByNode(place, seal, other) };
    expect(fitsSeal(place, forged, other)).toBe(true);
    expect(openSeal(place, forged, other)).toBeNull();
  });

  it('opens no more when a bit of it has been changed', () => {
    const { seal, key } = sealed();
    const bytes = Buffer.from(seal.ciphertext, 'base64');
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
        expect(openSeal(place, { ...seal, ciphertext: changed.toString('base64') }, key)).toBeNull();
      }),
      { numRuns: 20 },
    );
    expect(openSeal(place, { ...seal, iv: `00${seal.iv.slice(2)}` }, key)).toBeNull();
    expect(openSeal(place, { ...seal, commitment: '0'.repeat(64) }, key)).toBeNull();
  });

  it.each([
    ['half an envelope', (seal: SealParts) => ({ ...seal, ciphertext: seal.ciphertext.slice(0, 400) })],
    ['no base64', (seal: SealParts) => ({ ...seal, ciphertext: 'æøå' })],
    ['a short iv', (seal: SealParts) => ({ ...seal, iv: seal.iv.slice(4) })],
    ['an iv that is none', (seal: SealParts) => ({ ...seal, iv: 'x'.repeat(24) })],
  ])('is refused when it is %s', (_, broken) => {
    const { seal, key } = sealed();
    expect(openSeal(place, broken(seal), key)).toBeNull();
    expect(fitsSeal(place, broken(seal), key)).toBe(false);
  });

  it('takes the longest answers that the longest form allows', () => {
    const id = (at: number) => `${'a'.repeat(116)}-${at}`;
    const longest: Answers = {
      scores: Object.fromEntries(Array.from({ length: formLimits.statements }, (_, at) => [id(at), 'none'])),
      frequency: id(0),
      words: Object.fromEntries(
        Array.from({ length: formLimits.questions }, (_, at) => [id(at), '«'.repeat(formLimits.answerText)]),
      ),
    };
    expect(sealAnswers(place, longest, random)).not.toBeNull();
    expect(
      sealAnswers(place, { ...noAnswers, words: { 'ev-o1': 'x'.repeat(envelopeSize) } }, random),
    ).toBeNull();
  });

  it('has a key that stands in 64 figures', () => {
    const key = new Uint8Array(32).fill(0xab);
    expect(keyToText(key)).toBe('ab'.repeat(32));
    expect(keyFromText('ab'.repeat(32))).toEqual(key);
    for (const text of ['', 'AB'.repeat(32), 'ab'.repeat(31), 'xy'.repeat(32)])
      expect(keyFromText(text)).toBeNull();
  });
});
