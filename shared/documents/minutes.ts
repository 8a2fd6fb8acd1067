import type { PersonId } from '#shared/domain/id.ts';
import type { MinutesSnapshot } from '#shared/domain/minutes-snapshot.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, type Block, type Document } from './document.ts';
import { aboutBlocks } from './minutes-about.ts';
import { followUpBlocks, openingRows } from './minutes-opening.ts';
import { pointBlocks } from './minutes-point.ts';
import { unbroken } from './unbroken.ts';

/** `public`: for everyone; points that are exempt stand as exempt with their legal basis and nothing else. */
export const audiences = ['internal', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** One version of the minutes, and what has happened to it since. */
export interface MinutesFacts {
  readonly snapshot: MinutesSnapshot;
  /** In the order they were given. */
  readonly approvals: readonly { readonly personId: PersonId; readonly approvedAt: Instant }[];
  /** Both have approved. */
  readonly isApproved: boolean;
  /** Place in the chain of approved versions; null: not in it. */
  readonly place: number | null;
  /** SHA-256 of the snapshot, hexadecimal. */
  readonly digest: string;
  readonly audience: Audience;
  /** The written form of the document, not of the window. */
  readonly form: WrittenForm;
  /** Marks a demo, above the title. */
  readonly notice?: string;
}

/**
 * The minutes from what was frozen when the meeting was closed. Internal and public have the same points with the same
 * numbers. In the public one the title of an exempt point is withheld too, since it can tell what the rest is about
 * (OFFL § 13); only a title that is a template's own words is kept, for people write anything into theirs, also into
 * that of a standing point. For the same reason the file is named by series and day, never by a point.
 */
export const minutesDocument = (facts: MinutesFacts): Document => {
  const { snapshot, audience, form } = facts;
  const { documents, meetingDocuments: words } = textIn(form);
  const notices = [facts.notice, facts.isApproved ? undefined : words.minutes.notApproved];
  const notice = notices.filter((part) => part !== undefined).join(' ');
  return unbroken({
    title: words.minutes.title(seriesTitle(snapshot.series, form)),
    subtitle: formatDay(snapshot.day, form, 'long'),
    language: form,
    owner: snapshot.body,
    day: snapshot.day,
    dayText: dayInWords(snapshot.day, form),
    accessMark: documents.accessMarks[audience],
    pageText: documents.pageText,
    ...(notice === '' ? {} : { notice }),
    blocks: blocks(facts),
  });
};

const blocks = (facts: MinutesFacts): Block[] => {
  const { minutes: words } = textIn(facts.form).meetingDocuments;
  const { points } = facts.snapshot;
  return [
    { kind: 'facts', rows: openingRows(facts) },
    ...(points.length === 0 ? [] : [heading(words.points)]),
    ...points.flatMap((point) => pointBlocks(point, facts)),
    ...followUpBlocks(facts),
    ...aboutBlocks(facts),
  ];
};
