import { create } from 'zustand';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { DisposalOccasion } from '#shared/domain/disposal.ts';
import type { Doomed } from '#shared/journal/purge.ts';
import type { DisposalAnswers } from '#shared/ipc/disposal.ts';
import { confirmMe } from './confirm-me.ts';
import { flush } from './flush.ts';
import { go } from './route.ts';

export interface Doom extends Doomed {
  /** As it is called on the screen. */
  readonly name: string;
}

type Asked =
  | { readonly kind: 'deleting'; readonly entries: readonly Doom[]; readonly occasion: DisposalOccasion }
  | { readonly kind: 'keyChange' };

export type DisposalTrouble = Extract<DisposalAnswers['dispose'], { ok: false }>['reason'] | 'notSaved';

interface DisposalStore {
  /** What the user is asked about; null: nothing. */
  readonly asked: Asked | null;
  /** The wait while everything is written anew. */
  readonly isWorking: boolean;
  readonly trouble: DisposalTrouble | null;
}

const nothing: DisposalStore = { asked: null, isWorking: false, trouble: null };

export const useDisposal = create<DisposalStore>(() => nothing);

/** Asks whether the entries shall be deleted for good; the window shows the question over any room. */
export const askToDelete = (entries: readonly Doom[], occasion: DisposalOccasion): void =>
  useDisposal.setState({ ...nothing, asked: { kind: 'deleting', entries, occasion } });

export const askToChangeKey = (): void => useDisposal.setState({ ...nothing, asked: { kind: 'keyChange' } });

export const stopAsking = (): void => useDisposal.setState(nothing);

interface Consent {
  readonly basis: string;
  /** Ids of what was asked about and stays in the bin all the same. */
  readonly leaving: readonly string[];
}

/**
 * Carries out what was asked about, after the person has confirmed that it is them. When it succeeds the window is loaded
 * anew and nothing here is left; otherwise the question stays, with the reason.
 */
export const carryOut = async ({ basis, leaving }: Consent): Promise<void> => {
  const { asked, isWorking } = useDisposal.getState();
  if (asked === null || isWorking || !(await confirmMe())) return;
  useDisposal.setState({ isWorking: true, trouble: null });
  if (!(await flush())) return useDisposal.setState({ isWorking: false, trouble: 'notSaved' });
  // Stays in the address when the window is loaded anew: the bin then says what was done.
  go({ room: 'bin', isDone: true });
  const answer = await desktop.dispose({
    records:
      asked.kind === 'deleting'
        ? asked.entries.filter(({ id }) => !leaving.includes(id)).map(({ table, id }) => ({ table, id }))
        : [],
    basis,
    occasion: asked.kind === 'deleting' ? asked.occasion : 'personChange',
  });
  if (answer.ok) return;
  go({ room: 'bin' });
  useDisposal.setState({ isWorking: false, trouble: answer.reason });
};
