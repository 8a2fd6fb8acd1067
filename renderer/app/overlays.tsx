import { DisposalDialogs } from '#renderer/features/bin/disposal-dialogs.tsx';
import { SheetPage } from '#renderer/features/sheets/sheet-page.tsx';
import { AskAgain } from './ask-again.tsx';
import { SwitchPerson } from './switch-person.tsx';

/** What may come over any room: the passphrase once more, another person, a recovery sheet, deleting for good. */
export const Overlays = () => (
  <>
    <SheetPage />
    <SwitchPerson />
    <DisposalDialogs />
    <AskAgain />
  </>
);
