import type { Telling } from '#shared/domain/coverage.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { clockText } from '#shared/calendar/clock.ts';
import { calendarNames, formatDay } from '#shared/text/dates.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { textIn } from '#shared/text/text.ts';
import type { Month } from './log-lines.ts';
import type { Around } from './use-log.ts';

/** «tir. 12. mars 2024 kl. 08.30». */
export const whenWords = (entry: InformationEntry, form: WrittenForm): string => {
  const time = timeWords(entry, form);
  const day = formatDay(entry.toldOn, form, 'shortYear');
  return time === null ? day : `${day} ${time}`;
};

/** «kl. 08.30»; null: no time is said. */
export const timeWords = ({ toldAt }: InformationEntry, form: WrittenForm): string | null =>
  toldAt === null ? null : textIn(form).information.matter.at(clockText(toldAt));

/** To whom, how and by whom: «til alle folkevalgte · e-post · av Kari Nes». */
export const tellingWords = (telling: Telling, around: Around): string => {
  const words = textIn(around.form).information.matter;
  const by = around.people.find(({ id }) => id === telling.entry.toldBy)?.name;
  return [
    words.to(recipientsOf(telling, around)),
    channelWords(telling.entry, around.form),
    ...(by === undefined ? [] : [words.by(by)]),
  ].join(' · ');
};

/** Who was told: the group, or each by name. */
export const recipientsOf = ({ entry, named }: Telling, around: Around): string => {
  const { workspace, form, register } = around;
  if (entry.recipients !== 'named') return recipientWords(entry.recipients, workspace, form);
  const names = register.members.filter(({ id }) => named.includes(id)).map(({ name }) => name);
  const all = [...names, ...(entry.named === '' ? [] : [entry.named])];
  return all.length === 0 ? recipientWords('named', workspace, form) : all.join(', ');
};

export const channelWords = ({ channel, channelNote }: InformationEntry, form: WrittenForm): string =>
  channelNote === '' ? textIn(form).meetingWords.channels[channel] : channelNote;

/** «mars 2024». */
export const monthWords = (month: Month, form: WrittenForm): string => {
  const [year = '', number = ''] = month.split('-');
  return `${calendarNames[form].months[Number(number) - 1] ?? ''} ${year}`;
};
