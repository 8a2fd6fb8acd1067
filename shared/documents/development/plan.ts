import { isContact, type DevelopmentPlan } from '#shared/domain/development-plan.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import type { Term } from '#shared/domain/term.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, paragraph, type Block, type Document } from '#shared/documents/document.ts';
import { headingMark, isWithheld, madeDocument, markWords, type Making } from '#shared/documents/making.ts';
import { initiativesTable } from './initiatives.ts';

export interface PlanFacts extends Making {
  readonly term: Pick<Term, 'startYear' | 'endYear'>;
  readonly plan: DevelopmentPlan;
  readonly initiatives: readonly Initiative[];
}

const parts = ['organisation', 'wayOfWorking', 'measures', 'projects'] as const;

/** The plan for development in the term: who to ask, how they work, and the work that is under way. */
export const planDocument = (facts: PlanFacts): Document => {
  const { form, plan, initiatives, term } = facts;
  const { planDocument: words } = textIn(form).development;
  return madeDocument(facts, {
    title: words.title,
    subtitle: words.subtitle(term.startYear, term.endYear),
    marks: [plan, ...initiatives],
    blocks: [
      ...contactBlocks(facts),
      ...(isWithheld(plan, facts) ? [paragraph(markWords(plan, form))] : partBlocks(facts)),
      heading(words.work),
      initiativesTable(facts),
    ],
  });
};

/** Who to ask is said to all, whatever the plan is marked with: it stands at the foot of every page too. */
const contactBlocks = ({ form, plan }: PlanFacts): Block[] => {
  if (!isContact(plan)) return [];
  const { planDocument: words, contact } = textIn(form).development;
  const rows: Array<[string, string]> = [
    [contact.name, plan.contactName.trim()],
    [contact.role, plan.contactRole.trim()],
    [contact.email, plan.contactEmail.trim()],
    [contact.phone, plan.contactPhone.trim()],
  ];
  return [heading(words.contact), { kind: 'facts', rows: rows.filter(([, value]) => value !== '') }];
};

const partBlocks = ({ form, plan }: PlanFacts): Block[] => {
  const { planDocument: words, plan: own } = textIn(form).development;
  return parts.flatMap((part): Block[] => {
    const text = plan[part].trim();
    return [
      { kind: 'heading', level: 1, text: own.fields[part].label, ...headingMark(plan, form) },
      text === '' ? { kind: 'paragraph', tone: 'note', text: words.nothing } : paragraph(text),
    ];
  });
};
