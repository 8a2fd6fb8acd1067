import { Button } from '@digdir/designsystemet-react';
import { EnterIcon, FileExportIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { FileSection } from '#renderer/parts/file-exchange/file-section.tsx';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Answer } from '#shared/domain/answer.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { readExampleFile, type ExampleFile } from '#shared/exchange/example-file.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import type { ExampleList } from './example-facts.ts';
import { ReadExamples } from './read-examples.tsx';
import { SendExamples } from './send-examples.tsx';

interface Opened {
  readonly file: string;
  readonly reading: Answer<ExampleFile, FileFault>;
}

interface ExampleFilesProps {
  readonly list: ExampleList;
  readonly workspace: Workspace;
}

/** Making a file of examples for others, and reading one in after a look. */
export const ExampleFiles = ({ list, workspace }: ExampleFilesProps) => {
  const words = useText().goodExamples.files;
  const [isSending, setSending] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async () => {
    const answer = await desktop.openText({ kind: 'samspill-examples' });
    if (answer.ok) setOpened({ file: answer.value.name, reading: readExampleFile(answer.value.text) });
    else if (answer.reason !== 'cancelled')
      say(currentText().reception.export.errors[answer.reason], { tone: 'danger' });
  };
  const close = () => setOpened(null);
  return (
    <FileSection heading={words.heading} about={words.about}>
      {list.examples.length > 0 && (
        <Button variant="tertiary" data-size="sm" onClick={() => setSending(true)}>
          <FileExportIcon aria-hidden />
          {words.send}
        </Button>
      )}
      <Button variant="tertiary" data-size="sm" onClick={() => void open()}>
        <EnterIcon aria-hidden />
        {words.read}
      </Button>
      {isSending && <SendExamples list={list} workspace={workspace} onClose={() => setSending(false)} />}
      {opened !== null &&
        (opened.reading.ok ? (
          <ReadExamples
            name={opened.file}
            file={opened.reading.value}
            library={list.examples}
            onClose={close}
          />
        ) : (
          <Refused file={opened.file} fault={opened.reading.reason} onClose={close} />
        ))}
    </FileSection>
  );
};

interface RefusedProps {
  readonly file: string;
  readonly fault: FileFault;
  readonly onClose: () => void;
}

/** Why the file cannot be used, and that nothing is changed. */
const Refused = ({ file, fault, onClose }: RefusedProps) => {
  const { goodExamples, dataLayer, common } = useText();
  const words = goodExamples.read;
  return (
    <DialogBox
      heading={words.refusedHeading}
      size="small"
      closeLabel={common.close}
      onClose={onClose}
      actions={<Button onClick={onClose}>{common.close}</Button>}
    >
      <Notice tone="danger" title={file}>
        {dataLayer.file[fault]} {words.unchanged}
      </Notice>
    </DialogBox>
  );
};
