import { dayOf } from '#shared/calendar/day.ts';
import { clockAfter } from '#shared/domain/agenda-time.ts';
import { isWithheld, personIn, type SnapshotParticipant } from '#shared/domain/minutes-snapshot.ts';
import type { Attendance } from '#shared/domain/participant.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay, formatTime } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, type Block } from './document.ts';
import { listed } from './listed.ts';
import type { MinutesFacts } from './minutes.ts';

type Rows = Array<[string, string]>;

/** When, where, who was there, and which points are exempt. */
export const openingRows = (facts: MinutesFacts): Rows => {
  const { snapshot, form } = facts;
  const { minutes: words } = textIn(form).meetingDocuments;
  const exempt = snapshot.points.filter(isWithheld).map(({ number }) => String(number));
  return [
    [words.time, timeOf(facts)],
    ...(snapshot.place.trim() === '' ? [] : ([[words.place, snapshot.place]] satisfies Rows)),
    ...attendanceRows(facts),
    [words.access, exempt.length === 0 ? words.allPublic : words.exceptPoints(listed(exempt))],
  ];
};

/**
 * What it took where that is known, else what was planned. A meeting that was only closed on another day has no known
 * end.
 */
const timeOf = ({ snapshot, form }: MinutesFacts): string => {
  const { minutes: words } = textIn(form).meetingDocuments;
  const { day, startTime, minutes, startedAt, endedAt } = snapshot;
  const planned = words.clocks(dotted(startTime), dotted(clockAfter(startTime, minutes)));
  if (startedAt === null || endedAt === null) return planned;
  if ([startedAt, endedAt].some((instant) => dayOf(new Date(instant)) !== day)) return planned;
  return words.tookPlace(words.clocks(formatTime(startedAt), formatTime(endedAt)), planned);
};

const dotted = (clock: string): string => clock.replace(':', '.');

/** Nobody was ticked: then it is not known who came, and it says who was to take part. */
const attendanceRows = (facts: MinutesFacts): Rows => {
  const { participants } = facts.snapshot;
  const { minutes: words } = textIn(facts.form).meetingDocuments;
  const isTicked = participants.some(({ attendance }) => attendance !== 'expected');
  const labels: Readonly<Record<Attendance, string>> = isTicked
    ? { present: words.present, absent: words.absent, expected: words.notNoted }
    : { present: words.present, absent: words.absent, expected: words.participants };
  return (['present', 'absent', 'expected'] as const).flatMap((attendance): Rows => {
    const named = participants.filter((each) => each.attendance === attendance);
    return named.length === 0
      ? []
      : [[labels[attendance], named.map((each) => nameOf(each, facts)).join('\n')]];
  });
};

const nameOf = (
  { personId, group, label }: SnapshotParticipant,
  { snapshot, form }: MinutesFacts,
): string => {
  const person = personIn(snapshot, personId);
  if (person !== null) return `${person.name}, ${person.title[form]}`;
  if (label.trim() !== '') return label;
  return group === 'executiveCommittee' || group === 'council'
    ? capitalised(snapshot.bodies[group][form])
    : textIn(form).meetingWords.participantGroups[group];
};

/** Who owes what, over all the points that may be shown. */
export const followUpBlocks = (facts: MinutesFacts): Block[] => {
  const { snapshot, audience, form } = facts;
  const { minutes: words } = textIn(form).meetingDocuments;
  const shown = snapshot.points.filter((point) => audience === 'internal' || !isWithheld(point));
  const rows = shown.flatMap(({ number, actions }) =>
    actions
      .filter(({ state }) => state !== 'dropped')
      .map(({ title, ownerId, dueOn }) => [
        { text: String(number) },
        { text: title },
        { text: personIn(snapshot, ownerId)?.name ?? capitalised(words.noOwner) },
        { text: dueOn === null ? capitalised(words.noDue) : formatDay(dueOn, form, 'shortYear') },
      ]),
  );
  if (rows.length === 0) return [];
  const { point, what, who, due } = words.followUp;
  return [
    heading(words.followUp.heading),
    {
      kind: 'table',
      caption: words.followUp.caption(rows.length),
      widths: [1.3, 8, 4, 3.4],
      header: [point, what, who, due],
      rows,
    },
  ];
};
