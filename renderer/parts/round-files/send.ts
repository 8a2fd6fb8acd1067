import { makeEvalFile, type GivenKeys, type SendStep } from '#renderer/db/repositories/eval-files.ts';
import { rememberKeyGiven } from '#renderer/db/repositories/eval-key-given.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { Day } from '#shared/calendar/day.ts';
import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Person } from '#shared/domain/person.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Text } from '#shared/text/text.ts';
import { kindOfRound } from './file-kind.ts';
import { fileWords } from './file-words.ts';

export type SendTrouble = keyof Text['evalFiles']['send']['refusals'];

interface Sending {
  readonly round: EvalRound;
  readonly step: SendStep;
  readonly to: Person;
  /** Empty: the file holds no key. */
  readonly keys: GivenKeys;
  readonly today: Day;
}

/** Closes the round in a file that only the other can open, asks where to save it, and says where it is. */
export const sendFile = async (sending: Sending): Promise<Answer<null, SendTrouble | 'cancelled'>> => {
  const { round, to, keys } = sending;
  const now = new Date();
  const made = await makeEvalFile(round.id, { to: to.id, keys, now });
  if (!made.ok) return made;
  const name = await nameOf(sending);
  const saved = await desktop.saveParcel({ kind: kindOfRound(round), to: to.id, name, text: made.value });
  if (!saved.ok) return refuse(saved.reason);
  if (keys.size > 0) await rememberKeyGiven(round, now.toISOString());
  const { send } = fileWords(currentText(), kindOfRound(round));
  const { token } = saved.value;
  say(send.saved(saved.value.name), {
    action: { label: send.show, run: () => void desktop.showInFolder({ token }) },
  });
  return { ok: true, value: null };
};

/** «Nøkkel til ordfører 2024-11-12» */
const nameOf = async ({ round, step, keys, to, today }: Sending): Promise<string> => {
  const { fileNames } = fileWords(currentText(), kindOfRound(round)).send;
  const what = step === 'key' && keys.size === 0 ? 'envelope' : step;
  const role = roleName(to.role, await readWorkspace(), usePreferences.getState().writtenForm);
  return fileNames[what](role, today);
};
