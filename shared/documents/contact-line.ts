import type { ContactPerson } from '#shared/domain/development-plan.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';

/** «Kontaktperson for samspill: Kari Eksempel, rådgiver · kari@eksempel.no · tlf. 12 34 56 78» */
export const contactLine = (contact: ContactPerson, form: WrittenForm): string => {
  const { contact: words } = textIn(form).development;
  const [name, role, email, phone] = [
    contact.contactName,
    contact.contactRole,
    contact.contactEmail,
    contact.contactPhone,
  ].map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const who = role === '' ? name : `${name}, ${role}`;
  const ways = [email, phone === '' ? '' : words.phoneNumber(phone ?? '')].filter((part) => part !== '');
  return words.line([who, ...ways].join(' · '));
};
