import { SheetPage } from '#renderer/features/sheets/sheet-page.tsx';
import { AskAgain } from './ask-again.tsx';
import { SwitchPerson } from './switch-person.tsx';

/** What may come over any room: the passphrase once more, another person, a recovery sheet. */
export const Overlays = () => (
  <>
    <SheetPage />
    <SwitchPerson />
    <AskAgain />
  </>
);
