import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { heading, paragraph, type Block } from '#shared/documents/document.ts';
import { belongingIn, type Part } from './parts.ts';
import { wordsIn } from './words.ts';

/** The rules of the game that are to change, old beside new (domain.md 4.4: Agreements). */
export const ruleBlocks = (snapshot: EvalSnapshot, part: Part, form: WrittenForm): Block[] => {
  const { rules: words, access, count } = wordsIn(form);
  const shown = belongingIn(snapshot, snapshot.rules, part);
  const withheld = part === 'annex' ? 0 : snapshot.rules.length - shown.length;
  if (shown.length + withheld === 0) return [];
  return [
    heading(words.heading),
    ...(shown.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.caption(shown.length),
            widths: [4, 6.5, 6.5],
            header: [words.rule, words.before, words.after],
            rows: shown.map(({ title, before, after }) => [
              { text: title, strong: true },
              { text: before.trim() === '' ? words.fresh : before },
              { text: after },
            ]),
          } satisfies Block,
        ]),
    ...(withheld === 0 ? [] : [paragraph(access.withheldRows(count.rules(withheld)))]),
  ];
};
