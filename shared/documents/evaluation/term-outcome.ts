import { dayOf } from '#shared/calendar/day.ts';
import { dayInWords } from '#shared/documents/day-in-words.ts';
import { personOf, type SnapshotMeasure } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { heading, type Block, type Cell } from '#shared/documents/document.ts';
import type { RoundFacts, TermFacts } from './facts.ts';
import { belongingIn } from './parts.ts';
import { wordsIn } from './words.ts';

/** Every measure that may be shown of these rounds, and what had become of it when it was last looked at. */
export const termMeasures = (rounds: readonly RoundFacts[], facts: TermFacts): Block[] => {
  const { record } = facts;
  const { form } = facts.choices;
  const words = wordsIn(form);
  const all = rounds.flatMap((round) =>
    belongingIn(round.snapshot, round.snapshot.measures, 'report').map((measure) => ({
      round,
      measure,
      state: stateOf(measure, facts),
    })),
  );
  if (all.length === 0) return [];
  const done = all.filter(({ state }) => state === 'done').length;
  const { what, owner, due, status } = words.measures;
  return [
    heading(words.term.allMeasures),
    {
      kind: 'table',
      caption: words.term.allMeasuresCaption(
        all.length,
        done,
        dayInWords(dayOf(new Date(record.madeAt)), form),
      ),
      widths: [8.2, 4, 2.7, 2.1],
      header: [what, owner, due, status],
      rows: all.map(({ round, measure, state }): Cell[] => [
        { text: measure.title, lines: [words.measures.agreedIn(round.snapshot.number)] },
        { text: personOf(round.snapshot, measure.ownerId)?.name ?? words.measures.noOwner },
        { text: measure.dueOn === null ? words.measures.noDue : formatDay(measure.dueOn, form, 'numeric') },
        { text: words.measures.statuses[state ?? 'none'] },
      ]),
    },
  ];
};

/** What has become of it by now; where its follow-up is gone, what was known when the round was frozen. */
export const stateOf = ({ id, state }: SnapshotMeasure, { states }: TermFacts): SnapshotMeasure['state'] =>
  states.get(id) ?? state;

/** Every rule of the game that was to change, in the order it was agreed. */
export const termRules = (rounds: readonly RoundFacts[], form: WrittenForm): Block[] => {
  const words = wordsIn(form);
  const all = rounds.flatMap(({ snapshot }) =>
    belongingIn(snapshot, snapshot.rules, 'report').map((rule) => ({ rule, number: snapshot.number })),
  );
  if (all.length === 0) return [];
  return [
    heading(words.term.allRules),
    {
      kind: 'table',
      caption: words.rules.caption(all.length),
      widths: [4, 6.5, 6.5],
      header: [words.rules.rule, words.rules.before, words.rules.after],
      rows: all.map(({ rule, number }): Cell[] => [
        { text: rule.title, strong: true, lines: [words.measures.agreedIn(number)] },
        { text: rule.before.trim() === '' ? words.rules.fresh : rule.before },
        { text: rule.after },
      ]),
    },
  ];
};
