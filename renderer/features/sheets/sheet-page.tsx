import { closeSheet, useSheet } from '#renderer/stores/sheet.ts';
import { CheckSheet } from './check-sheet.tsx';
import { MakeSheet } from './make-sheet.tsx';

/** The recovery sheet that is being made or confirmed, over whatever the window shows. */
export const SheetPage = () => {
  const shown = useSheet((store) => store.shown);
  if (shown === null) return null;
  if (shown.step === 'check') return <CheckSheet of={shown.of} onClose={closeSheet} />;
  return <MakeSheet key={shown.of} of={shown.of} onClose={closeSheet} />;
};
