import { describe, expect, it } from 'vitest';
import { documentSchema, type Document } from '#shared/documents/document.ts';
import { paperKinds, type PaperFacts, type PaperKind } from '#shared/documents/paper-facts.ts';
import { paperDocument } from '#shared/documents/paper.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { textIn } from '#shared/text/text.ts';
import { wellKept } from '../../support/paper-facts.ts';
import { vestland } from '../../support/start-plan-facts.ts';

const facts = wellKept;
const said = (document: Document): string => JSON.stringify(document).replaceAll('\u00A0', ' ');
const paper = (kind: PaperKind, changed: Partial<PaperFacts> = {}): string =>
  said(paperDocument(kind, { ...facts, ...changed }));

const all = paperKinds.flatMap((kind) => writtenForms.map((form) => [kind, form] as const));

describe('each paper', () => {
  it.each(all)('%s in %s is a valid document of this kommune, with no token left', (kind, form) => {
    const document = paperDocument(kind, { ...facts, form });
    expect(documentSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject({ language: form, owner: 'Time kommune', day: '2026-11-22' });
    expect(said(document)).not.toMatch(/\{(?!page)\p{L}+\}|undefined|null/u);
  });

  it.each(all)('%s in %s says where the kommune must write itself', (kind, form) => {
    expect(paper(kind, { form })).toContain('[Fyll inn');
  });

  it.each(all)('%s in %s uses the words of a fylkeskommune where it is one', (kind, form) => {
    const text = paper(kind, { workspace: vestland, form });
    expect(text).toContain('Vestland fylkeskommune');
    expect(text.replaceAll('Vestland fylkeskommune', '')).not.toMatch(/\b[kK]ommunedirektør|\b[Kk]ommunen\b/);
  });

  it.each(paperKinds)('%s is marked when it comes from the demo', (kind) => {
    expect(paperDocument(kind, { ...facts, notice: 'Eksempel' }).notice).toBe('Eksempel');
  });

  it.each(paperKinds)('%s tells how it is set up here, and what IT decides', (kind) => {
    const text = paper(kind, { lockAfter: 15, managed: ['lockAfter'], hideFromCapture: true });
    expect(text).toMatch(/Etter 15 minutter uten bruk, .* \(styres av IT\)/);
    expect(text).toContain('Ja, sist lest tilbake 21. november 2026');
    expect(text).toContain('Bekreftet 2. september 2026');
    expect(text).toContain('Ordfører, kommunedirektør');
  });
});

describe('no paper promises what is not there', () => {
  it('a copy outside the PC that nobody has chosen', () => {
    for (const kind of paperKinds) expect(paper(kind, { secondCopy: null })).not.toContain('Ja, sist lest');
    expect(paper('risk', { secondCopy: null })).toContain('Alt går tapt');
    expect(paper('processing', { secondCopy: null })).not.toContain('legges også i en mappe utenfor');
    expect(paper('risk', { secondCopy: { lastGood: null } })).toContain('ingen kopi er laget ennå');
  });

  it('a recovery sheet that is not confirmed', () => {
    expect(paper('risk', { sheetOn: null })).toContain('ikke bekreftet');
    expect(paper('processing', { sheetOn: null })).not.toContain('er skrevet ut og bekreftet');
  });

  it('demands of the law that are met in part only, or not at all', () => {
    const table = paperDocument('system', facts).blocks.find(
      (block) => block.kind === 'table' && block.header.includes('Svar'),
    );
    const answers = table?.kind === 'table' ? table.rows.map((row) => row[1]?.text) : [];
    expect(answers).toEqual(['Ja', 'Ja', 'Ja', 'Delvis', 'Delvis', 'Ja', 'Nei']);
  });
});

describe('the system description', () => {
  it('names every kind of thing that is stored', () => {
    for (const form of writtenForms) {
      expect(textIn(form).paperSystem.content.rows).toHaveLength(new Set(Object.values(rowOfTable)).size);
    }
  });
});

/** Which row of the description speaks of each table: a new table must be found a place. */
const rowOfTable = {
  checklistItems: 'checklist',
  people: 'people',
  terms: 'term',
  workspace: 'workspace',
  privateNotes: 'private notes',
  disposals: 'log of deletions',
  series: 'series',
  participants: 'series',
  breaks: 'series',
  standingPoints: 'series',
  meetings: 'meetings',
  topics: 'topics',
  agendaItems: 'topics',
  notes: 'notes and decisions',
  decisions: 'notes and decisions',
  actions: 'follow-up',
  informationEntries: 'information',
  contacts: 'contact',
  minutes: 'minutes',
  approvals: 'minutes',
  meetingPrivateNotes: 'private meeting notes',
  topicDrafts: 'private meeting notes',
  evalForms: 'evaluations',
  evalRounds: 'evaluations',
  evalConsents: 'evaluations',
  evalSeals: 'evaluations',
  evalOpenings: 'evaluations',
  evalThemes: 'results of evaluations',
  evalSummaries: 'results of evaluations',
  evalMeasures: 'results of evaluations',
  ruleProposals: 'results of evaluations',
  evalOutcomes: 'results of evaluations',
  evalDrafts: 'drafts of answers',
  evalKeys: 'drafts of answers',
  letterheads: 'logo and template',
  rules: 'rules',
  ruleVersions: 'rules',
  ruleApprovals: 'rules',
  ruleUses: 'rules',
  greyCases: 'cases and gatherings',
  gatherings: 'cases and gatherings',
  gatheringPoints: 'cases and gatherings',
  noticeRules: 'notices',
  notices: 'notices',
  partyGroups: 'information to elected members',
  members: 'information to elected members',
  matters: 'information to elected members',
  matterEntries: 'information to elected members',
  entryMembers: 'information to elected members',
  arenas: 'arenas and contact',
  contactPoints: 'arenas and contact',
  mandates: 'employer',
  mandateMembers: 'employer',
  policies: 'employer',
  policyAnswers: 'employer',
  dialogues: 'dialogues',
  dialoguePoints: 'dialogues',
  dialogueMinutes: 'dialogues',
  dialogueApprovals: 'dialogues',
  dialoguePreparations: 'dialogues',
  resultPlans: 'dialogues',
  planGoals: 'dialogues',
  goalNotes: 'dialogues',
  goalMeasures: 'dialogues',
  contracts: 'contract and salary',
  contractPoints: 'contract and salary',
  contractChanges: 'contract and salary',
  contractApprovals: 'contract and salary',
  salaryTalks: 'contract and salary',
  indicators: 'indicators',
  indicatorValues: 'indicators',
  developmentPlans: 'development',
  initiatives: 'development',
  goodExamples: 'development',
  yearEvents: 'year and handover',
  yearMarks: 'year and handover',
  handovers: 'year and handover',
  retentionChoices: 'year and handover',
} satisfies Record<TableName, string>;
