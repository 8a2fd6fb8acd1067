import { accessStatuses } from '#shared/domain/access-mark.ts';
import { actionStates } from '#shared/domain/action.ts';
import { agendaItemStates } from '#shared/domain/agenda-item.ts';
import { channels, recipientGroups } from '#shared/domain/information-entry.ts';
import type { MinutesSnapshot } from '#shared/domain/minutes-snapshot.ts';
import { attendances, participantGroups } from '#shared/domain/participant.ts';
import { personRoles } from '#shared/domain/person.ts';
import { seriesKinds } from '#shared/domain/series.ts';
import { topicKinds } from '#shared/domain/topic.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { daySchema, idSchema, instantSchema } from './field.ts';

/** The frozen text of the minutes: the same meeting always gives the same text, and so the same digest. */
export const snapshotText = (snapshot: MinutesSnapshot): string => canonicalJson(snapshot);

/** The minutes from their text; null when it is not one of ours, e.g. of a newer version or from a file made by hand. */
export const readSnapshot = (text: string): MinutesSnapshot | null => {
  const answer = snapshotSchema.safeParse(parsed(text));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked; ids lose their marks in JSON
  return answer.success ? (answer.data as unknown as MinutesSnapshot) : null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const words = z.string();
const both = z.object({ nb: words, nn: words });
const id = idSchema;
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();
const count = z.number().int().min(0);
const clock = z.string().regex(/^\d{2}:\d{2}$/);

const point = z.object({
  number: count.min(1),
  agendaItemId: id,
  topicId: id,
  title: both,
  kind: z.enum(topicKinds),
  state: z.enum(agendaItemStates),
  isStanding: z.boolean(),
  isTemplateTitle: z.boolean(),
  minutes: maybe(count),
  spent: count,
  raisedBy: maybe(id),
  ownerId: maybe(id),
  deciding: words,
  carriedFrom: maybe(daySchema),
  timesCarried: count,
  access: z.object({
    status: z.enum(accessStatuses),
    basisKey: maybe(words),
    basisVersion: maybe(count),
    basis: maybe(both),
    fullerAccess: words,
    reassessOn: maybe(daySchema),
  }),
  notes: z.array(z.object({ id, body: words, isComment: z.boolean(), by: maybe(id) })),
  decisions: z.array(z.object({ id, text: words, decidedOn: daySchema, reviewOn: maybe(daySchema) })),
  actions: z.array(
    z.object({
      id,
      title: words,
      note: words,
      ownerId: maybe(id),
      dueOn: maybe(daySchema),
      state: z.enum(actionStates),
    }),
  ),
  information: z.array(
    z.object({
      id,
      matter: words,
      toldOn: daySchema,
      toldAt: maybe(clock),
      toldBy: maybe(id),
      channel: z.enum(channels),
      channelNote: words,
      recipients: z.enum(recipientGroups),
      named: words,
      text: words,
      link: words,
    }),
  ),
});

const snapshotSchema = z.object({
  format: z.literal(1),
  minutesId: id,
  meetingId: id,
  version: count.min(1),
  reason: words,
  closedAt: instantSchema,
  closedBy: maybe(id),
  body: words,
  bodies: z.object({ executiveCommittee: both, council: both }),
  series: z.object({ id, kind: z.enum(seriesKinds), title: maybe(words) }),
  day: daySchema,
  startTime: clock,
  minutes: count,
  place: words,
  startedAt: maybe(instantSchema),
  endedAt: maybe(instantSchema),
  participants: z.array(
    z.object({
      personId: maybe(id),
      group: z.enum(participantGroups),
      label: words,
      attendance: z.enum(attendances),
    }),
  ),
  people: z.array(z.object({ id, name: words, role: z.enum(personRoles), title: both })),
  points: z.array(point),
});
