import { accessStatuses } from '#shared/domain/access-mark.ts';
import { actionStates } from '#shared/domain/action.ts';
import { statementGroups } from '#shared/domain/eval-report.ts';
import { evalParties, reportReaders } from '#shared/domain/eval-round.ts';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import { themeReasons } from '#shared/domain/eval-theme.ts';
import { personRoles } from '#shared/domain/person.ts';
import { z } from '#shared/zod.ts';
import { canonicalJson } from './canonical-json.ts';
import { daySchema, idSchema, instantSchema } from './field.ts';
import { readJson } from './read-json.ts';

/** The frozen text of an outcome: the same outcome always gives the same text, and so the same digest. */
export const evalSnapshotText = (snapshot: EvalSnapshot): string => canonicalJson(snapshot);

/** The outcome from its text; null when it is not one of ours, e.g. of a newer version or from a file made by hand. */
export const readEvalSnapshot = (text: string): EvalSnapshot | null => {
  const json = readJson(text);
  const answer = json.ok ? evalSnapshotSchema.safeParse(json.value) : null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked; ids lose their marks in JSON
  return answer?.success === true ? (answer.data as unknown as EvalSnapshot) : null;
};

const words = z.string();
const both = z.strictObject({ nb: words, nn: words });
const id = idSchema;
const maybe = <Schema extends z.ZodType>(schema: Schema) => schema.nullable();
const count = z.number().int().min(0);
const year = z.number().int().min(1900).max(2199);

const access = z.strictObject({
  status: z.enum(accessStatuses),
  basisKey: maybe(words),
  basisVersion: maybe(count),
  basis: maybe(both),
  fullerAccess: words,
  reassessOn: maybe(daySchema),
});

const mean = z.strictObject({ party: z.enum(evalParties), mean: maybe(z.number().min(1).max(5)) });

const dimension = z.strictObject({
  id: words,
  name: both,
  statements: count,
  summary: words,
  access,
  means: z.array(mean),
});

const theme = z.strictObject({
  id,
  number: count.min(1),
  about: maybe(words),
  title: both,
  reason: z.enum(themeReasons),
  agreed: words,
  discussedAt: maybe(instantSchema),
  access,
});

const measure = {
  id,
  title: words,
  ownerId: maybe(id),
  dueOn: maybe(daySchema),
  state: maybe(z.enum(actionStates)),
};

const rule = z.strictObject({
  id,
  themeId: maybe(id),
  ruleKey: maybe(words),
  title: words,
  before: words,
  after: words,
});

/** What a frozen outcome looks like in JSON. */
const evalSnapshotSchema = z.strictObject({
  format: z.literal(1),
  outcomeId: id,
  roundId: id,
  version: count.min(1),
  frozenAt: instantSchema,
  frozenBy: maybe(id),
  body: z.strictObject({ name: words, kind: z.enum(['municipality', 'county']), number: maybe(words) }),
  term: z.strictObject({ startYear: year, endYear: year }),
  number: count.min(1),
  attempt: count.min(1),
  periodFrom: daySchema,
  periodTo: daySchema,
  openedAt: maybe(instantSchema),
  talkOn: maybe(daySchema),
  talkStartedAt: maybe(instantSchema),
  talkEndedAt: maybe(instantSchema),
  form: z.strictObject({ id: words, version: count.min(1), title: both, statements: count }),
  reportTo: z.enum(reportReaders),
  sharing: words,
  withoutDeputy: z.boolean(),
  participants: z.array(z.strictObject({ party: z.enum(evalParties), personId: id })),
  people: z.array(z.strictObject({ id, name: words, role: z.enum(personRoles), title: both })),
  groups: z.strictObject(Object.fromEntries(statementGroups.map((group) => [group, count]))),
  dimensions: z.array(dimension),
  themes: z.array(theme),
  measures: z.array(z.strictObject({ ...measure, themeId: maybe(id) })),
  earlierMeasures: z.array(
    z.strictObject({ ...measure, round: count.min(1), doneAt: maybe(instantSchema), access }),
  ),
  rules: z.array(rule),
  nextOn: maybe(daySchema),
  access,
});
