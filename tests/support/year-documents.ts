import type { Document } from '#shared/documents/document.ts';
import type { HandoverDocumentFacts } from '#shared/documents/year/handover.ts';
import { yearListDocument } from '#shared/documents/year/list.ts';
import { readingDocument } from '#shared/documents/year/reading.ts';
import { retentionDocument } from '#shared/documents/year/retention.ts';
import { shieldedStanding, standingDocument } from '#shared/documents/year/standing.ts';
import { wallDocument } from '#shared/documents/year/wall.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { OpenAction, StandingDecision } from '#shared/domain/handover-package.ts';
import type { Handover } from '#shared/domain/handover.ts';
import type { Person } from '#shared/domain/person.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { exemptMark, matters } from './log-facts.ts';
import { mandateSheet } from './mandate-facts.ts';
import { ourRulesFacts } from './rules-facts.ts';
import { term2023, timeKommune } from './start-plan-facts.ts';
import { aDialogue, anEvent, wheelFacts } from './wheel-facts.ts';

/** Every document of Årshjul and Periodeskifte, by what it is called in a test. */
export const yearDocuments = (form: WrittenForm): ReadonlyArray<readonly [string, Document]> => {
  const wheel = wheelFacts({ events: [anEvent(), anEvent(exemptMark)], dialogues: [aDialogue()] });
  const year = {
    workspace: timeKommune,
    today: '2024-11-12',
    form,
    audience: 'public',
    year: 2024,
    wheel,
  } as const;
  const facts = handoverFacts(form, wheel);
  const shielded = shieldedStanding(facts);
  if (shielded === null) throw new Error('Something is shielded');
  return [
    ['the year on the wall', wallDocument(year)],
    ['the year as a list', yearListDocument({ ...year, audience: 'internal' })],
    ['the reading page', readingDocument(facts)],
    ['what stands', standingDocument(facts)],
    ['what stands and is shielded', shielded],
    ['the retention list', retentionDocument(facts)],
  ];
};

const handoverFacts = (form: WrittenForm, wheel: HandoverDocumentFacts['wheel']): HandoverDocumentFacts => {
  const action = (title: string, mark = noMark): OpenAction =>
    ({
      action: { id: title, title, ownerId: null, dueOn: '2024-12-01' },
      series: null,
      meeting: null,
      mark,
    }) as unknown as OpenAction;
  const decision = (text: string, mark = noMark): StandingDecision =>
    ({
      decision: { id: text, text, decidedOn: '2024-10-01', reviewOn: null },
      mark,
    }) as unknown as StandingDecision;
  const { mandate, seats } = mandateSheet();
  return {
    workspace: timeKommune,
    today: '2024-11-12',
    form,
    audience: 'public',
    handover: {
      ...noMark,
      id: 'h1',
      termId: term2023.id,
      reason: 'mayorChange',
      day: '2024-11-30',
      message: 'Velkommen.\n\nLes dette først.',
      caseReference: '24/812',
      closedAt: null,
    } as unknown as Handover,
    term: term2023,
    people: [
      { id: 'p1', name: 'Astrid Demodal', role: 'director', title: null, deletedAt: null },
    ] as unknown as Person[],
    rules: ourRulesFacts().views,
    actions: [action('Skriv notat'), action('HEMMELIG', { ...noMark, ...exemptMark })],
    decisions: [decision('Vi møtes på mandager'), decision('HEMMELIG', { ...noMark, ...exemptMark })],
    owed: { nb: matters, nn: matters },
    wheel,
    mandate: { mandate, seats },
    contact: null,
    items: [],
    retention: [],
  };
};
