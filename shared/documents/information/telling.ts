import { clockText } from '#shared/calendar/clock.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Register, Telling } from '#shared/domain/coverage.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { MatterView } from '#shared/domain/matter-view.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { calendarNames, formatDay, type DayStyle } from '#shared/text/dates.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { textIn } from '#shared/text/text.ts';
import { whoWaits } from '#shared/text/who-waits.ts';
import { isWithheld, nameIn, withheldTitle, type Making, type Named } from '#shared/documents/making.ts';

/** All that the documents of the log are made from, beside the matters themselves. */
export interface LogFacts extends Making, Named {
  /** In the order they are to stand. */
  readonly matters: readonly MatterView[];
  readonly register: Register;
}

/** `yyyy-MM` */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** «mars 2024» */
export const monthWords = (month: Month, form: WrittenForm): string => {
  const [year = '', number = ''] = month.split('-');
  return `${calendarNames[form].months[Number(number) - 1] ?? ''} ${year}`;
};

/** What the matter is called, for who may read it. */
export const matterTitle = (matter: MatterView, facts: LogFacts): string =>
  isWithheld(matter, facts) ? withheldTitle(facts.form) : matter.title;

/** «tir. 12. mars kl. 08.30» */
export const whenWords = (
  { toldOn, toldAt }: InformationEntry,
  form: WrittenForm,
  style: DayStyle = 'short',
): string => {
  const day = formatDay(toldOn, form, style);
  return toldAt === null ? day : `${day} ${textIn(form).interplayDocuments.month.at(clockText(toldAt))}`;
};

/** Who was told: the group, or each by name. */
export const recipientsOf = (telling: Telling, facts: LogFacts): string => {
  const names = namesOf(telling, facts);
  return telling.entry.recipients === 'named' && names !== ''
    ? names
    : recipientWords(telling.entry.recipients, facts.workspace, facts.form);
};

/** Those told by name, of the register and outside it. */
export const namesOf = ({ entry, named }: Telling, { register }: LogFacts): string => {
  const members = register.members.filter(({ id }) => named.includes(id)).map(({ name }) => name);
  const outside = entry.named.trim();
  return [...members, ...(outside === '' ? [] : [outside])].join(', ');
};

export const channelWords = (
  { channel, channelNote }: Pick<InformationEntry, 'channel' | 'channelNote'>,
  form: WrittenForm,
): string => (channelNote.trim() === '' ? textIn(form).meetingWords.channels[channel] : channelNote.trim());

/** Who told it; empty: not said. */
export const teller = ({ toldBy }: InformationEntry, facts: LogFacts): string =>
  toldBy === null ? '' : nameIn(toldBy, facts, facts.form);

/** How it stands with the matter today, in a sentence. */
export const standingWords = (matter: MatterView, { workspace, form }: LogFacts): string => {
  const { standing: words } = textIn(form).interplayDocuments.month;
  const { coverage, standing, reason, told } = matter;
  if (standing === 'settled') return reason.trim() === '' ? words.settledOnly : words.settled(reason.trim());
  if (standing === 'untold') return words.untold;
  if (coverage.completeOn === null) return words.waiting(whoWaits(matter, workspace, form));
  const first = told[0]?.entry.toldOn;
  return coverage.completeOn === first
    ? words.completeSameDay
    : words.complete(formatDay(coverage.completeOn, form, 'short'));
};

/** The text at the beginning of what was told, cut between words; the whole of it goes to those who are told. */
export const excerpt = (text: string, most = 320): string => {
  const whole = text.trim().replace(/\s*\n\s*/g, ' ');
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 40)).trimEnd()} …`;
};
