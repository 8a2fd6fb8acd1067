import {
  ArrowDownIcon,
  ArrowUndoIcon,
  ArrowUpIcon,
  CheckmarkIcon,
  CircleSlashIcon,
  FilesIcon,
  PencilIcon,
  SidebarRightIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import type { RowCommand } from '#renderer/ui/row-menu.tsx';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import type { Entry } from './entry.ts';
import { duplicate, openItem, tick } from './item-actions.ts';
import { listActions } from './list-actions.ts';
import { startRenaming, type RowKey } from './view.ts';

/** The commands of a row: the same in its menu, on right click and on the keys. Only rows of the plan can be moved. */
export const rowCommands = (entry: Entry, row: RowKey, form: WrittenForm): readonly RowCommand[] => {
  const { row: words, keys } = textIn(form).reception;
  const { item } = entry;
  const moves: readonly RowCommand[] = [
    { label: words.moveUp, icon: ArrowUpIcon, keys: 'Alt+↑', run: () => listActions.step(entry, 'up') },
    { label: words.moveDown, icon: ArrowDownIcon, keys: 'Alt+↓', run: () => listActions.step(entry, 'down') },
  ];
  return [
    { label: words.open, icon: SidebarRightIcon, keys: 'Enter', run: () => openItem(item.id) },
    item.status === 'open'
      ? { label: words.markDone, icon: CheckmarkIcon, keys: keys.space, run: () => void tick(entry) }
      : { label: words.markOpen, icon: ArrowUndoIcon, keys: keys.space, run: () => void tick(entry) },
    ...(item.status === 'notRelevant'
      ? []
      : [{ label: words.notRelevant, icon: CircleSlashIcon, run: () => listActions.askWhyNot(entry) }]),
    { label: words.rename, icon: PencilIcon, keys: 'F2', run: () => startRenaming(row) },
    ...(row.startsWith(`${item.phase}/`) ? moves : []),
    { label: words.duplicate, icon: FilesIcon, run: () => void duplicate(entry) },
    { label: words.bin, icon: TrashIcon, keys: 'Delete', isDanger: true, run: () => listActions.bin(entry) },
  ];
};
