import { useEffect, useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { whenSaved } from '#renderer/stores/when-saved.ts';
import type { BackupAnswers, CopyContent, CopyDifference } from '#shared/ipc/backup.ts';

/** What a copy is opened with. */
export type Given = { readonly passphrase: string } | { readonly sheetKey: string } | Record<string, never>;

type Refusal = Extract<BackupAnswers['restoreBeside'], { ok: false }>['reason'];

/** How far the restoring has come. */
export type Restoring =
  | { readonly at: 'choose'; readonly refused: Refusal | null }
  | { readonly at: 'busy'; readonly with: 'opening' | 'unpacking' | 'switching' }
  | { readonly at: 'key'; readonly token: string; readonly wrong: 'passphrase' | 'sheet' | null }
  | { readonly at: 'inside'; readonly token: string; readonly given: Given; readonly content: CopyContent }
  | { readonly at: 'compare'; readonly content: CopyContent; readonly difference: CopyDifference | null }
  | {
      readonly at: 'refused';
      readonly why: Refusal | 'nothingBeside' | 'switchFailed' | 'notSaved' | 'notConfirmed';
    };

export interface RestoringActs {
  readonly choose: () => void;
  readonly open: (token: string, given: Given) => void;
  readonly unpack: (token: string, given: Given) => void;
  readonly switchOver: () => void;
  /** Goes back to where a copy is chosen. */
  readonly startOver: () => void;
}

/** Restoring step by step: choose, open, look inside, unpack beside and compare, switch. Nothing is changed before that. */
export const useRestoring = (token: string | null): readonly [Restoring, RestoringActs] => {
  const [state, setState] = useState<Restoring>(
    token === null ? { at: 'choose', refused: null } : { at: 'busy', with: 'opening' },
  );
  const run = (busy: Extract<Restoring, { at: 'busy' }>['with'], act: () => Promise<Restoring>) => {
    setState({ at: 'busy', with: busy });
    void act()
      .catch((): Restoring => ({ at: 'refused', why: 'damaged' }))
      .then(setState);
  };
  useEffect(() => {
    if (token !== null) void opened(token, {}).then(setState);
  }, [token]);
  return [
    state,
    {
      choose: () => run('opening', chosen),
      open: (copy, given) => run('opening', () => opened(copy, given)),
      unpack: (copy, given) =>
        void mayGoOn().then((may) => may && run('unpacking', () => unpacked(copy, given))),
      switchOver: () => void mayGoOn().then((may) => may && run('switching', switched)),
      startOver: () => setState({ at: 'choose', refused: null }),
    },
  ];
};

const chosen = async (): Promise<Restoring> => {
  const copy = await desktop.openCopy();
  if (copy.ok) return opened(copy.value.token, {});
  return { at: 'choose', refused: copy.reason === 'cancelled' ? null : copy.reason };
};

const opened = async (token: string, given: Given): Promise<Restoring> => {
  const answer = await desktop.tryCopy({ token, ...given });
  if (answer.ok) return { at: 'inside', token, given, content: answer.value };
  if (answer.reason === 'needsKey') return { at: 'key', token, wrong: null };
  if (answer.reason !== 'wrongKey') return { at: 'refused', why: answer.reason };
  return { at: 'key', token, wrong: 'passphrase' in given ? 'passphrase' : 'sheet' };
};

const unpacked = async (token: string, given: Given): Promise<Restoring> => {
  const answer = await desktop.restoreBeside({ token, ...given });
  return answer.ok ? { at: 'compare', ...answer.value } : { at: 'refused', why: answer.reason };
};

const switched = async (): Promise<Restoring> => {
  const answer = await whenSaved(desktop.switchToBeside);
  // The window is loaded anew in a moment.
  if (answer.ok) return { at: 'busy', with: 'switching' };
  return { at: 'refused', why: answer.reason === 'notWritable' ? 'switchFailed' : answer.reason };
};

/** Whoever has opened must be the person themselves; where nobody has, there is nothing to guard. */
const mayGoOn = (): Promise<boolean> =>
  useVault.getState().opener === null ? Promise.resolve(true) : confirmMe();
