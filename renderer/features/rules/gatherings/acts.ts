import { addGathering, removeGathering } from '#renderer/db/repositories/gatherings.ts';
import { closeGaps, movePoint, removePoint } from '#renderer/db/repositories/gathering-points.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { Gathering, GatheringPoint } from '#shared/domain/gathering.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { PointPlace } from '#shared/domain/programme.ts';
import { programmeText, type Programme } from '#shared/templates/gatherings.ts';
import type { Titles } from '#shared/templates/terminology.ts';

/** What people do with gatherings. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().gatherings;

/** Begins a gathering with a programme, or (null) with none, and shows it. */
export const begin = async (
  termId: TermId,
  programme: Programme | null,
  workspace: Titles,
): Promise<void> => {
  const draft =
    programme === null
      ? { templateKey: null, templateVersion: null, title: words().blankTitle, points: [] }
      : programmeText(programme, workspace, usePreferences.getState().writtenForm);
  const answer = await addGathering(termId, draft);
  if (accepted(answer)) go({ room: 'rules', view: 'gathering', id: answer.value });
};

export const remove = async ({ id, title }: Gathering): Promise<void> => {
  const answer = await removeGathering(id);
  if (!accepted(answer)) return;
  go({ room: 'rules', view: 'gatherings' });
  sayWithUndo(words().about.removed(title), answer.value);
};

/** Puts the point elsewhere and says where that is; null: it stands at that end already. */
export const move = async (
  { id, title }: GatheringPoint,
  to: PointPlace | null,
  points: readonly GatheringPoint[],
): Promise<void> => {
  const { programme } = words();
  if (to === null) return announce(programme.stays);
  if (!accepted(await movePoint(id, to))) return;
  const others = points.filter((point) => point.dayNumber === to.dayNumber && point.id !== id);
  const place = others.findIndex((point) => point.id === to.after) + 2;
  announce(programme.moved(title, programme.day(to.dayNumber), place, others.length + 1));
};

export const removeOne = async ({ id, title }: GatheringPoint): Promise<void> => {
  const answer = await removePoint(id);
  if (accepted(answer)) sayWithUndo(words().programme.removed(title), answer.value);
};

/** Straight after each other, from when the first of the day begins. */
export const putInARow = async (gathering: Gathering, dayNumber: number): Promise<void> => {
  const { programme } = words();
  const answer = await closeGaps(gathering.id, dayNumber);
  if (accepted(answer)) sayWithUndo(programme.closed(programme.day(dayNumber)), answer.value);
};
