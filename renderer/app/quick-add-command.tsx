import { useState } from 'react';
import { QuickAdd } from '#renderer/features/meetings/agenda/quick-add.tsx';
import { useCommand } from '#renderer/stores/commands.ts';

/** A new point of a meeting, from wherever one is. */
export const QuickAddCommand = () => {
  const [isOpen, setOpen] = useState(false);
  useCommand('quickAdd', () => setOpen(true));
  return isOpen && <QuickAdd onClose={() => setOpen(false)} />;
};
