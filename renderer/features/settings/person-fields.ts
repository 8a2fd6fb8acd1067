import type { Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/** What stands in the form at first: the person's own, or those of a new mayor in the kommune's written form. */
export const fieldsOfPerson = (person: Person | null, writtenForm: WrittenForm): Fields<Person> =>
  person === null
    ? { name: '', role: 'mayor', title: null, partyGroup: null, side: null, writtenForm }
    : {
        name: person.name,
        role: person.role,
        title: person.title,
        partyGroup: person.partyGroup,
        side: person.side,
        writtenForm: person.writtenForm,
      };

/** Without spaces around, and with null where nothing is written. */
export const tidied = (fields: Fields<Person>): Fields<Person> => ({
  ...fields,
  name: fields.name.trim(),
  title: orNull(fields.title),
  partyGroup: orNull(fields.partyGroup),
});

const orNull = (text: string | null): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};
