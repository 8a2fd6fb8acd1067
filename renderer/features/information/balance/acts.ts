import {
  addContactPoint,
  changeContactPoint,
  listContactPoints,
  removeContactPoint,
} from '#renderer/db/repositories/contact-points.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { ContactPoint } from '#shared/domain/contact-point.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import type { PartyGroup } from '#shared/domain/member.ts';
import { pointWords } from './contact-words.ts';

/** Notes contact with the group today in one click. Twice on a day is taken for a double click, and noted once. */
export const logToday = (
  termId: TermId,
  group: PartyGroup,
  { today, personId }: { readonly today: Day; readonly personId: PersonId | null },
): Promise<void> => {
  const run = last.then(async () => {
    const words = currentText();
    const known = await listContactPoints(termId);
    const isTwice = known.some(
      ({ partyGroupId, day, state }) => partyGroupId === group.id && day === today && state === 'held',
    );
    if (isTwice) return say(words.balance.groups.already(group.name));
    const draft = {
      termId,
      partyGroupId: group.id,
      day: today,
      kind: 'meeting',
      state: 'held',
      personId,
    } as const;
    const answer = await addContactPoint(draft);
    if (!accepted(answer)) return;
    const id = answer.value;
    say(words.balance.groups.logged(group.name), {
      action: { label: words.settings.undo, run: () => void removeContactPoint(id).then(accepted) },
    });
  });
  last = run.catch(() => undefined);
  return run;
};

let last: Promise<unknown> = Promise.resolve();

/** Says whether a planned contact came to anything. */
export const answerPoint = async (
  point: ContactPoint,
  group: string,
  state: 'held' | 'dropped',
): Promise<void> => {
  const answer = await changeContactPoint(point.id, { state });
  if (!accepted(answer)) return;
  const words = currentText().balance.waiting;
  const what = pointWords(point, group, usePreferences.getState().writtenForm);
  sayWithUndo(state === 'held' ? words.saidHeld(what) : words.saidDropped(what), answer.value);
};

export const putAway = async ({ id }: ContactPoint): Promise<void> => {
  const answer = await removeContactPoint(id);
  if (accepted(answer)) sayWithUndo(currentText().balance.list.removed, answer.value);
};
