import { passphraseTrouble, tidyPassphrase } from '#shared/vault/passphrase-rule.ts';

/** What stands on the screen while a passphrase is made. Lives in memory only, for as long as the screen is shown. */
export interface PassphraseDraft {
  readonly how: 'proposed' | 'own';
  /** Four words; empty until they are there. */
  readonly proposal: string;
  readonly own: string;
  readonly again: string;
}

export const emptyPassphrase: PassphraseDraft = { how: 'proposed', proposal: '', own: '', again: '' };

/** The passphrase when it is good and has been written alike both times; null until then. */
export const madePassphrase = (draft: PassphraseDraft): string | null => {
  const wanted = tidyPassphrase(wantedOf(draft));
  if (wanted === '' || passphraseTrouble(wanted) !== null) return null;
  return tidyPassphrase(draft.again) === wanted ? wanted : null;
};

/** Whether it is not yet written alike both times. */
export const differs = (draft: PassphraseDraft): boolean =>
  tidyPassphrase(draft.again) !== tidyPassphrase(wantedOf(draft));

const wantedOf = ({ how, proposal, own }: PassphraseDraft): string => (how === 'proposed' ? proposal : own);
