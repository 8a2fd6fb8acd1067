import { bodyName } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { dayInWords } from './day-in-words.ts';
import type { Block, Document } from './document.ts';
import type { PaperFacts, PaperKind } from './paper-facts.ts';
import { processingRecord } from './processing-record.ts';
import { riskSheet } from './risk-sheet.ts';
import { systemDescription } from './system-description.ts';
import { unbroken } from './unbroken.ts';

/** One of the papers for IT, privacy and archive, filled with what is so here. */
export const paperDocument = (kind: PaperKind, facts: PaperFacts): Document => {
  const { workspace, form, today, notice } = facts;
  const { documents } = textIn(form);
  return unbroken({
    ...titles(kind, facts),
    language: form,
    owner: bodyName(workspace),
    day: today,
    dayText: dayInWords(today, form),
    accessMark: documents.accessMarks.working,
    pageText: documents.pageText,
    ...(notice === undefined ? {} : { notice }),
    blocks: blocks[kind](facts),
  });
};

const blocks: Readonly<Record<PaperKind, (facts: PaperFacts) => Block[]>> = {
  risk: riskSheet,
  processing: processingRecord,
  system: systemDescription,
};

const titles = (kind: PaperKind, { workspace, form }: PaperFacts): Pick<Document, 'title' | 'subtitle'> => {
  const text = textIn(form);
  const body = bodyName(workspace);
  if (kind === 'risk') return { title: text.paperRisk.title };
  const { title, subtitle } = kind === 'processing' ? text.paperProcessing : text.paperSystem;
  return { title, subtitle: subtitle(body) };
};
