import { isDay, type Day } from '#shared/calendar/day.ts';
import { canKeepAnchors, checkAnchors } from '#shared/calendar/anchor-check.ts';
import { proposeTerm } from '#shared/calendar/proposals.ts';
import type { TermReason } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Body } from '#shared/templates/kommuner.ts';
import { z } from '#shared/zod.ts';

const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value)).nullable();
const role = z.enum(['mayor', 'outgoingMayor', 'deputyMayor', 'director', 'secretariat', 'other']);
const form = z.enum(['nb', 'nn']);

const personSchema = z.object({
  key: z.string(),
  role,
  name: z.string(),
  partyGroup: z.string(),
  side: z.enum(['majority', 'minority']).nullable(),
});

const bodySchema = z.object({
  kind: z.enum(['municipality', 'county']),
  name: z.string(),
  number: z.string().nullable(),
  bodyWord: z.enum(['kommune', 'by', 'herad', 'fylkeskommune']),
  directorTitle: z.enum(['kommunedirektør', 'rådmann', 'fylkeskommunedirektør', 'fylkesrådmann']),
  councilTitle: z.enum(['kommunestyre', 'bystyre', 'heradsstyre', 'fylkesting']),
  parliamentary: z.boolean(),
  /** What the body has decided; `neutral` and a free name have decided nothing. */
  decision: z.enum(['nb', 'nn', 'neutral']),
  exportForm: form.nullable(),
});

const datesSchema = z.object({
  startYear: z.number().int(),
  endYear: z.number().int(),
  electionDay: day,
  constitutingDay: day,
  officeDay: day,
  budgetDay: day,
  electionDayProposed: z.boolean(),
});

export const draftSchema = z.object({
  step: z.number().int().min(0).max(5),
  me: z.object({ role, name: z.string() }),
  body: bodySchema.nullable(),
  reason: z.enum(['election', 'mayorChange', 'newDirector', 'midTerm']),
  dates: datesSchema,
  people: z.array(personSchema),
});

/**
 * What has been answered so far. From the passphrase on it is kept sealed on this PC until the workspace is made, so that
 * one can leave and come back.
 */
export type Draft = z.infer<typeof draftSchema>;
export type DraftBody = z.infer<typeof bodySchema>;
export type DraftDates = z.infer<typeof datesSchema>;
export type DraftPerson = z.infer<typeof personSchema>;

export const steps = ['who', 'passphrase', 'body', 'dates', 'people', 'start'] as const;
export type StepKey = (typeof steps)[number];

/** Where the first run begins: preparing the election that is nearest. */
export const emptyDraft = (today: Day): Draft => ({
  step: 0,
  me: { role: 'director', name: '' },
  body: null,
  reason: 'election',
  dates: { ...proposeTerm('election', today), budgetDay: null },
  people: (['mayor', 'deputyMayor', 'director', 'secretariat'] as const).map((key) => ({
    key,
    role: key,
    name: '',
    partyGroup: '',
    side: null,
  })),
});

/** The chosen kommune with everything that can be known beforehand. */
export const bodyFrom = (chosen: Body): DraftBody => ({
  kind: chosen.kind,
  name: chosen.name,
  number: chosen.number,
  bodyWord: chosen.bodyWord,
  directorTitle: chosen.directorTitle,
  councilTitle: chosen.councilTitle,
  parliamentary: chosen.parliamentary,
  decision: chosen.form,
  exportForm: chosen.form === 'neutral' ? null : chosen.form,
});

/** A body under a name of its own: a kommune unless something else is said. */
export const ownBody = (name: string): DraftBody => ({
  ...ordinary.municipality,
  kind: 'municipality',
  name,
  number: null,
  parliamentary: false,
  decision: 'neutral',
  exportForm: null,
});

/** The same body as a kommune or as a fylkeskommune, with the titles that go with it. */
export const asKind = (body: DraftBody, kind: DraftBody['kind']): DraftBody => ({
  ...body,
  ...ordinary[kind],
  kind,
});

const ordinary = {
  municipality: { bodyWord: 'kommune', directorTitle: 'kommunedirektør', councilTitle: 'kommunestyre' },
  county: { bodyWord: 'fylkeskommune', directorTitle: 'fylkeskommunedirektør', councilTitle: 'fylkesting' },
} as const;

/** Another reason has other dates, so they are proposed anew. */
export const withReason = (draft: Draft, reason: TermReason, today: Day): Draft => ({
  ...draft,
  reason,
  dates: { ...proposeTerm(reason, today), budgetDay: null },
});

export type Missing = 'name' | 'body' | 'exportForm' | 'officeDay' | 'dates';

/** What must be answered before one can leave the step. */
export const missingIn = (draft: Draft, today: Day): readonly Missing[] => {
  const missing: Readonly<Record<StepKey, readonly Missing[]>> = {
    who: draft.me.name.trim() === '' ? ['name'] : [],
    // Kept apart from the answers, which are stored.
    passphrase: [],
    body: missingInBody(draft.body),
    dates: missingInDates(draft, today),
    people: [],
    start: [],
  };
  return missing[steps[draft.step] ?? 'who'];
};

const missingInBody = (body: DraftBody | null): readonly Missing[] => {
  if (body === null || body.name.trim() === '') return ['body'];
  return body.exportForm === null ? ['exportForm'] : [];
};

const missingInDates = ({ dates, reason }: Draft, today: Day): readonly Missing[] => {
  if (dates.officeDay === null) return ['officeDay'];
  return canKeepAnchors(checkAnchors({ ...dates, reason }, today)) ? [] : ['dates'];
};

/** The form documents are written in; the reader's own until the kommune's is known. */
export const exportFormOf = (draft: Draft, reader: WrittenForm): WrittenForm =>
  draft.body?.exportForm ?? reader;
