import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, SeriesId, TopicDraftId } from '#shared/domain/id.ts';
import type { TopicDraft } from '#shared/domain/topic-draft.ts';
import { topicKinds } from '#shared/domain/topic.ts';
import { z } from '#shared/zod.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { isOwn, openOwn, sealOwn } from '../person-sealed.ts';
import { readOne, readWhere } from '../read.ts';
import { openKeys } from '../vault.ts';
import { addTopicCommands, type AddedTopic } from './topics.ts';
import type { Place } from './topic-place.ts';

/** What a draft holds; sealed with its writer's own key. */
const wordsSchema = z.object({
  title: z.string().max(500),
  kind: z.enum(topicKinds),
  minutes: z.number().int().min(0).max(1440).nullable(),
  background: z.string().max(100_000),
});
export type DraftWords = z.infer<typeof wordsSchema>;

/** A draft of who has opened, readable. */
export interface OwnDraft extends DraftWords {
  readonly id: TopicDraftId;
  readonly seriesId: SeriesId;
}

/** The drafts of who has opened, in the order they were begun. Never another's. */
export const listDrafts = async (seriesId: SeriesId): Promise<OwnDraft[]> => {
  const rows = await readWhere('topicDrafts', 'seriesId', seriesId);
  return rows.flatMap((row) => opened(row) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** A new point that only who has opened can see. `signed`: in whose name and when, if not now and by who sits here. */
export const addDraft = async (
  seriesId: SeriesId,
  words: DraftWords,
  signed: Pick<CommitMeta, 'at' | 'by'> = {},
): Promise<Answer<TopicDraftId, CommitRefusal>> => {
  const id = newId<'TopicDraft'>();
  const row = { seriesId, ownerId: openKeys().personId, body: sealed(id, words) };
  const answer = await commit([create('topicDrafts', id, row)], { label: 'draftChanged', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** Changes some of the words. */
export const changeDraft = async (
  id: TopicDraftId,
  words: Partial<DraftWords>,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const row = await readOne('topicDrafts', id);
  const draft = row === null ? null : opened(row);
  if (draft === null) return refuse('unknownRecord');
  const { title, kind, minutes, background } = { ...draft, ...words };
  const body = sealed(id, { title, kind, minutes, background });
  return commit([patch('topicDrafts', id, { body })], { label: 'draftChanged' });
};

export const removeDraft = (id: TopicDraftId): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([remove('topicDrafts', id)], { label: 'draftChanged' });

/** Shows the draft to the other: it becomes a topic raised by its writer, and the draft is gone, in one change. */
export const shareDraft = async (
  id: TopicDraftId,
  place: Place,
): Promise<Answer<AddedTopic, CommitRefusal>> => {
  const row = await readOne('topicDrafts', id);
  const draft = row === null ? null : opened(row);
  if (draft === null) return refuse('unknownRecord');
  const { seriesId, title, kind, minutes, background } = draft;
  const fields = { title, kind, minutes, background, raisedBy: openKeys().personId };
  const { commands, ...added } = await addTopicCommands(seriesId, fields, place);
  const answer = await commit([...commands, remove('topicDrafts', id)], { label: 'topicShared' });
  return answer.ok ? accept(added) : answer;
};

const opened = (row: TopicDraft): OwnDraft | null => {
  if (row.deletedAt !== null || !isOwn(row)) return null;
  const text = openOwn(row.body, placeOf(row.id));
  if (text === null) return null;
  const words = wordsSchema.safeParse(JSON.parse(text));
  return words.success ? { ...words.data, id: row.id, seriesId: row.seriesId } : null;
};

const sealed = (id: TopicDraftId, words: DraftWords): string => sealOwn(JSON.stringify(words), placeOf(id));

const placeOf = (id: TopicDraftId) => ({ table: 'topicDrafts', id, field: 'body' }) as const;
