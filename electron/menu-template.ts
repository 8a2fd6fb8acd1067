import type { MenuItemConstructorOptions } from 'electron';
import type { CommandId } from '#shared/ipc.ts';
import type { Text } from '#shared/text/text.ts';

type Words = Text['main']['menu'];
type Item = MenuItemConstructorOptions;

export interface MenuMakings {
  readonly words: Words;
  readonly platform: string;
  /** Shows the tools of developers; never in a packaged app. */
  readonly development: boolean;
  readonly send: (command: CommandId) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

/** The menu bar. Its items carry no rules of their own: each asks the window to do something, or is the system's. */
export const menuTemplate = (makings: MenuMakings): Item[] => {
  const mac = makings.platform === 'darwin';
  return [
    ...(mac ? [macMenu(makings)] : []),
    fileMenu(makings, mac),
    editMenu(makings, mac),
    viewMenu(makings),
    goMenu(makings, mac),
    ...(mac ? [macWindowMenu(makings)] : []),
    helpMenu(makings, mac),
  ];
};

const ask = (
  { words, send }: MenuMakings,
  command: CommandId,
  word: keyof Words,
  accelerator?: string,
): Item => ({
  id: command,
  label: words[word],
  click: () => send(command),
  ...(accelerator === undefined ? {} : { accelerator }),
});

const line: Item = { type: 'separator' };

const fileMenu = (makings: MenuMakings, mac: boolean): Item => ({
  label: makings.words.file,
  submenu: [
    ask(makings, 'new', 'new', 'CmdOrCtrl+N'),
    ask(makings, 'quickAdd', 'quickAdd', 'CmdOrCtrl+Shift+N'),
    ask(makings, 'saved', 'saved', 'CmdOrCtrl+S'),
    line,
    ask(makings, 'export', 'export', 'CmdOrCtrl+Shift+E'),
    ask(makings, 'print', 'print', 'CmdOrCtrl+P'),
    line,
    ask(makings, 'lock', 'lock', 'CmdOrCtrl+L'),
    ...(mac
      ? []
      : [
          line,
          ask(makings, 'settings', 'settings', 'CmdOrCtrl+,'),
          line,
          { role: 'quit', label: makings.words.quit, accelerator: 'CmdOrCtrl+Q' } satisfies Item,
        ]),
  ],
});

const editMenu = (makings: MenuMakings, mac: boolean): Item => ({
  label: makings.words.edit,
  submenu: [
    ask(makings, 'undo', 'undo', 'CmdOrCtrl+Z'),
    ask(makings, 'redo', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    line,
    { role: 'cut', label: makings.words.cut },
    { role: 'copy', label: makings.words.copy },
    { role: 'paste', label: makings.words.paste },
    { role: 'selectAll', label: makings.words.selectAll },
    line,
    ask(makings, 'find', 'find', 'CmdOrCtrl+F'),
  ],
});

const viewMenu = (makings: MenuMakings): Item => ({
  label: makings.words.view,
  submenu: [
    ask(makings, 'textLarger', 'textLarger', 'CmdOrCtrl+Plus'),
    ask(makings, 'textSmaller', 'textSmaller', 'CmdOrCtrl+-'),
    ask(makings, 'textReset', 'textReset', 'CmdOrCtrl+0'),
    line,
    { role: 'togglefullscreen', label: makings.words.fullScreen },
    ...(makings.development
      ? [
          line,
          { role: 'reload', label: makings.words.reload } satisfies Item,
          { role: 'toggleDevTools', label: makings.words.developerTools } satisfies Item,
        ]
      : []),
  ],
});

const goMenu = (makings: MenuMakings, mac: boolean): Item => ({
  label: makings.words.go,
  submenu: [
    ask(makings, 'palette', 'palette', 'CmdOrCtrl+K'),
    line,
    ask(makings, 'go:overview', 'overview', 'CmdOrCtrl+1'),
    ask(makings, 'go:reception', 'reception', 'CmdOrCtrl+2'),
    ask(makings, 'go:meetings', 'meetings', 'CmdOrCtrl+3'),
    ask(makings, 'go:rules', 'rules', 'CmdOrCtrl+4'),
    ask(makings, 'go:information', 'information', 'CmdOrCtrl+5'),
    ask(makings, 'go:evaluation', 'evaluation', 'CmdOrCtrl+6'),
    ask(makings, 'go:employer', 'employer', 'CmdOrCtrl+7'),
    ask(makings, 'go:development', 'development', 'CmdOrCtrl+8'),
    ask(makings, 'go:year', 'year', 'CmdOrCtrl+9'),
    ask(makings, 'bin', 'bin'),
    line,
    { label: makings.words.back, accelerator: mac ? 'Cmd+[' : 'Alt+Left', click: makings.back },
    { label: makings.words.forward, accelerator: mac ? 'Cmd+]' : 'Alt+Right', click: makings.forward },
  ],
});

const helpMenu = (makings: MenuMakings, mac: boolean): Item => ({
  label: makings.words.help,
  role: 'help',
  submenu: [ask(makings, 'help', 'helpTopics', 'F1'), ...(mac ? [] : [line, ask(makings, 'about', 'about')])],
});

const macMenu = (makings: MenuMakings): Item => ({
  label: 'Samspill',
  submenu: [
    ask(makings, 'about', 'about'),
    line,
    ask(makings, 'settings', 'settings', 'Cmd+,'),
    line,
    { role: 'services', label: makings.words.services },
    line,
    { role: 'hide', label: makings.words.hide },
    { role: 'hideOthers', label: makings.words.hideOthers },
    { role: 'unhide', label: makings.words.showAll },
    line,
    { role: 'quit', label: makings.words.quit },
  ],
});

const macWindowMenu = ({ words }: MenuMakings): Item => ({
  label: words.window,
  role: 'window',
  submenu: [{ role: 'minimize', label: words.minimize }],
});
