import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropKey, seal, tagLength, tagOf, unseal } from '#shared/vault/seal.ts';

const key = () => new Uint8Array(32).fill(3);
const content = utf8ToBytes('Kari Nes, kommunedirektør');

describe('the cipher', () => {
  it('is XChaCha20-Poly1305: the vector of draft-irtf-cfrg-xchacha-03, A.3.1', () => {
    const cipher = xchacha20poly1305(
      hexToBytes('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f'),
      hexToBytes('404142434445464748494a4b4c4d4e4f5051525354555657'),
      hexToBytes('50515253c0c1c2c3c4c5c6c7'),
    );
    const plain =
      "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    const sealed = bytesToHex(cipher.encrypt(utf8ToBytes(plain)));
    expect(sealed).toBe(
      [
        'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb',
        '731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452',
        '2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9',
        '21f9664c97637da9768812f615c68b13b52e',
        'c0875924c1c7987947deafd8780acf49',
      ].join(''),
    );
  });
});

describe('what is sealed', () => {
  it('has the form that lies on disks since the first version', () => {
    expect(bytesToHex(seal(key(), content, 'a context'))).toBe(
      '476cdd2565c170abda8a0a036ca00af6cc61790533f5d4ae652c94dd791d063297c388f277b74391fafd9d579b2db028217895ffca506c67765592e4ec2998aee7e1',
    );
  });

  it('is opened by the same key and context alone', () => {
    const sealed = seal(key(), content, 'here');
    expect(unseal(key(), sealed, 'here')).toEqual(content);
    expect(unseal(key(), sealed, 'there')).toBeNull();
    expect(unseal(new Uint8Array(32).fill(4), sealed, 'here')).toBeNull();
  });

  it('is not opened when any bit of it is another', () => {
    const sealed = seal(key(), content, 'here');
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const touched = sealed.slice();
      touched[bit >> 3]! ^= 1 << (bit & 7);
      expect(unseal(key(), touched, 'here')).toBeNull();
    }
  });

  it('is not opened when it is cut anywhere, or empty', () => {
    const sealed = seal(key(), content, 'here');
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(key(), sealed.slice(0, length), 'here')).toBeNull();
    }
  });

  it('is the same for the same, and tells nothing else of itself: whatever is sealed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, one) => {
        const sealed = seal(key(), bytes, one);
        expect(seal(key(), bytes, one)).toEqual(sealed);
        expect(unseal(key(), sealed, one)).toEqual(bytes);
        expect(sealed).toHaveLength(bytes.length + 24 + tagLength);
        expect(tagOf(seal(key(), bytes, `${one}.`))).not.toEqual(tagOf(sealed));
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });

  it('binds the border between context and content', () => {
    expect(seal(key(), utf8ToBytes('b'), 'a')).not.toEqual(seal(key(), utf8ToBytes(''), 'ab'));
    expect(unseal(key(), seal(key(), utf8ToBytes('b'), 'a'), 'ab')).toBeNull();
  });
});

describe('a key that is dropped', () => {
  it('is zeros afterwards, and seals as zeros would', () => {
    const dropped = key();
    const sealed = seal(dropped, content, 'here');
    dropKey(dropped);
    expect(dropped).toEqual(new Uint8Array(32));
    expect(unseal(dropped, sealed, 'here')).toBeNull();
  });
});
