import { bodyName, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { heading, type Block } from './document.ts';
import type { PaperFacts } from './paper-facts.ts';
import { setupBlocks } from './paper-setup.ts';

/** A draft for the record of processing activities: personvernforordningen (GDPR) article 30 (1) a–g. */
export const processingRecord = (facts: PaperFacts): Block[] => {
  const words = textIn(facts.form).paperProcessing;
  const terms = termsOf(facts.workspace, facts.form);
  const fill = (text: string) => fillTerms(text, terms);
  const { rows } = words;
  const said: Array<[string, string]> = [
    [rows.name, fill(rows.nameIs)],
    [rows.controller, rows.controllerIs(bodyName(facts.workspace))],
    [rows.officer, rows.officerIs],
    [rows.purpose, fill(rows.purposeIs)],
    [rows.ground, rows.groundIs],
    [rows.people, rows.peopleIs],
    [rows.data, rows.dataIs],
    [rows.special, rows.specialIs],
    [rows.receivers, rows.receiversIs],
    [rows.processor, fill(rows.processorIs)],
    [rows.transfer, rows.transferIs],
    [rows.retention, rows.retentionIs],
    [rows.archive, rows.archiveIs],
    [rows.rights, rows.rightsIs],
  ];
  return [
    { kind: 'paragraph', tone: 'lead', text: words.lead },
    heading(words.activity),
    { kind: 'facts', rows: said },
    heading(words.measures),
    { kind: 'list', items: measures(facts) },
    ...setupBlocks(facts),
    heading(fill(words.own)),
    { kind: 'list', items: [...words.ownList] },
  ];
};

/** Only what holds here today: a copy that nobody has chosen is no measure. */
const measures = ({ form, lockAfter, secondCopy, sheetOn }: PaperFacts): string[] => {
  const list = textIn(form).paperProcessing.measureList;
  return [
    list.cipher,
    list.open,
    list.private,
    list.lock(lockAfter),
    list.net,
    list.trace,
    list.copies,
    secondCopy === null ? list.secondNo : list.secondYes,
    sheetOn === null ? list.sheetNo : list.sheetYes,
    list.erase,
  ];
};
