import type { PersonId, SeriesId, TopicDraftId } from './id.ts';
import type { Row } from './row.ts';

/** A point that only its writer sees until they share it; sharing makes a topic of it and removes this. */
export interface TopicDraft extends Row<TopicDraftId> {
  readonly seriesId: SeriesId;
  readonly ownerId: PersonId;
  /** Title, kind, minutes and background as JSON, sealed with the owner's own key. */
  readonly body: string;
}
