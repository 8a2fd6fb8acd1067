import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { makeSheet } from '#renderer/stores/sheet.ts';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { Reminder } from '#renderer/ui/reminder.tsx';

/** Put away until the app is started or unlocked again. */
let isPutAway = false;

/** A kind word until both sheets are confirmed. Never in the demo, where there is nothing to lose. */
export const SheetReminder = () => {
  const words = useText().lock.sheets.reminder;
  const { state, opener } = useVault();
  const [isShown, setShown] = useState(!isPutAway);
  const own = state?.people.find(({ personId }) => personId === opener?.personId);
  if (!isShown || state === null || own === undefined || state.demoPassphrase !== null) return null;
  const needs = { workspace: state.sheetAt === null, person: own.sheetAt === null };
  if (!needs.workspace && !needs.person) return null;
  const why = needs.workspace && needs.person ? words.both : needs.workspace ? words.workspace : words.person;
  return (
    <Reminder
      title={words.heading}
      actions={
        <>
          {needs.workspace && (
            <Button data-size="sm" variant="secondary" onClick={() => void makeSheet('workspace')}>
              {words.printWorkspace}
            </Button>
          )}
          {needs.person && (
            <Button data-size="sm" variant="secondary" onClick={() => void makeSheet('person')}>
              {words.printPerson}
            </Button>
          )}
        </>
      }
      laterLabel={words.notNow}
      onLater={() => {
        isPutAway = true;
        setShown(false);
      }}
    >
      {why}
    </Reminder>
  );
};
