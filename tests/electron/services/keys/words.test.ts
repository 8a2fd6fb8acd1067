import { randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { proposedPassphrase, words } from '#electron/services/keys/words.ts';
import { passphraseTrouble } from '#shared/vault/passphrase-rule.ts';

describe('the words for passphrases', () => {
  test('are 2048, each once, short, in small Norwegian letters', () => {
    expect(words).toHaveLength(2048);
    expect(new Set(words).size).toBe(2048);
    expect(words.filter((word) => !/^[a-zæøå]{3,8}$/.test(word))).toEqual([]);
  });

  test('are told apart by their first four letters', () => {
    expect(new Set(words.map((word) => word.slice(0, 4))).size).toBe(2048);
  });
});

describe('a proposed passphrase', () => {
  test('is four different words that the rule takes', () => {
    for (let round = 0; round < 1000; round += 1) {
      const drawn = proposedPassphrase(randomInt);
      expect(new Set(drawn.split(' ')).size).toBe(4);
      expect(passphraseTrouble(drawn)).toBeNull();
    }
  });

  test('asks for one word of all of them, each time', () => {
    const asked: number[] = [];
    const drawn = proposedPassphrase((below) => {
      asked.push(below);
      return [0, 0, 2047, 5, 5, 6][asked.length - 1] ?? 0;
    });
    expect(drawn).toBe([words[0], words[2047], words[5], words[6]].join(' '));
    expect(new Set(asked)).toEqual(new Set([2048]));
  });
});
