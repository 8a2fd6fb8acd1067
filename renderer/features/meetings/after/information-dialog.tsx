import { useState } from 'react';
import { addInformation } from '#renderer/db/repositories/information.ts';
import { readTerm } from '#renderer/db/repositories/terms.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { ToldFields } from '#renderer/features/meetings/parts/told-fields.tsx';
import { useMe } from '#renderer/stores/me.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import { firstDayOf } from '#shared/domain/term-start.ts';
import { tidyTold, toldFault, type Told, type ToldFault } from '#shared/domain/told.ts';

/** What they were told about. */
export interface InformationMatter extends Pick<
  InformationEntry,
  'termId' | 'meetingId' | 'agendaItemId' | 'topicId'
> {
  readonly title: string;
}

interface InformationDialogProps {
  readonly matter: InformationMatter;
  readonly onSaved?: () => void;
  readonly onClose: () => void;
}

/** When, how and to whom it was told: what a point to all needs before it is done. */
export const InformationDialog = ({
  matter: { title, ...matter },
  onSaved,
  onClose,
}: InformationDialogProps) => {
  const { closing, common } = useText();
  const words = closing.information;
  const me = useMe();
  const today = useToday();
  const [told, setTold] = useState<Told>({
    toldOn: today,
    channel: 'email',
    channelNote: '',
    recipients: 'all',
    named: '',
  });
  const [fault, setFault] = useState<ToldFault | null>(null);
  const save = async () => {
    const term = await readTerm(matter.termId);
    const wrong = toldFault(told, today, term === null ? null : firstDayOf(term));
    setFault(wrong);
    if (wrong !== null || told.toldOn === null) return;
    const answer = await addInformation({
      ...tidyTold({ ...told, toldOn: told.toldOn }),
      ...matter,
      toldBy: me?.id ?? null,
      matter: title,
    });
    if (!accepted(answer)) return;
    announce(closing.close.untold.done(title));
    onClose();
    onSaved?.();
  };
  return (
    <FormDialog
      heading={title}
      size="small"
      closeLabel={common.close}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <ToldFields told={told} fault={fault} onChange={(change) => setTold({ ...told, ...change })} />
    </FormDialog>
  );
};
