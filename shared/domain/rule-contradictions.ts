import type { NoticeDirection, NoticeRule } from './notice.ts';
import type { RuleView } from './rule-standing.ts';

/**
 * Two rules that cannot both hold, to be shown side by side. `said`: they have said so themselves. `sameQuestion`: the same
 * question is answered in two ways, as when both began on their own PCs.
 */
export interface RulePair {
  readonly kind: 'said' | 'sameQuestion';
  readonly one: RuleView;
  readonly other: RuleView;
}

/** The same thing is to be told at once and can wait: two lines of one direction. */
export interface NoticePair {
  readonly direction: NoticeDirection;
  readonly atOnce: NoticeRule;
  readonly other: NoticeRule;
}

/** The pairs among the rules of a term, each once, in the order of the rules. */
export const rulePairs = (views: readonly RuleView[]): readonly RulePair[] =>
  views.flatMap((one, at) =>
    views.slice(at + 1).flatMap((other) => {
      const kind = pairKind(one, other);
      return kind === null ? [] : [{ kind, one, other }];
    }),
  );

/** The other rules this one cannot stand beside. */
export const contradictionsOf = (view: RuleView, pairs: readonly RulePair[]): readonly RulePair[] =>
  pairs.filter(({ one, other }) => one.key === view.key || other.key === view.key);

const pairKind = (one: RuleView, other: RuleView): RulePair['kind'] | null => {
  if (one.rule === null || other.rule === null) return null;
  if (one.rule.contradictsId === other.rule.id || other.rule.contradictsId === one.rule.id) return 'said';
  return asksTheSame(one, other) && answerOf(one) !== answerOf(other) ? 'sameQuestion' : null;
};

const asksTheSame = (one: RuleView, other: RuleView): boolean =>
  one.templateKey === null
    ? other.templateKey === null && alike(one.question ?? '') === alike(other.question ?? '')
    : one.templateKey === other.templateKey;

/** What counts between the two, else what they are working on. */
const answerOf = ({ inForce, rule }: RuleView): string => alike(inForce?.version.text ?? rule?.text ?? '');

/** The lines of `noticeRules` that say both «varsles straks» and «kan vente» about the same. */
export const noticePairs = (lines: readonly NoticeRule[]): readonly NoticePair[] =>
  lines
    .filter(({ urgency }) => urgency === 'atOnce')
    .flatMap((atOnce) =>
      lines
        .filter(
          (other) =>
            other.urgency === 'canWait' &&
            other.direction === atOnce.direction &&
            alike(other.text) === alike(atOnce.text),
        )
        .map((other) => ({ direction: atOnce.direction, atOnce, other })),
    );

/** Capitals, spacing and the full stop at the end do not make a difference. */
const alike = (text: string): string =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('nb')
    .replaceAll(/\s+/gu, ' ')
    .replace(/[.!?]+\s*$/u, '')
    .trim();
