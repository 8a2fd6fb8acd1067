import { useState } from 'react';
import { Palette } from '#renderer/features/palette/palette.tsx';
import { useSearch } from '#renderer/features/search/use-search.ts';
import { runWhenRoomAnswers, useCommand } from '#renderer/stores/commands.ts';
import { go } from '#renderer/stores/route.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { usePaletteCommands } from './palette-commands.ts';

/** Commands that answer when there are rooms. A room that answers the same command itself comes first. */
export const FrameCommands = ({ workspace }: { readonly workspace: Workspace }) => {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  useCommand('go:overview', () => go({ room: 'overview' }));
  useCommand('go:reception', () => go({ room: 'reception' }));
  useCommand('go:meetings', () => go({ room: 'meetings' }));
  useCommand('go:settings', () => go({ room: 'settings' }));
  useCommand('settings', () => go({ room: 'settings' }));
  useCommand('bin', () => go({ room: 'bin' }));
  useCommand('palette', () => setPaletteOpen(true));
  // Where a room has nothing of its own to find or make, the window offers its own.
  useCommand('find', () => setPaletteOpen(true));
  useCommand('new', () => inReception('new'));
  useCommand('export', () => inReception('export'));
  return isPaletteOpen && <OpenPalette workspace={workspace} onClose={() => setPaletteOpen(false)} />;
};

const OpenPalette = ({
  workspace,
  onClose,
}: {
  readonly workspace: Workspace;
  readonly onClose: () => void;
}) => {
  const search = useSearch(workspace);
  const commands = usePaletteCommands();
  return <Palette find={(query) => [...commands(query), ...search(query)]} onClose={onClose} />;
};

/** Goes to Mottakelse, which answers the command as soon as it is shown. */
const inReception = (command: 'new' | 'export'): void => {
  go({ room: 'reception' });
  runWhenRoomAnswers(command);
};
