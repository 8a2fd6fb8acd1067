import { useState } from 'react';
import { newId } from '#renderer/db/new-id.ts';
import { isOpen, setKeys } from '#renderer/db/vault.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { hasOpened, refreshVault } from '#renderer/stores/vault.ts';
import { emptyPassphrase, madePassphrase, type PassphraseDraft } from '#renderer/ui/passphrase-draft.ts';
import type { PersonRole } from '#shared/domain/person.ts';

export interface FoundingKeys {
  /** Whether the keys are made, now or in an earlier session. */
  readonly areMade: boolean;
  readonly draft: PassphraseDraft;
  readonly change: (draft: PassphraseDraft) => void;
  readonly isTried: boolean;
  readonly isMaking: boolean;
  readonly hasFailed: boolean;
  /** Makes the keys of the workspace and of its first person; true when they are there. */
  readonly make: (role: PersonRole) => Promise<boolean>;
}

/** The passphrase of the first run: in memory alone, and gone when the keys are made of it. */
export const useFoundingKeys = (): FoundingKeys => {
  const [areMade, setMade] = useState(isOpen);
  const [draft, change] = useState(emptyPassphrase);
  const [isTried, setTried] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const make = async (role: PersonRole): Promise<boolean> => {
    setTried(true);
    setFailed(false);
    const passphrase = madePassphrase(draft);
    if (passphrase === null) return false;
    setMaking(true);
    const answer = await desktop.foundVault({ personId: newId<'Person'>(), role, passphrase });
    setMaking(false);
    setFailed(!answer.ok);
    if (!answer.ok) return false;
    setKeys(answer.value);
    hasOpened(answer.value);
    await refreshVault();
    setMade(true);
    change(emptyPassphrase);
    return true;
  };
  return { areMade, draft, change, isTried, isMaking, hasFailed, make };
};
