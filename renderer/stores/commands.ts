import { useEffectEvent, useLayoutEffect } from 'react';
import type { CommandId } from '#shared/ipc.ts';

const handlers = new Map<CommandId, Array<() => void>>();

/**
 * Answers a command of the menu, a shortcut or the palette while the component is shown; the latest one wins. It answers
 * from the moment it stands on the screen, so that a key pressed as a room opens reaches the room.
 */
export const useCommand = (command: CommandId, run: () => void): void => {
  const latest = useEffectEvent(run);
  useLayoutEffect(() => {
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

/**
 * Runs the command when the room that is about to be shown answers it: the frame has an answer of its own, the room's
 * comes on top. Gives up after a while (a second at 60 frames).
 */
export const runWhenRoomAnswers = (command: CommandId, frames = 60): void => {
  if ((handlers.get(command)?.length ?? 0) > 1) runCommand(command);
  else if (frames > 0) requestAnimationFrame(() => runWhenRoomAnswers(command, frames - 1));
};
