import type { RecipientGroup } from '#shared/domain/information-entry.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, type Titles } from '#shared/templates/terminology.ts';
import { formatDay } from './dates.ts';
import { recipientWords } from './recipients.ts';
import { textIn } from './text.ts';

type Shown = Pick<MatterView, 'standing' | 'told' | 'owedTo' | 'coverage'>;

/** So few are named one by one. */
const fewest = 3;

/**
 * Who has not got it, in small letters: «mindretallet (9 folkevalgte)», «Kari Nes og Ola Vik», «12 folkevalgte», «alle andre
 * enn formannskapet». Empty: nobody waits.
 */
export const whoWaits = ({ coverage, told }: Shown, workspace: Titles | null, form: WrittenForm): string => {
  const { waiting: words } = textIn(form).information;
  const { waiting, waitingGroups, rest, isByName } = coverage;
  const nameOf = (group: RecipientGroup) => recipientWords(group, workspace, form);
  if (!isByName) {
    const known = [...new Set(told.map(({ entry }) => entry.recipients))].filter(
      (group) => group !== 'named',
    );
    if (waitingGroups[0] === 'all' && known.length > 0)
      return words.others(inARow(known.map(nameOf), words.and));
    return inARow(waitingGroups.map(nameOf), words.and);
  }
  const count = words.members(waiting.length);
  if (rest !== null && rest.recipients !== 'named') return words.group(nameOf(rest.recipients), count);
  if (waiting.length > fewest) return count;
  return inARow(
    waiting.map(({ member }) => member.name),
    words.and,
  );
};

/** The whole sentence, for a matter that is owed: «Mindretallet (9 folkevalgte) har ventet i 4 dager, fra torsdag 7. mars 2024.» */
export const waitSentence = (view: Shown, workspace: Titles | null, form: WrittenForm): string => {
  const { waiting: words, waited } = textIn(form).information;
  const { days, since } = view.coverage;
  const who = capitalised(whoWaits(view, workspace, form));
  return (view.standing === 'untold' ? words.untold : words.line)(
    who,
    waited(days, formatDay(since, form, 'long')),
  );
};

/** «a», «a og b», «a, b og c». */
const inARow = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
