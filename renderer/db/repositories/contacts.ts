import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { CommitId, ContactId, TermId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

export type ContactDraft = Pick<Contact, 'termId' | 'kind' | 'day'> & Partial<Pick<Contact, 'note'>>;

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** Notes that the two had lunch or talked, outside of the meetings. */
export const logContact = async (
  draft: ContactDraft,
  signed: Signed = {},
): Promise<Answer<ContactId, CommitRefusal>> => {
  const id = newId<'Contact'>();
  const command = create('contacts', id, { note: '', ...draft });
  const answer = await commit([command], { label: 'contactAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

export const changeContact = async (
  id: ContactId,
  fields: Partial<Omit<Fields<Contact>, 'termId'>>,
): Saved => {
  const contact = await readOne('contacts', id);
  if (contact === null) return refuse('unknownRecord');
  return commit(changeFields('contacts', contact, fields), { label: 'contactChanged' });
};

/** Puts it in the bin. */
export const removeContact = (id: ContactId): Saved =>
  commit([remove('contacts', id)], { label: 'contactRemoved' });

/** All of the term, the latest first. */
export const listContacts = async (termId: TermId): Promise<Contact[]> =>
  (await readWhere('contacts', 'termId', termId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => compare(b.day, a.day) || compare(b.id, a.id));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
