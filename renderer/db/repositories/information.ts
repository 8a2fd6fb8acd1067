import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, InformationEntryId, TermId, TopicId } from '#shared/domain/id.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { matterOfEntry } from '../matter-commands.ts';
import { newId } from '../new-id.ts';
import { readOne, readWhere } from '../read.ts';
import { changeFields } from '../text-changes.ts';

/** What must be said of information that was given. */
export type InformationDraft = Pick<
  InformationEntry,
  'termId' | 'toldOn' | 'matter' | 'channel' | 'recipients'
> &
  Partial<Fields<InformationEntry>>;

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** A command that makes the entry, for a commit that does more; with the id it will have. */
export const addInformationCommand = (
  draft: InformationDraft,
): { readonly id: InformationEntryId; readonly command: Command } => {
  const id = newId<'InformationEntry'>();
  return { id, command: create('informationEntries', id, { ...blank, ...draft }) };
};

/**
 * That something was told, and the matter it belongs to, in one step: see `matterOfEntry`. Refuses with `invalid` when it
 * is not said what it was about.
 */
export const addInformation = async (
  draft: InformationDraft,
  signed: Signed = {},
): Promise<Answer<InformationEntryId, CommitRefusal>> => {
  const { id, command } = addInformationCommand(draft);
  const matter = await matterOfEntry({ ...blank, ...draft }, id);
  const answer = await commit([command, ...matter], { label: 'informationAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

export const changeInformation = async (
  id: InformationEntryId,
  fields: Partial<Fields<InformationEntry>>,
  signed: Signed = {},
): Saved => {
  const entry = await readOne('informationEntries', id);
  if (entry === null) return refuse('unknownRecord');
  return commit(changeFields('informationEntries', entry, fields), {
    label: 'informationChanged',
    ...signed,
  });
};

/** Puts it in the bin. */
export const removeInformation = (id: InformationEntryId): Saved =>
  commit([remove('informationEntries', id)], { label: 'informationRemoved' });

/** All that was given out in the term, the latest first. */
export const listInformation = async (termId: TermId): Promise<InformationEntry[]> =>
  live(await readWhere('informationEntries', 'termId', termId));

/** What was given out about the topic, in any meeting. */
export const informationOfTopic = async (topicId: TopicId): Promise<InformationEntry[]> =>
  live(await readWhere('informationEntries', 'topicId', topicId));

const blank = {
  meetingId: null,
  agendaItemId: null,
  topicId: null,
  toldAt: null,
  toldBy: null,
  channelNote: '',
  text: '',
  link: '',
  named: '',
} satisfies Partial<Fields<InformationEntry>>;

const live = (entries: readonly InformationEntry[]): InformationEntry[] =>
  entries
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => compare(momentOf(b), momentOf(a)) || compare(b.id, a.id));

const momentOf = ({ toldOn, toldAt }: InformationEntry): string => `${toldOn} ${toldAt ?? ''}`;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
