import { bodyName } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import type { Block } from './document.ts';
import type { PaperFacts } from './paper-facts.ts';
import { setupBlocks } from './paper-setup.ts';

/** One page: what can happen, what the app does about it, and what is left to the kommune. */
export const riskSheet = (facts: PaperFacts): Block[] => {
  const words = textIn(facts.form).paperRisk;
  const { columns, loss, forgotten, seat } = words;
  const risks = [
    words.theft,
    { ...seat, does: seat.does(facts.lockAfter) },
    words.house,
    words.malware,
    words.net,
    words.crash,
    { threat: loss.threat, ...(facts.secondCopy === null ? loss.withoutCopy : loss.withCopy) },
    { threat: forgotten.threat, ...(facts.sheetOn === null ? forgotten.withoutSheet : forgotten.withSheet) },
    words.mistake,
    words.file,
  ];
  return [
    { kind: 'paragraph', tone: 'lead', text: words.lead(bodyName(facts.workspace)) },
    {
      kind: 'table',
      caption: words.caption,
      widths: [4, 6.5, 6],
      dense: true,
      header: [columns.threat, columns.does, columns.remains],
      rows: risks.map(({ threat, does, remains }) => [
        { text: threat, strong: true },
        { text: does },
        { text: remains },
      ]),
    },
    ...setupBlocks(facts, [[words.assessed, words.assessedBy]]),
    { kind: 'paragraph', tone: 'note', text: words.use },
  ];
};
