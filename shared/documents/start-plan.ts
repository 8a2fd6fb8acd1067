import { phases } from '#shared/templates/phases.ts';
import { bodyName, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { citedSources, type CitedSources } from './cited-sources.ts';
import { dayInWords } from './day-in-words.ts';
import { heading, paragraph, type Block, type Document } from './document.ts';
import { isUndated, plannedItem } from './planned-item.ts';
import type { StartPlanFacts } from './start-plan-facts.ts';
import { notRelevantBlocks, phaseBlocks, undatedBlocks } from './start-plan-items.ts';
import { dateBlocks, peopleBlocks, progress, statutoryBlocks } from './start-plan-opening.ts';
import { unbroken } from './unbroken.ts';

export type { StartPlanFacts } from './start-plan-facts.ts';

/**
 * The start plan: what is to be in place, who has it and when, phase by phase, to tick on paper. Items without a date
 * and items that are not relevant here stand by themselves, and the sources come last.
 */
export const startPlanDocument = (facts: StartPlanFacts): Document => {
  const { workspace, form, today } = facts;
  const { documents: words } = textIn(form);
  return unbroken({
    title: words.plan.title,
    subtitle: subtitle(facts),
    language: form,
    owner: bodyName(workspace),
    day: today,
    dayText: dayInWords(today, form),
    accessMark: words.accessMarks[facts.access ?? 'working'],
    pageText: words.pageText,
    ...(facts.notice === undefined ? {} : { notice: facts.notice }),
    blocks: blocks(facts),
  });
};

const subtitle = ({ term, workspace, form }: StartPlanFacts): string => {
  const words = textIn(form).documents.plan.subtitle[term.reason];
  return fillTerms(words(`${term.startYear}–${term.endYear}`), termsOf(workspace, form));
};

const blocks = (facts: StartPlanFacts): Block[] => {
  const { workspace, form, today } = facts;
  const words = textIn(form).documents.plan;
  const planned = facts.items
    .filter(({ deletedAt }) => deletedAt === null)
    .map((item) => plannedItem(item, facts));
  const sources = citedSources(
    planned.map(({ item }) => item),
    workspace,
    form,
  );
  const relevant = planned.filter(({ item }) => item.status !== 'notRelevant');
  const dated = relevant.filter((item) => !isUndated(item));
  const counted = words.counted(dayInWords(today, form));
  return [
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    planned.length === 0 ? paragraph(words.empty) : paragraph(`${progress(planned, form)} ${counted}`),
    ...dateBlocks(facts),
    ...peopleBlocks(facts),
    ...statutoryBlocks(facts),
    ...phases.flatMap(({ key }) =>
      phaseBlocks(
        key,
        dated.filter(({ item }) => item.phase === key),
        sources,
        facts,
      ),
    ),
    ...undatedBlocks(relevant.filter(isUndated), sources, facts),
    ...notRelevantBlocks(
      planned.filter(({ item }) => item.status === 'notRelevant'),
      facts,
    ),
    ...sourceBlocks(sources, form),
  ];
};

const sourceBlocks = ({ numbered, laws }: CitedSources, form: WrittenForm): Block[] => {
  const words = textIn(form).documents.plan;
  const others: Block[] =
    numbered.length === 0
      ? []
      : [paragraph(words.sourcesAbout), { kind: 'list', items: [...numbered], ordered: true }];
  const lawList: Block[] =
    laws.length === 0 ? [] : [heading(words.laws, 2), { kind: 'list', items: [...laws] }];
  return others.length + lawList.length === 0 ? [] : [heading(words.sources), ...others, ...lawList];
};
