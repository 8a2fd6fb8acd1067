import { isWithheld, personIn } from '#shared/domain/minutes-snapshot.ts';
import { formatInstant } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, type Block } from './document.ts';
import type { MinutesFacts } from './minutes.ts';

/** Which version this is, who has approved it, and what it can be checked against. */
export const aboutBlocks = (facts: MinutesFacts): Block[] => {
  const { snapshot, approvals, audience, form, place, digest } = facts;
  const { minutes: words } = textIn(form).meetingDocuments;
  const { version, closedAt, closedBy, points } = snapshot;
  // Their own words, and what was corrected may have been an exempt point.
  const reason = audience === 'public' && points.some(isWithheld) ? '' : snapshot.reason.trim();
  const by = personIn(snapshot, closedBy);
  const closed = formatInstant(closedAt, form);
  const approved = approvals.map(({ personId, approvedAt }) => {
    const person = personIn(snapshot, personId);
    const name = person === null ? words.unknown : `${person.name}, ${person.title[form]}`;
    return words.approvedBy(name, formatInstant(approvedAt, form));
  });
  const rows: Array<[string, string]> = [
    [words.about.version, reason === '' ? String(version) : words.about.because(version, reason)],
    [words.about.closed, by === null ? closed : words.about.closedBy(closed, by.name)],
    [words.about.approved, approved.length === 0 ? words.about.notYet : approved.join('\n')],
    ...(place === null ? [] : ([[words.about.chain, words.about.place(place)]] satisfies [string, string][])),
    [words.about.digest, digest],
  ];
  return [
    heading(words.about.heading),
    { kind: 'facts', rows },
    { kind: 'paragraph', tone: 'note', text: words.about.preliminary },
  ];
};
