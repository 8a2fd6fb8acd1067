import { accessStatuses } from '#shared/domain/access-mark.ts';
import { actionStates } from '#shared/domain/action.ts';
import { statementGroups } from '#shared/domain/eval-report.ts';
import { evalFilings, evalParties, reportReaders } from '#shared/domain/eval-round.ts';
import { themeReasons } from '#shared/domain/eval-theme.ts';
import { z } from '#shared/zod.ts';

/** The first words of the file, so that it can be told apart in ten years. */
export const evalReportType = 'samspill-evaluation';

/** Raised when a field changes its meaning or goes away; new fields alone do not raise it. */
export const evalReportFormat = 1;

/** What the schema is called, whichever folder it lies in: `$id` there, `$schema` in the data. */
export const evalReportSchemaId = `urn:samspill:evaluation:${evalReportFormat}` as const;

/**
 * The data of an evaluation as they are published: what the report says, for other programs. Words are in English for
 * whoever reads the schema; text that people wrote stands in the form they wrote it in.
 */
const day = z.iso.date();
const instant = z.iso.datetime().describe('UTC');
const party = z.enum(evalParties);
const text = z.string();
const count = z.number().int().min(0);
const score = z
  .union([z.literal([1, 2, 3, 4, 5]), z.literal('none')])
  .nullable()
  .describe('1 strongly disagree … 5 strongly agree; "none": no basis for an answer; null: not answered');

const byParty = <Schema extends z.ZodType>(value: Schema) =>
  z
    .strictObject({ director: value.optional(), mayor: value.optional(), deputy: value.optional() })
    .describe('By party. The deputy mayor stands beside and is never averaged in.');

const access = z
  .strictObject({
    status: z.enum(accessStatuses).describe('"undecided" counts as public (offentleglova § 3)'),
    basis: text.nullable().describe('Legal basis in words; null unless exempt'),
    reassessOn: day.nullable(),
  })
  .describe('Preliminary: every request is assessed for itself (offentleglova § 29).');

const withheld = z
  .boolean()
  .describe('True: exempt here, and the content is left out of this file (in the annex: never true)');

const groups = z.strictObject({
  differing: count.describe('Two steps or more between the two'),
  jointImprovement: count.describe('Both at three or below'),
  jointStrength: count.describe('Both at four or above'),
  missing: count.describe('At least one has not answered or has no basis'),
  inOrder: count.describe('All others'),
});

const record = z
  .strictObject({
    id: text,
    title: text,
    creator: text,
    recipient: text,
    documentDate: day,
    registeredAt: instant,
    caseReference: text.nullable(),
    filing: z.enum(evalFilings),
    filingReason: text,
    application: z.literal('Samspill'),
    applicationVersion: text,
    access,
  })
  .describe('Metadata of the record (arkivforskrifta § 15)');

const measure = z.strictObject({
  id: text,
  theme: z.number().int().nullable().describe('Number of the theme; null: none'),
  title: text,
  owner: text.nullable(),
  dueOn: day.nullable(),
  status: z.enum(actionStates).nullable().describe('Of the follow-up; null: it has none'),
});

const answers = z
  .strictObject({
    parties: z.array(party),
    statements: z.array(
      z.strictObject({
        id: text,
        version: z.number().int(),
        dimension: text,
        text,
        group: z.enum(statementGroups),
        gap: z.number().int().nullable(),
        scores: byParty(score),
      }),
    ),
    frequency: z.strictObject({ id: text, text, chosen: byParty(text.nullable()) }).nullable(),
    questions: z.array(z.strictObject({ id: text, text, written: byParty(text.nullable()) })),
  })
  .describe('Individual answers: only of those who have consented, and only when both of the two have');

export const evalReportSchema = z
  .strictObject({
    $schema: z.literal(evalReportSchemaId).describe('The schema it follows, by its $id'),
    type: z.literal(evalReportType),
    format: z.literal(evalReportFormat),
    part: z.enum(['report', 'annex']).describe('"annex": what is exempt, and nothing else'),
    state: z.enum(['draft', 'finished']),
    language: z.enum(['nb', 'nn']).describe('Of titles and wording'),
    record,
    body: z.strictObject({
      name: text,
      kind: z.enum(['municipality', 'county']),
      number: text.nullable(),
    }),
    round: z.strictObject({
      number: z.number().int().min(1).describe('In the term'),
      attempt: z.number().int().min(1),
      termStart: z.number().int(),
      termEnd: z.number().int(),
      periodFrom: day,
      periodTo: day,
      openedAt: instant.nullable(),
      talkOn: day.nullable().describe('As planned'),
      talkStartedAt: instant.nullable(),
      talkEndedAt: instant.nullable(),
      finishedAt: instant.nullable(),
      nextOn: day.nullable(),
      reportTo: z.enum(reportReaders),
      sharing: text,
      withoutDeputy: z.boolean(),
    }),
    form: z.strictObject({ id: text, version: z.number().int(), title: text, statements: count }),
    participants: z.array(z.strictObject({ party, name: text, title: text })),
    method: z.strictObject({
      scale: z.array(
        z.strictObject({ value: z.union([z.literal([1, 2, 3, 4, 5]), z.literal('none')]), label: text }),
      ),
      answeredSeparately: z.literal(true),
      shownAtTheSameTime: z.literal(true),
    }),
    groups: groups.nullable(),
    dimensions: z.array(
      z.strictObject({
        id: text,
        name: text,
        statements: count,
        groups: groups.nullable(),
        summary: text.nullable().describe('Agreed text; null: withheld or none'),
        means: byParty(z.number().min(1).max(5).nullable()).nullable().describe('Null: left out by choice'),
        access,
        withheld,
      }),
    ),
    themes: z.array(
      z.strictObject({
        number: z.number().int().min(1),
        about: text.nullable().describe('Id of the statement or question'),
        title: text.nullable(),
        reason: z.enum(themeReasons).nullable(),
        agreed: text.nullable(),
        discussedAt: instant.nullable(),
        access,
        withheld,
      }),
    ),
    measures: z.array(measure),
    earlierMeasures: z.array(
      measure.omit({ theme: true }).extend({ round: z.number().int(), doneAt: instant.nullable() }),
    ),
    rules: z.array(
      z.strictObject({
        id: text,
        theme: z.number().int().nullable(),
        title: text,
        before: text.describe('Empty: a new rule'),
        after: text,
      }),
    ),
    answers: answers.nullable(),
    integrity: z.strictObject({
      outcomeVersion: z.number().int(),
      outcomeSha256: text.nullable().describe('Of the outcome both approved, as canonical JSON'),
      frozenAt: instant,
      approvals: z.array(z.strictObject({ name: text, approvedAt: instant })),
    }),
  })
  .describe('Half-year evaluation from Samspill. UTF-8. Dates yyyy-MM-dd.');

export type EvalReportData = z.infer<typeof evalReportSchema>;

/** What the file with the schema is called, the same in both written forms. */
export const evalReportSchemaName = 'samspill-evaluering.schema.json';

/** The published schema of the data as JSON Schema (draft 2020-12), as a file to go along with them. */
export const evalReportJsonSchema = (): string =>
  `${JSON.stringify({ $id: evalReportSchemaId, title: 'samspill-evaluation 1', ...z.toJSONSchema(evalReportSchema) }, null, 2)}\n`;
