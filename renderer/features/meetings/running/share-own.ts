import { shareFromPrivate, type PrivatePlace } from '#renderer/db/repositories/meeting-private-notes.ts';
import { addTopicCommands } from '#renderer/db/repositories/topics.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import { chosenLines } from '#shared/text/chosen-lines.ts';

/** Makes a point both see of the lines one has chosen in the own note; only those, and only because one asked. */
export const shareChosen = async (
  place: PrivatePlace,
  seriesId: SeriesId,
  pane: HTMLElement | null,
): Promise<void> => {
  const field = pane?.querySelector('textarea');
  if (!field) return;
  const words = currentText().running.own;
  const { title, background, rest } = chosenLines(field.value, field.selectionStart, field.selectionEnd);
  if (title === '') return say(words.nothing);
  const { commands } = await addTopicCommands(seriesId, { title, background, kind: 'discussion' }, 'backlog');
  const answer = await shareFromPrivate(place, rest, commands);
  if (accepted(answer)) sayWithUndo(words.shared(title), answer.value);
};
