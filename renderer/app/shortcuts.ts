import type { Text } from '#shared/text/text.ts';
import type { Room } from '#renderer/stores/route.ts';
import type { CommandId } from '#shared/ipc.ts';

export type PaneStep = 'nextPane' | 'previousPane';

/** Keys that do something. Those without `run` belong to a control or to the window itself and stand in the help only. */
export interface Shortcut {
  /** As people read them, one for each way: `Ctrl` becomes ⌘ on a Mac. */
  readonly keys: readonly string[];
  readonly words:
    Exclude<keyof Text['shell']['actions'], 'room'> | `room:${Exclude<Room, 'access' | 'search'>}`;
  readonly group: keyof Text['shell']['help']['groups'];
  readonly run?: CommandId | PaneStep;
  readonly matches?: (event: KeyboardEvent, hasModifier: boolean) => boolean;
  /** Works while a dialog is open and while someone writes. */
  readonly everywhere?: boolean;
}

const key =
  (letter: string, { shift = false } = {}) =>
  (event: KeyboardEvent, hasModifier: boolean): boolean =>
    hasModifier && !event.altKey && event.shiftKey === shift && event.key.toLowerCase() === letter;

const plain =
  (name: string, { shift = false } = {}) =>
  (event: KeyboardEvent, hasModifier: boolean): boolean =>
    !hasModifier && !event.altKey && event.shiftKey === shift && event.key === name;

const sign =
  (...signs: readonly string[]) =>
  (event: KeyboardEvent, hasModifier: boolean): boolean =>
    hasModifier && !event.altKey && signs.includes(event.key);

const either =
  (...ways: ReadonlyArray<(event: KeyboardEvent, hasModifier: boolean) => boolean>) =>
  (event: KeyboardEvent, hasModifier: boolean): boolean =>
    ways.some((way) => way(event, hasModifier));

/** Every shortcut of the window. The keyboard and the help read the same list, so the help is always true. */
export const shortcuts: readonly Shortcut[] = [
  {
    keys: ['Ctrl+K', 'Ctrl+Shift+P'],
    words: 'palette',
    group: 'find',
    run: 'palette',
    matches: either(key('k'), key('p', { shift: true })),
  },
  {
    keys: ['Ctrl+F', 'F3'],
    words: 'find',
    group: 'find',
    run: 'find',
    matches: either(key('f'), plain('F3')),
  },
  { keys: ['Ctrl+1'], words: 'room:overview', group: 'find', run: 'go:overview', matches: key('1') },
  { keys: ['Ctrl+2'], words: 'room:reception', group: 'find', run: 'go:reception', matches: key('2') },
  { keys: ['Ctrl+3'], words: 'room:meetings', group: 'find', run: 'go:meetings', matches: key('3') },
  { keys: ['Ctrl+4'], words: 'room:rules', group: 'find', run: 'go:rules', matches: key('4') },
  {
    keys: ['Ctrl+5'],
    words: 'room:information',
    group: 'find',
    run: 'go:information',
    matches: key('5'),
  },
  {
    keys: ['Ctrl+6'],
    words: 'room:evaluation',
    group: 'find',
    run: 'go:evaluation',
    matches: key('6'),
  },
  {
    keys: ['Ctrl+7'],
    words: 'room:employer',
    group: 'find',
    run: 'go:employer',
    matches: key('7'),
  },
  {
    keys: ['Ctrl+8'],
    words: 'room:development',
    group: 'find',
    run: 'go:development',
    matches: key('8'),
  },
  {
    keys: ['Ctrl+9'],
    words: 'room:year',
    group: 'find',
    run: 'go:year',
    matches: key('9'),
  },
  {
    keys: ['Ctrl+,'],
    words: 'room:settings',
    group: 'find',
    run: 'settings',
    matches: key(','),
  },
  { keys: ['F1', '?'], words: 'help', group: 'find', run: 'help', matches: plain('F1'), everywhere: true },
  { keys: ['Ctrl+N'], words: 'new', group: 'write', run: 'new', matches: key('n') },
  {
    keys: ['Ctrl+Shift+N'],
    words: 'quickAdd',
    group: 'write',
    run: 'quickAdd',
    matches: key('n', { shift: true }),
  },
  { keys: ['Ctrl+S'], words: 'saved', group: 'write', run: 'saved', matches: key('s'), everywhere: true },
  { keys: ['Ctrl+Z'], words: 'undo', group: 'write', run: 'undo', matches: key('z'), everywhere: true },
  {
    keys: ['Ctrl+Y', 'Ctrl+Shift+Z'],
    words: 'redo',
    group: 'write',
    run: 'redo',
    matches: either(key('y'), key('z', { shift: true })),
    everywhere: true,
  },
  { keys: ['Alt+↑', 'Alt+↓'], words: 'moveRow', group: 'write' },
  { keys: ['Shift+F10'], words: 'rowMenu', group: 'write' },
  { keys: ['Ctrl+P'], words: 'print', group: 'look', run: 'print', matches: key('p') },
  {
    keys: ['Ctrl+Shift+E'],
    words: 'export',
    group: 'look',
    run: 'export',
    matches: key('e', { shift: true }),
  },
  {
    keys: ['Ctrl++'],
    words: 'textLarger',
    group: 'look',
    run: 'textLarger',
    matches: sign('+', '='),
    everywhere: true,
  },
  {
    keys: ['Ctrl+−'],
    words: 'textSmaller',
    group: 'look',
    run: 'textSmaller',
    matches: sign('-', '_'),
    everywhere: true,
  },
  {
    keys: ['Ctrl+0'],
    words: 'textReset',
    group: 'look',
    run: 'textReset',
    matches: sign('0'),
    everywhere: true,
  },
  { keys: ['F11'], words: 'fullScreen', group: 'look' },
  { keys: ['F6'], words: 'nextPane', group: 'move', run: 'nextPane', matches: plain('F6') },
  {
    keys: ['Shift+F6'],
    words: 'previousPane',
    group: 'move',
    run: 'previousPane',
    matches: plain('F6', { shift: true }),
  },
  {
    keys: ['Ctrl+L'],
    words: 'lock',
    group: 'move',
    run: 'lock',
    matches: key('l'),
    everywhere: true,
  },
  { keys: ['Esc'], words: 'closeIt', group: 'move' },
  { keys: ['Ctrl+Enter'], words: 'meetingNext', group: 'meeting' },
  { keys: ['Ctrl+Shift+L'], words: 'meetingNote', group: 'meeting' },
  { keys: ['Ctrl+Shift+B'], words: 'meetingDecision', group: 'meeting' },
  { keys: ['Ctrl+Shift+O'], words: 'meetingAction', group: 'meeting' },
  { keys: ['Ctrl+Shift+M'], words: 'meetingOwn', group: 'meeting' },
];

/** `?` is a character to people who write, so it is a shortcut only outside fields. */
export const isQuestionMark = (event: KeyboardEvent): boolean =>
  event.key === '?' && !event.ctrlKey && !event.metaKey && !event.altKey;
