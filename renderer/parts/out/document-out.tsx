import { Button } from '@digdir/designsystemet-react';
import { FileExportIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useFrame, withFrame } from '#renderer/parts/letterhead.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useToday } from '#renderer/stores/today.ts';
import { PrintedDocument } from '#renderer/ui/printed-document.tsx';
import { demoNotice } from './made.ts';
import type { OutKind } from './out-kind.ts';
import { OutDialog } from './out-dialog.tsx';

export interface DocumentOutProps {
  /** On the button. */
  readonly button: string;
  readonly heading: string;
  /** What can be taken out, the usual first. Undefined while it is read; empty: there is nothing. */
  readonly kinds: readonly OutKind[] | undefined;
  /** Whether it can hold something the public is not to see. */
  readonly hasAudience?: boolean;
  /** Another button of the same place prints. */
  readonly isSecond?: boolean;
}

/** The button that takes something out of a place, its dialog, and the same on paper at Ctrl+P. */
export const DocumentOut = ({ button, heading, isSecond = false, ...props }: DocumentOutProps) => {
  const [isOpen, setOpen] = useState(false);
  const workspace = useLiveQuery(readWorkspace);
  const { kinds } = props;
  const isReady = kinds !== undefined && workspace !== undefined;
  return (
    <>
      {!isSecond && <Commands onExport={() => setOpen(true)} kinds={kinds} />}
      <Button data-size="sm" variant="secondary" onClick={() => setOpen(true)}>
        <FileExportIcon aria-hidden />
        {button}
      </Button>
      {isOpen && isReady && (
        <OutDialog
          {...props}
          heading={heading}
          isSecond={isSecond}
          kinds={kinds}
          workspace={workspace}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};

interface CommandsProps {
  readonly onExport: () => void;
  readonly kinds: readonly OutKind[] | undefined;
}

/** What the menu asks of the place: to take out, and to print what is usual. */
const Commands = ({ onExport, kinds }: CommandsProps) => {
  const workspace = useLiveQuery(readWorkspace);
  const form = usePreferences((preferences) => preferences.writtenForm);
  const today = useToday();
  const frame = useFrame();
  useCommand('export', onExport);
  const make = () => {
    const [kind] = kinds ?? [];
    if (kind === undefined || workspace === undefined) return null;
    return withFrame(
      kind.document({ workspace, today, form, audience: 'internal', ...demoNotice(form) }),
      frame,
    );
  };
  return <PrintedDocument make={make} />;
};
