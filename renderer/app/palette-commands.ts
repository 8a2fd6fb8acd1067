import { useLiveQuery } from 'dexie-react-hooks';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { useUndoState } from '#renderer/db/undo.ts';
import { logNow } from '#renderer/features/meetings/follow-up/log-contact.ts';
import type { PaletteEntry } from '#renderer/features/palette/palette.tsx';
import { runCommand } from '#renderer/stores/commands.ts';
import { changePreferences, usePreferences } from '#renderer/stores/preferences.ts';
import {
  go,
  type DevelopmentView,
  type EmployerView,
  type Room,
  type Route,
} from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { CommandId } from '#shared/ipc.ts';
import { foldForSearch } from '#shared/text/collate.ts';
import { shortcuts } from './shortcuts.ts';

const rooms: readonly Room[] = [
  'overview',
  'reception',
  'meetings',
  'rules',
  'information',
  'evaluation',
  'year',
  'development',
  'employer',
  'bin',
  'search',
  'access',
  'settings',
];

const commands = [
  'new',
  'quickAdd',
  'undo',
  'redo',
  'export',
  'print',
  'lock',
  'textLarger',
  'textSmaller',
  'textReset',
  'help',
  'about',
] as const satisfies readonly CommandId[];

const employerTabs = [
  'mandate',
  'dialogues',
  'plans',
  'contract',
  'salary',
  'policy',
  'indicators',
] as const satisfies readonly EmployerView[];

const developmentTabs = ['initiatives', 'examples', 'report'] as const satisfies readonly DevelopmentView[];

/** Rooms and actions for the palette: those whose words hold what is asked for. */
export const usePaletteCommands = (): ((query: string) => PaletteEntry[]) => {
  const text = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const isParliamentary = useLiveQuery(readWorkspace)?.parliamentary === true;
  const { navigation, actions } = text.shell;
  const { undoLabel, redoLabel } = useUndoState();
  // «Angre: endring av frist» tells what will be taken back.
  const labelOf = (command: (typeof commands)[number]): string => {
    const what = command === 'undo' ? undoLabel : command === 'redo' ? redoLabel : null;
    return what === null ? actions[command] : `${actions[command]}: ${text.dataLayer.labels[what]}`;
  };
  const entries: PaletteEntry[] = [
    ...rooms.map((room): PaletteEntry => ({
      id: `room:${room}`,
      group: 'rooms',
      label: navigation[room],
      ...keysOfRoom(room),
      run: () => go({ room }),
    })),
    ...(['mirror', 'cases', 'gatherings'] as const).map((view) =>
      place(`rules:${view}`, text.rules.tabs[view], { room: 'rules', view }),
    ),
    ...(['notices', 'arenas', 'balance', 'members'] as const).map((view) =>
      place(`information:${view}`, text.information.tabs[view], { room: 'information', view }),
    ),
    // With a parliamentary body there is nobody to follow up (KOML § 10-2): the room says so, and has no tabs.
    ...(isParliamentary ? [] : employerTabs).map((view) =>
      place(`employer:${view}`, text.employer.tabs[view], { room: 'employer', view }, navigation.employer),
    ),
    ...developmentTabs.map((view) =>
      place(
        `development:${view}`,
        text.development.tabs[view],
        { room: 'development', view },
        navigation.development,
      ),
    ),
    place('year:handover', text.yearWheel.tabs.handover, { room: 'year', view: 'handover' }, navigation.year),
    ...commands.map((command): PaletteEntry => ({
      id: `action:${command}`,
      group: 'actions',
      label: labelOf(command),
      ...keysOf(command),
      run: () => void runCommand(command),
    })),
    act('log-lunch', text.followUp.rhythm.log.now.lunch, () => logNow('lunch')),
    act('log-talk', text.followUp.rhythm.log.now.talk, () => logNow('talk')),
    act('new-round', text.evaluation.item.begin, async () => go({ room: 'evaluation', view: 'new' })),
    setting('form', actions.otherForm, () => changePreferences({ writtenForm: form === 'nb' ? 'nn' : 'nb' })),
    setting('light', actions.lightTheme, () => changePreferences({ theme: 'light' })),
    setting('dark', actions.darkTheme, () => changePreferences({ theme: 'dark' })),
    setting('system', actions.systemTheme, () => changePreferences({ theme: 'system' })),
  ];
  return (query) => {
    const wanted = foldForSearch(query.trim());
    return entries.filter((entry) => foldForSearch(entry.label).includes(wanted));
  };
};

/** A tab of a room, by its own name; with the room where the name alone may mean several. */
const place = (id: string, label: string, route: Route, room?: string): PaletteEntry => ({
  id: `room:${id}`,
  group: 'rooms',
  label,
  ...(room === undefined ? {} : { detail: room }),
  run: () => go(route),
});

const setting = (id: string, label: string, change: () => Promise<void>): PaletteEntry =>
  act(`setting:${id}`, label, change);

const act = (id: string, label: string, run: () => Promise<void>): PaletteEntry => ({
  id,
  group: 'actions',
  label,
  run: () => void run(),
});

const keysOfRoom = (room: Room): { readonly keys?: string } => {
  if (room === 'access') return {};
  if (room === 'search') return keysOf('find');
  return keysOf(room === 'bin' || room === 'settings' ? room : `go:${room}`);
};

const keysOf = (command: CommandId): { readonly keys?: string } => {
  const keys = shortcuts.find((shortcut) => shortcut.run === command)?.keys[0];
  return keys === undefined ? {} : { keys };
};
