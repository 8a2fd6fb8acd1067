import type { TellingDraft } from '#renderer/db/repositories/matters.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { CommitRefusal } from '#renderer/db/commit.ts';
import { focusFault } from '#renderer/parts/focus-fault.ts';
import { useText } from '#renderer/stores/text.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { Answer } from '#shared/domain/answer.ts';
import type { MemberId } from '#shared/domain/id.ts';
import { SentText, TellingFields } from './telling-fields.tsx';
import { useTelling, type TellingForm } from './telling-form.ts';
import type { Around } from './use-log.ts';

interface TellingDialogProps {
  readonly heading: string;
  /** What it is about. */
  readonly title: string;
  readonly start: TellingForm;
  readonly around: Around;
  readonly onSave: (
    telling: TellingDraft,
    members: readonly MemberId[],
  ) => Promise<Answer<unknown, CommitRefusal>>;
  readonly onClose: () => void;
}

/** That a matter was told once more, or what was noted of it set right. The history keeps what stood there. */
export const TellingDialog = ({ heading, title, start, around, onSave, onClose }: TellingDialogProps) => {
  const { information, common } = useText();
  const words = information.telling;
  const { form, fault, change, checked } = useTelling(start, around);
  const save = async () => {
    const telling = checked();
    if (telling === null) return focusFault();
    if (!accepted(await onSave(telling, form.members))) return;
    announce(words.saved(title));
    onClose();
  };
  return (
    <FormDialog
      heading={heading}
      place="top"
      closeLabel={common.close}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <TellingFields form={form} fault={fault} around={around} onChange={change} />
      <SentText form={form} onChange={change} />
    </FormDialog>
  );
};
