import { Menu } from 'electron';
import type { CommandId } from '#shared/ipc.ts';
import { menuTemplate } from './menu-template.ts';
import { currentText } from './services/current-text.ts';
import { theWindow } from './window.ts';

/** Shows the menu bar in the written form of now; called again when the form changes. */
export const showMenu = (development: boolean): void => {
  const template = menuTemplate({
    words: currentText().main.menu,
    platform: process.platform,
    development,
    send,
    back: () => theWindow()?.webContents.navigationHistory.goBack(),
    forward: () => theWindow()?.webContents.navigationHistory.goForward(),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
};

const send = (command: CommandId): void => theWindow()?.webContents.send('command', command);
