import { describe, expect, test } from 'vitest';
import { passphraseTrouble, tidyPassphrase } from '#shared/vault/passphrase-rule.ts';

describe('a passphrase', () => {
  test.each([
    'fjord lampe korg stein',
    'å gå ut på øya',
    'Blåbær og 3 nisser',
    'jeg glemte ostehøvelen',
    'Vx9#kd!2pQzLm',
    'katten sover på kommunestyret',
    'passordet til naboen er 17 elger',
  ])('can be «%s»', (text) => {
    expect(passphraseTrouble(text)).toBeNull();
  });

  test.each(['', 'kort', 'elleve tegn', '            ', '  a    b   c  ', 'passord'])(
    'is too short as «%s»',
    (text) => {
      expect(passphraseTrouble(text)).toBe('tooShort');
    },
  );

  test.each([
    'aaaaaaaaaaaa',
    '123456789012',
    '098765432109',
    'abababababab',
    'abcabcabcabc',
    'abcdefghijkl',
    'qwertyuiopåa',
    'Passord123456',
    'passord passord',
    'PASSORD2026!!',
    'velkommen1234',
    'ordføreren 2027',
    'sommer sommer sommer',
    'fisk fisk fisk fisk',
    'fisk fisk katt katt',
    'qwerty123456',
    'correct horse battery staple',
    'Samspill2026!',
    '1 2 3 4 5 6 7 8 9 0 1 2',
  ])('is too common as «%s»', (text) => {
    expect(passphraseTrouble(text)).toBe('tooCommon');
  });

  test('is the same however keyboard and blanks made it', () => {
    const composed = 'blåbær på øya';
    expect(tidyPassphrase(`  ${composed.normalize('NFD').replaceAll(' ', '\u00A0  ')}\n`)).toBe(composed);
    expect(tidyPassphrase('Stor og liten')).not.toBe(tidyPassphrase('stor og liten'));
  });
});
