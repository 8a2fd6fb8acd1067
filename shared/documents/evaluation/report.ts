import { textIn } from '#shared/text/text.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import type { Block, Document } from '#shared/documents/document.ts';
import { unbroken } from '#shared/documents/unbroken.ts';
import { aboutBlocks, documentDay, signatureBlocks } from './about.ts';
import { answerBlocks } from './answers.ts';
import { dimensionBlocks } from './dimensions.ts';
import { dimensionSpread, drawingBlock, twinBlocks } from './drawings.ts';
import { isFinished, partiesIn, type ReportFacts } from './facts.ts';
import { markBlocks } from './marks.ts';
import { earlierBlocks, measureBlocks } from './measures.ts';
import { methodBlocks } from './method.ts';
import { openingBlocks, titleOf, wholeAccess } from './opening.ts';
import { ruleBlocks } from './rules.ts';
import { themeBlocks } from './talk.ts';
import { partyTitle, wordsIn } from './words.ts';

/**
 * The report of one round: what the two agree on, in the order a reader asks for it. Exempt parts stand with their basis
 * and nothing else; individual answers only where they were asked for and both have said yes.
 */
export const evaluationReport = (facts: ReportFacts): Document => {
  const { snapshot, choices } = facts;
  const { form } = choices;
  const title = titleOf(facts);
  return documentOf(facts, {
    title,
    subtitle: subtitleOf(facts),
    accessMark: wholeAccess(snapshot, form),
    blocks: reportBlocks(facts, title),
  });
};

const reportBlocks = (facts: ReportFacts, title: string): Block[] => {
  const { snapshot, report, choices } = facts;
  const { form } = choices;
  const parties = partiesIn(facts, 'report');
  const drawn = report.dimensions.length === 0 ? [] : [dimensionSpread(report, form)];
  return [
    ...openingBlocks(facts),
    ...drawn.map(drawingBlock),
    ...themeBlocks(snapshot, 'report', form),
    ...measureBlocks(snapshot, 'report', form),
    ...ruleBlocks(snapshot, 'report', form),
    ...dimensionBlocks(facts),
    ...answerBlocks(facts, parties),
    ...earlierBlocks(snapshot, 'report', form),
    ...methodBlocks(facts, parties.length > 0),
    ...markBlocks(facts, form),
    ...twinBlocks(drawn, form),
    ...aboutBlocks(facts, title),
    ...signatureBlocks(facts),
  ];
};

/** «Samspillet mellom kommunedirektør og ordfører»: the two by what they are called here. */
export const subtitleOf = ({ snapshot, choices: { form } }: ReportFacts): string =>
  wordsIn(form).subtitle(
    partyTitle(snapshot, 'director', form).toLowerCase(),
    partyTitle(snapshot, 'mayor', form).toLowerCase(),
  );

/** What every document of a round has in common. */
export const documentOf = (
  facts: ReportFacts,
  own: Pick<Document, 'title' | 'subtitle' | 'accessMark' | 'blocks'>,
): Document => {
  const { snapshot, record, choices } = facts;
  const { form } = choices;
  const notices = [facts.notice, isFinished(facts) ? undefined : wordsIn(form).draft];
  const notice = notices.filter((part) => part !== undefined).join(' ');
  const day = documentDay(facts);
  return unbroken({
    ...own,
    language: form,
    owner: snapshot.body.name,
    day,
    dayText: dayInWords(day, form),
    pageText: textIn(form).documents.pageText,
    ...(notice === '' ? {} : { notice }),
    keywords: [
      snapshot.outcomeId,
      ...(record.caseReference.trim() === '' ? [] : [record.caseReference.trim()]),
    ],
  });
};
