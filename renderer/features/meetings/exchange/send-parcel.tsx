import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { makeParcel } from '#renderer/db/parcel.ts';
import { rowsForParcel } from '#renderer/db/parcel-rows.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { ToWhom } from '#renderer/parts/file-exchange/to-whom.tsx';
import { useKeyHolders } from '#renderer/parts/file-exchange/use-key-holders.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { useToday } from '#renderer/stores/today.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { PersonId, SeriesId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Text } from '#shared/text/text.ts';

interface SendParcelProps {
  readonly workspace: Workspace;
  readonly seriesId: SeriesId;
  readonly onClose: () => void;
}

/** Closes what the other needs of the series in a file that only they can open, and asks where to save it. */
export const SendParcel = ({ workspace, seriesId, onClose }: SendParcelProps) => {
  const text = useText();
  const words = text.parcel.send;
  const others = useKeyHolders();
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | keyof Text['parcel']['send']['refusals']>('idle');
  const today = useToday();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const inside = useLiveQuery(() => countsOf(seriesId, today), [seriesId, today]);
  if (others === undefined || inside === undefined) return null;
  const [only] = others;
  const to = others.find(({ id }) => id === chosen) ?? only;
  if (to === undefined) {
    return (
      <DialogBox heading={words.heading} closeLabel={words.close} size="small" onClose={onClose}>
        <p>{words.nobody}</p>
      </DialogBox>
    );
  }
  const send = async (): Promise<void> => {
    setState('busy');
    const made = await makeParcel(seriesId, to.id, { now: new Date(), today });
    if (!made.ok) return setState(made.reason);
    const name = words.fileName(roleName(to.role, workspace, form), today);
    const saved = await desktop.saveParcel({ kind: 'meeting', to: to.id, name, text: made.value.text });
    if (saved.ok) {
      onClose();
      return sayWhere(saved.value);
    }
    setState(saved.reason === 'cancelled' ? 'idle' : saved.reason);
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={words.close}
      submitLabel={state === 'busy' ? words.saving : words.save}
      cancelLabel={words.cancel}
      isBusy={state === 'busy'}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <ToWhom label={words.to} others={others} chosen={to.id} workspace={workspace} onChange={setChosen} />
      <p>{words.inside(inside.points, inside.actions)}</p>
      <p>{words.locked(to.name)}</p>
      <p>{words.needsCopy(to.name)}</p>
      {state !== 'idle' && state !== 'busy' && (
        <Notice tone="danger" toneLabel={text.common.tones.danger}>
          {words.refusals[state]}
        </Notice>
      )}
    </FormDialog>
  );
};

const countsOf = async (seriesId: SeriesId, today: Parameters<typeof rowsForParcel>[1]) => {
  const rows = await rowsForParcel(seriesId, today);
  const open = (table: string): number =>
    rows.filter(([name, row]) => name === table && row['state'] === 'open' && row.deletedAt === null).length;
  return { points: open('topics'), actions: open('actions') };
};

const sayWhere = ({ name, token }: { readonly name: string; readonly token: string }): void => {
  const { send } = currentText().parcel;
  say(send.saved(name), {
    action: { label: send.show, run: () => void desktop.showInFolder({ token }) },
  });
};
