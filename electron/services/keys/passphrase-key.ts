import { base64 } from '@scure/base';
import { accept, type Answer } from '#shared/domain/answer.ts';
import type { PassphraseRefusal } from '#shared/ipc/vault.ts';
import { demoPassphrase } from '#shared/templates/demo.ts';
import { passphraseTrouble, tidyPassphrase } from '#shared/vault/passphrase-rule.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import { calibrated, leastFigures, type Figures } from './calibrate.ts';
import type { Derivation } from './key-file.ts';
import type { VaultMeans } from './vault-means.ts';

export interface PassphraseKey {
  readonly key: SecretKey;
  readonly derivation: Derivation;
}

/** Why the text cannot be a passphrase here: the rule, and the one that is published. */
export const refusedPassphrase = (means: VaultMeans, passphrase: string): PassphraseRefusal | null => {
  if (means.demoPassphrase === null && tidyPassphrase(passphrase) === demoPassphrase) return 'tooCommon';
  return passphraseTrouble(passphrase);
};

/** The key of a new passphrase, with a new salt and figures that suit this PC. */
export const newPassphraseKey = async (
  means: VaultMeans,
  passphrase: string,
): Promise<Answer<PassphraseKey, 'taskFailed'>> => {
  const least = await derived(means, passphrase, leastFigures);
  if (!least.ok || !means.isCalibrated) return least;
  const figures = calibrated(least.value.took);
  if (figures.memory === leastFigures.memory && figures.passes === leastFigures.passes) return least;
  dropKey(least.value.key);
  // A PC that has not got the memory stays with the least.
  const more = await derived(means, passphrase, figures);
  return more.ok ? more : derived(means, passphrase, leastFigures);
};

/** The key that the passphrase makes for a slot. */
export const passphraseKey = async (
  means: VaultMeans,
  passphrase: string,
  { memory, passes, lanes, salt }: Derivation,
): Promise<Answer<SecretKey, 'taskFailed'>> => {
  const order = { passphrase: tidyPassphrase(passphrase), salt: base64.decode(salt), memory, passes, lanes };
  const answer = await means.derive(order);
  return answer.ok ? accept(answer.value.key) : answer;
};

const derived = async (
  means: VaultMeans,
  passphrase: string,
  figures: Figures,
): Promise<Answer<PassphraseKey & { readonly took: number }, 'taskFailed'>> => {
  const salt = means.random(16);
  const order = { passphrase: tidyPassphrase(passphrase), salt, lanes: 1, ...figures };
  const answer = await means.derive(order);
  if (!answer.ok) return answer;
  const derivation: Derivation = { name: 'argon2id', ...figures, lanes: 1, salt: base64.encode(salt) };
  return accept({ ...answer.value, derivation });
};
