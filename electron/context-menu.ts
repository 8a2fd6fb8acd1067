import { Menu, type BrowserWindow, type MenuItemConstructorOptions } from 'electron';
import { currentText } from './services/current-text.ts';

/**
 * Cut, copy and paste by right click where the page has no menu of its own. (A row with its own menu stops the event
 * in the page, and nothing arrives here.)
 */
export const showContextMenus = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    const words = currentText().main.menu;
    const copy: MenuItemConstructorOptions = { role: 'copy', label: words.copy, enabled: editFlags.canCopy };
    const items: MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: words.cut, enabled: editFlags.canCut },
          copy,
          { role: 'paste', label: words.paste, enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: words.selectAll, enabled: editFlags.canSelectAll },
        ]
      : selectionText.trim() === ''
        ? []
        : [copy];
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
};
