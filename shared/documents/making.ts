import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { basisWords } from '#shared/templates/access-bases.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from './day-in-words.ts';
import type { Document } from './document.ts';
import type { Audience } from './minutes.ts';
import { unbroken } from './unbroken.ts';

/** What a document is made with, whatever it is about. */
export interface Making {
  readonly workspace: Workspace | null;
  readonly today: Day;
  /** The written form of the document, not of the window. */
  readonly form: WrittenForm;
  /** `public`: what is exempt stands with its legal basis and nothing else. */
  readonly audience: Audience;
  /** Marks a demo above the title. */
  readonly notice?: string;
}

/** What a document has of its own. */
export type OwnParts = Pick<Document, 'title' | 'blocks'> &
  Partial<Pick<Document, 'subtitle' | 'landscape' | 'compact' | 'keywords'>> & {
    /** The marks of all that stands in it, or would have stood there. */
    readonly marks: readonly AccessMark[];
    /** Above the title of a draft. */
    readonly draft?: string;
  };

/** The document with what all of them have: owner, day, page numbers, access mark, and what must be said above it. */
export const madeDocument = (making: Making, { marks, draft, ...own }: OwnParts): Document => {
  const { workspace, today, form, audience } = making;
  const notice = [making.notice, draft].filter((part) => part !== undefined).join(' ');
  return unbroken({
    ...own,
    language: form,
    owner: workspace === null ? '' : bodyName(workspace),
    day: today,
    dayText: dayInWords(today, form),
    accessMark: wholeMark(marks, audience, form),
    pageText: textIn(form).documents.pageText,
    ...(notice === '' ? {} : { notice }),
  });
};

/** The mark of the whole: «Intern», else «Offentlig», with how many parts are not, or that nobody has looked. */
const wholeMark = (marks: readonly AccessMark[], audience: Audience, form: WrittenForm): string => {
  const { documents, evaluationDocuments } = textIn(form);
  if (audience === 'internal') return documents.accessMarks.internal;
  const words = evaluationDocuments.access;
  const exempt = marks.filter(isExempt).length;
  if (exempt > 0) return words.partly(exempt);
  return marks.every(({ access }) => access === 'public') ? words.public : words.undecided;
};

export const isExempt = ({ access }: Pick<AccessMark, 'access'>): boolean => access === 'exempt';

/** Whether the reader is not to see what carries the mark. */
export const isWithheld = (
  mark: Pick<AccessMark, 'access'>,
  { audience }: Pick<Making, 'audience'>,
): boolean => audience === 'public' && isExempt(mark);

/** «Unntatt offentlighet, jf. offentleglova § 14 første ledd»; `public` and `undecided` in words too. */
export const markWords = (mark: AccessMark, form: WrittenForm): string => {
  const words = textIn(form).evaluationDocuments.access;
  return mark.access === 'exempt'
    ? words.exempt(basisWords(mark, form) ?? words.noBasis)
    : words[mark.access];
};

/** What stands where a title is withheld, since it may tell the content. */
export const withheldTitle = (form: WrittenForm): string =>
  textIn(form).evaluationDocuments.access.withheldTitle;

/** The mark under a heading; only of what is exempt, so that the exception is what is seen. */
export const headingMark = (mark: AccessMark, form: WrittenForm): { readonly access?: string } =>
  isExempt(mark) ? { access: markWords(mark, form) } : {};

type Known = Pick<Person, 'id' | 'name' | 'role' | 'title'>;

/** Those who are named, also who is in the bin: a name that was said stands. */
export interface Named {
  readonly people: readonly Known[];
}

/** The name as it stands in running text; who is deleted for good is «ukjent». */
export const nameIn = (id: PersonId | null, { people }: Named, form: WrittenForm): string =>
  people.find((person) => person.id === id)?.name ?? textIn(form).interplayDocuments.unknown;

/** «kommunedirektør»: the own title, else that of the role; empty for who is deleted for good. */
export const titleIn = (
  id: PersonId | null,
  { people, workspace, form }: Named & Pick<Making, 'workspace' | 'form'>,
): string => {
  const person = people.find((one) => one.id === id);
  return person === undefined ? '' : (person.title ?? roleName(person.role, workspace, form));
};

/** «Astrid Demodal (kommunedirektør)» */
export const fullNameIn = (
  id: PersonId | null,
  { people, workspace, form }: Named & Pick<Making, 'workspace' | 'form'>,
): string => {
  const words = textIn(form).interplayDocuments;
  const person = people.find((one) => one.id === id);
  if (person === undefined) return words.unknown;
  return words.named(person.name, person.title ?? roleName(person.role, workspace, form));
};
