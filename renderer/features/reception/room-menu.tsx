import { FileExportIcon, FileImportIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { openTemplate, saveTemplate } from './own-template.ts';
import { TemplateDialog, type OpenedTemplate } from './template-dialog.tsx';
import type { Plan } from './use-plan.ts';

/** What is done seldom with the whole plan: printing it, and keeping it as the kommune's own template. */
export const RoomMenu = ({ plan }: { readonly plan: Plan }) => {
  const words = useText().reception.actions;
  const [opened, setOpened] = useState<OpenedTemplate | null>(null);
  const open = async () => setOpened(await openTemplate());
  return (
    <>
      <RowMenu
        label={words.more}
        commands={[
          { label: words.print, icon: PrinterSmallIcon, keys: 'Ctrl+P', run: () => void desktop.print() },
          { label: words.saveTemplate, icon: FileExportIcon, run: () => void saveTemplate(plan) },
          { label: words.openTemplate, icon: FileImportIcon, run: () => void open() },
        ]}
      />
      {opened && <TemplateDialog opened={opened} plan={plan} onClose={() => setOpened(null)} />}
    </>
  );
};
