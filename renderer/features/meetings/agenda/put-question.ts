import { raiseRule } from '#renderer/db/repositories/rule-uses.ts';
import { addTopic, type Place } from '#renderer/db/repositories/topics.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { ruleBackground } from '#renderer/parts/rule-background.ts';
import { currentDay } from '#renderer/stores/today.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import type { RuleView } from '#shared/domain/rule-standing.ts';
import type { BankEntry } from '#shared/templates/question-bank.ts';

/** What is chosen in the question bank. */
export type BankChoice =
  { readonly kind: 'entry'; readonly entry: BankEntry } | { readonly kind: 'rule'; readonly rule: RuleView };

/** Where it is put, and its words as who sits here reads them. */
export interface BankPlace {
  readonly seriesId: SeriesId;
  readonly place: Place;
  readonly title: string;
  /** Of an entry; a rule brings what is agreed. */
  readonly background: string;
}

/** Makes a point of it. `already`: a point about the rule is there; `refused`: it has been said why. */
export const putQuestion = async (
  choice: BankChoice,
  where: BankPlace,
): Promise<'put' | 'already' | 'refused'> =>
  choice.kind === 'rule' ? putRule(choice.rule, where) : putEntry(choice.entry, where);

const putRule = async (rule: RuleView, { seriesId, place, title }: BankPlace) => {
  const background = ruleBackground(rule);
  const answer = await raiseRule(rule, { seriesId, place, title, background, day: currentDay() });
  if (answer.ok) return 'put';
  if (answer.reason === 'alreadyRaised') return 'already';
  accepted({ ok: false, reason: answer.reason });
  return 'refused';
};

const putEntry = async (entry: BankEntry, { seriesId, place, title, background }: BankPlace) => {
  const minutes = minutesFor[entry.kind];
  const draft = { title, kind: 'discussion', minutes, background, questionKey: entry.key } as const;
  return accepted(await addTopic(seriesId, draft, place)) ? 'put' : 'refused';
};

/** Our own proposal; they change it on the agenda. */
const minutesFor: Readonly<Record<BankEntry['kind'], number>> = { question: 10, greyZone: 15 };
