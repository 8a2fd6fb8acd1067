import type { ContactPoint } from '#shared/domain/contact-point.ts';
import type { GroupContact } from '#shared/domain/contact-balance.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';

/** One contact in a line: «Gruppemøte med Høyre, fre. 1. mars 2024». */
export const pointWords = (
  { kind, day }: Pick<ContactPoint, 'kind' | 'day'>,
  group: string,
  form: WrittenForm,
): string => {
  const { interplayWords, balance } = textIn(form);
  return balance.with(
    capitalised(interplayWords.contactPointKinds[kind]),
    group,
    formatDay(day, form, 'shortYear'),
  );
};

/** What it was, without the day: the kind, the meeting or the matter. */
export const whatWords = (contact: GroupContact, form: WrittenForm): string => {
  if (contact.source === 'meeting') return seriesTitle(contact.series, form);
  if (contact.source === 'information') return contact.entry.matter;
  return capitalised(textIn(form).interplayWords.contactPointKinds[contact.point.kind]);
};
