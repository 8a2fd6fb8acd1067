import { useEffect, useEffectEvent } from 'react';
import type { CommandId } from '#shared/ipc.ts';

const handlers = new Map<CommandId, Array<() => void>>();

/** Answers a command of the menu, a shortcut or the palette while the component is shown; the latest one wins. */
export const useCommand = (command: CommandId, run: () => void): void => {
  const latest = useEffectEvent(run);
  useEffect(() => {
    const handler = () => latest();
    handlers.set(command, [...(handlers.get(command) ?? []), handler]);
    return () => {
      handlers.set(
        command,
        (handlers.get(command) ?? []).filter((other) => other !== handler),
      );
    };
  }, [command]);
};

/** Runs the command; false when nothing on the screen answers it. */
export const runCommand = (command: CommandId): boolean => {
  const handler = handlers.get(command)?.at(-1);
  handler?.();
  return handler !== undefined;
};
