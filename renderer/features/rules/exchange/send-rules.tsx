import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { makeRuleFile, rulesToSend } from '#renderer/db/repositories/rule-files.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
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
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Text } from '#shared/text/text.ts';

interface SendRulesProps {
  readonly termId: TermId;
  readonly onClose: () => void;
}

/** Closes the rules of the term in a file that only the other can open, and asks where to save it. */
export const SendRules = ({ termId, onClose }: SendRulesProps) => {
  const text = useText();
  const common = text.parcel.send;
  const words = text.ruleFiles.send;
  const others = useKeyHolders();
  const today = useToday();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const workspace = useLiveQuery(readWorkspace);
  const inside = useLiveQuery(() => rulesToSend(termId), [termId]);
  const [chosen, setChosen] = useState<PersonId | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | keyof Text['ruleFiles']['send']['refusals']>('idle');
  if (others === undefined || inside === undefined || workspace === undefined) return null;
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  if (to === undefined) {
    return (
      <DialogBox heading={words.heading} closeLabel={common.close} size="small" onClose={onClose}>
        <p>{common.nobody}</p>
      </DialogBox>
    );
  }
  const send = async (): Promise<void> => {
    setState('busy');
    const made = await makeRuleFile(termId, to.id, new Date());
    if (!made.ok) return setState(made.reason);
    const name = words.fileName(roleName(to.role, workspace, form), today);
    const saved = await desktop.saveParcel({ kind: 'rules', to: to.id, name, text: made.value });
    if (!saved.ok) return setState(saved.reason === 'cancelled' ? 'idle' : saved.reason);
    onClose();
    sayWhere(saved.value);
  };
  return (
    <FormDialog
      heading={words.heading}
      closeLabel={common.close}
      submitLabel={state === 'busy' ? common.saving : common.save}
      cancelLabel={common.cancel}
      isBusy={state === 'busy'}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{words.about}</p>
      <ToWhom label={common.to} others={others} chosen={to.id} workspace={workspace} onChange={setChosen} />
      <p>{words.inside(inside)}</p>
      <p>{common.locked(to.name)}</p>
      <p>{common.needsCopy(to.name)}</p>
      {state !== 'idle' && state !== 'busy' && (
        <Notice tone="danger" toneLabel={text.common.tones.danger}>
          {words.refusals[state]}
        </Notice>
      )}
    </FormDialog>
  );
};

const sayWhere = ({ name, token }: { readonly name: string; readonly token: string }): void => {
  const { send } = currentText().parcel;
  say(send.saved(name), {
    action: { label: send.show, run: () => void desktop.showInFolder({ token }) },
  });
};
