import { argon2id as otherArgon2id } from '@noble/hashes/argon2.js';
import { argon2id } from 'hash-wasm';
import { describe, expect, test } from 'vitest';
import { leastFigures } from '#electron/services/keys/calibrate.ts';
import { derive } from '#electron/vault-tasks/derive.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('the derivation', () => {
  test('answers what the reference program answers', async () => {
    // The test vectors of the reference implementation (phc-winner-argon2, src/test.c), version 0x13, Argon2id.
    const { key } = await derive({
      passphrase: 'password',
      salt: new TextEncoder().encode('somesalt'),
      memory: 65_536,
      passes: 2,
      lanes: 1,
    });
    expect(hex(key)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
  });

  test('is another for every salt, letter and figure', async () => {
    const order = {
      passphrase: 'fjord lampe korg stein',
      salt: new Uint8Array(16),
      memory: 8,
      passes: 1,
      lanes: 1,
    };
    const keys = await Promise.all(
      [
        order,
        { ...order, passphrase: 'fjord lampe korg steim' },
        { ...order, salt: new Uint8Array(16).fill(1) },
        { ...order, memory: 16 },
        { ...order, passes: 2 },
      ].map(async (given) => hex((await derive(given)).key)),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('takes the least figures without trouble, in every letter of Norwegian', async () => {
    const { key } = await derive({
      passphrase: 'ærlig øy på årsmøte',
      salt: new Uint8Array(16),
      lanes: 1,
      ...leastFigures,
    });
    expect(key).toHaveLength(32);
  });
});

describe('RFC 9106, section 5.3', () => {
  const [password, salt] = [new Uint8Array(32).fill(1), new Uint8Array(16).fill(2)];
  const [secret, associated] = [new Uint8Array(8).fill(3), new Uint8Array(12).fill(4)];
  const figures = { t: 3, m: 32, p: 4, dkLen: 32, key: secret };

  test('is kept by a library of another author', () => {
    const tag = otherArgon2id(password, salt, { ...figures, personalization: associated });
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  test('is kept by ours: the two agree on its input, and on our own figures', async () => {
    // Ours takes no associated data, which the vector has; everything else of it is the same here.
    const common = { password, salt, secret, hashLength: 32, outputType: 'binary' } as const;
    const ours = await argon2id({ ...common, memorySize: 32, iterations: 3, parallelism: 4 });
    expect(hex(ours)).toBe(hex(otherArgon2id(password, salt, figures)));
    const order = { passphrase: 'blåbær på årsmøte i øy', salt, memory: 1024, passes: 3, lanes: 1 };
    const { key } = await derive(order);
    expect(hex(key)).toBe(hex(otherArgon2id(order.passphrase, salt, { t: 3, m: 1024, p: 1, dkLen: 32 })));
  });
});
