import { accept, type Answer } from '#shared/domain/answer.ts';
import type { Sheet } from '#shared/ipc/vault.ts';
import { changeFile } from './access.ts';
import type { KeyFile, KeptSheet, OwnSheet } from './key-file.ts';
import type { OpenSession } from './open-vault.ts';
import { newIdentity } from './sheet.ts';
import { slotOf, withSlot, wrappedForAll } from './slots.ts';
import type { VaultMeans } from './vault-means.ts';
import { words } from './words.ts';
import { encryptTo, sealWord, unsealWord } from './wrap.ts';

type Of = Sheet['of'];

/** Makes a new sheet beside the one that holds; only what is answered here ever says what stands on the paper. */
export const makeSheet = async (
  means: VaultMeans,
  session: OpenSession,
  of: Of,
): Promise<Answer<{ readonly sheet: Sheet; readonly file: KeyFile }, 'notWritable'>> => {
  const { identity, recipient } = await newIdentity();
  const word = words[means.randomBelow(words.length)] ?? '';
  const made = means.now().toISOString();
  const kept: KeptSheet = {
    recipient,
    made,
    confirmed: null,
    word: sealWord(wordKey(session, of), word, use[of]),
  };
  const changed = await changeFile<'notWritable'>(means, async (file) => {
    if (of === 'workspace')
      return wrappedForAll({ ...file, sheets: [...confirmedOnes(file.sheets), kept] }, session);
    const slot = slotOf(file, session.personId);
    if (slot === undefined) return { refused: 'notWritable' };
    const own: OwnSheet = { ...kept, personKey: await encryptTo([recipient], session.personKey) };
    return withSlot(file, { ...slot, sheets: [...confirmedOnes(slot.sheets), own] });
  });
  return changed.ok ? accept({ sheet: { of, key: identity, word, made }, file: changed.value }) : changed;
};

/** The word of the newest sheet, typed back: from now on it holds, and the one before is shut. */
export const confirmSheet = (
  means: VaultMeans,
  session: OpenSession,
  of: Of,
  typed: string,
): Promise<Answer<KeyFile, 'notWritable' | 'wrong'>> => {
  const confirmed = means.now().toISOString();
  const isRight = (sheet: KeptSheet | undefined): boolean =>
    sheet !== undefined && unsealWord(wordKey(session, of), sheet.word, use[of]) === tidyWord(typed);
  return changeFile<'wrong'>(
    means,
    async (file) => {
      if (of === 'workspace') {
        const newest = file.sheets.at(-1);
        if (newest === undefined || !isRight(newest)) return { refused: 'wrong' };
        return wrappedForAll({ ...file, sheets: [{ ...newest, confirmed }] }, session);
      }
      const slot = slotOf(file, session.personId);
      const newest = slot?.sheets.at(-1);
      if (slot === undefined || newest === undefined || !isRight(newest)) return { refused: 'wrong' };
      return withSlot(file, { ...slot, sheets: [{ ...newest, confirmed }] });
    },
    'both',
  );
};

const use = { workspace: 'workspace-sheet', person: 'person-sheet' } as const;

const wordKey = (session: OpenSession, of: Of) =>
  of === 'workspace' ? session.dataKey.bytes : session.personKey;

/** A sheet that was never confirmed gives way to the next; so there are never more than two. */
const confirmedOnes = <Kept extends KeptSheet>(sheets: readonly Kept[]): readonly Kept[] =>
  sheets.filter(({ confirmed }) => confirmed !== null).slice(-1);

const tidyWord = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();
