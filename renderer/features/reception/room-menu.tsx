import { FileExportIcon, FileImportIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { runCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { namedPeople, openTemplate, saveTemplate, type OpenedTemplate } from './own-template.ts';
import { TemplateDialog } from './template-dialog.tsx';
import type { Plan } from './use-plan.ts';

/** What is done seldom with the whole plan: printing it, and keeping it as the kommune's own template. */
export const RoomMenu = ({ plan }: { readonly plan: Plan }) => {
  const { actions: words, template } = useText().reception;
  const [opened, setOpened] = useState<OpenedTemplate | null>(null);
  const [named, setNamed] = useState('');
  const open = async () => setOpened(await openTemplate());
  const save = () => {
    const people = namedPeople(plan);
    if (people.length === 0) void saveTemplate(plan);
    else setNamed(people.map(({ name }) => name).join(', '));
  };
  return (
    <>
      <RowMenu
        label={words.more}
        commands={[
          { label: words.print, icon: PrinterSmallIcon, keys: 'Ctrl+P', run: () => void runCommand('print') },
          { label: words.saveTemplate, icon: FileExportIcon, run: save },
          { label: words.openTemplate, icon: FileImportIcon, run: () => void open() },
        ]}
      />
      {opened && <TemplateDialog opened={opened} plan={plan} onClose={() => setOpened(null)} />}
      {named !== '' && (
        <Ask
          question={template.namedHeading}
          confirmLabel={template.saveAnyway}
          cancelLabel={template.cancel}
          onConfirm={() => {
            setNamed('');
            void saveTemplate(plan);
          }}
          onCancel={() => setNamed('')}
        >
          <p>{template.named(named)}</p>
        </Ask>
      )}
    </>
  );
};
