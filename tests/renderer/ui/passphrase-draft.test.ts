import { describe, expect, test } from 'vitest';
import { differs, emptyPassphrase, madePassphrase } from '#renderer/ui/passphrase-draft.ts';

const own = { ...emptyPassphrase, how: 'own' as const, own: 'Ni blå epler i en kurv' };
const proposed = { ...emptyPassphrase, proposal: 'fjord lampe korg stein' };

describe('a passphrase that is being made', () => {
  test('is nothing until it has been written alike both times', () => {
    expect(madePassphrase(emptyPassphrase)).toBeNull();
    expect(madePassphrase(own)).toBeNull();
    expect(madePassphrase({ ...own, again: 'ni blå epler i en kurv' })).toBeNull();
    expect(madePassphrase({ ...own, again: own.own })).toBe(own.own);
  });

  test('forgives blanks, also in the four proposed words', () => {
    expect(madePassphrase({ ...proposed, again: ' fjord  lampe korg stein ' })).toBe(proposed.proposal);
    expect(differs({ ...proposed, again: 'fjord lampe korg' })).toBe(true);
  });

  test('is the one that is chosen, whatever stands in the other', () => {
    expect(madePassphrase({ ...own, how: 'proposed', again: own.own })).toBeNull();
    expect(madePassphrase({ ...own, ...proposed, how: 'proposed', again: proposed.proposal })).toBe(
      proposed.proposal,
    );
  });

  test('is refused when it is short or what everybody tries', () => {
    expect(madePassphrase({ ...own, own: 'kort', again: 'kort' })).toBeNull();
    expect(madePassphrase({ ...own, own: 'passord123456', again: 'passord123456' })).toBeNull();
  });
});
