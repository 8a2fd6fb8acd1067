import { useState } from 'react';
import { Palette } from '#renderer/features/palette/palette.tsx';
import { usePaletteHits } from '#renderer/features/search/palette-hits.ts';
import { runWhenRoomAnswers, useCommand } from '#renderer/stores/commands.ts';
import { go } from '#renderer/stores/route.ts';
import { openSearch } from '#renderer/stores/search.ts';
import { usePaletteCommands } from './palette-commands.ts';

/** Commands that answer when there are rooms. A room that answers the same command itself comes first. */
export const FrameCommands = () => {
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  useCommand('go:overview', () => go({ room: 'overview' }));
  useCommand('go:reception', () => go({ room: 'reception' }));
  useCommand('go:meetings', () => go({ room: 'meetings' }));
  useCommand('go:rules', () => go({ room: 'rules' }));
  useCommand('go:information', () => go({ room: 'information' }));
  useCommand('go:evaluation', () => go({ room: 'evaluation' }));
  useCommand('go:employer', () => go({ room: 'employer' }));
  useCommand('go:development', () => go({ room: 'development' }));
  useCommand('go:year', () => go({ room: 'year' }));
  useCommand('go:settings', () => go({ room: 'settings' }));
  useCommand('settings', () => go({ room: 'settings' }));
  useCommand('bin', () => go({ room: 'bin' }));
  useCommand('palette', () => setPaletteOpen(true));
  // Where a room has nothing of its own to find or make, the window offers its own.
  useCommand('find', () => openSearch());
  useCommand('new', () => inReception('new'));
  useCommand('export', () => inReception('export'));
  return isPaletteOpen && <OpenPalette onClose={() => setPaletteOpen(false)} />;
};

const OpenPalette = ({ onClose }: { readonly onClose: () => void }) => {
  const [query, setQuery] = useState('');
  const commands = usePaletteCommands();
  const { hits, reading } = usePaletteHits(query);
  return (
    <Palette
      query={query}
      onQuery={setQuery}
      found={[...commands(query), ...hits]}
      note={reading}
      onClose={onClose}
    />
  );
};

/** Goes to Mottakelse, which answers the command as soon as it is shown. */
const inReception = (command: 'new' | 'export'): void => {
  go({ room: 'reception' });
  runWhenRoomAnswers(command);
};
