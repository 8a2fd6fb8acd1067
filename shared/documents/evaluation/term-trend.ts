import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Block } from '#shared/documents/document.ts';
import { roundName } from '#shared/text/round-title.ts';
import { spread, type Drawn } from './drawings.ts';
import type { RoundFacts } from './facts.ts';
import { wordsIn } from './words.ts';

/** How the statements have stood in the groups from round to round. */
export const termSpread = (rounds: readonly RoundFacts[], form: WrittenForm): Drawn => {
  const { spread: words, term } = wordsIn(form);
  const rows = rounds.map(({ snapshot }) => ({ name: roundName(snapshot, form), counts: snapshot.groups }));
  return {
    figure: spread(rows, form, { rows: words.round, alt: words.altRounds }),
    caption: term.spreadCaption,
  };
};

/** Rounds are alike only where the form is: another version is another question. */
export const changedFormBlocks = (rounds: readonly RoundFacts[], form: WrittenForm): Block[] => {
  const forms = new Set(
    rounds.map(({ snapshot: { form: asked } }) => `${asked.id} ${asked.version} ${asked.statements}`),
  );
  return forms.size < 2 ? [] : [{ kind: 'paragraph', tone: 'note', text: wordsIn(form).term.changedForm }];
};
