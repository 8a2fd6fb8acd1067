import type { Day } from '#shared/calendar/day.ts';
import { daysToRevision } from '#shared/domain/policy-standing.ts';
import type { Policy } from '#shared/domain/policy.ts';
import type { Term } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { policyKept } from '#shared/templates/policy-questions.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';

interface Seen {
  readonly term: Pick<Term, 'id'>;
  readonly terms: readonly Term[];
  readonly form: WrittenForm;
  readonly today: Day;
}

/** What is said of an adopted text in the list: what it is and its decision, when it is to be revised, and the archive. */
export const policyLines = (policy: Policy, { term, terms, form, today }: Seen) => {
  const { policies, employerWords, meetingWords } = textIn(form);
  const { list: words } = policies;
  const law = policyKept(policy.kind);
  const from = policy.termId === term.id ? undefined : terms.find(({ id }) => id === policy.termId);
  return {
    what: [
      employerWords.policyKinds[policy.kind],
      decisionWords(policy, form),
      ...(from === undefined ? [] : [words.earlier(from.startYear, from.endYear)]),
      ...(policy.access === 'exempt' ? [meetingWords.access.exempt] : []),
    ],
    revision: revisionWords(policy, form, today),
    archive: law === null ? null : words.kept(sourceLine(law, form)),
  };
};

const decisionWords = ({ decisionRef, decidedOn }: Policy, form: WrittenForm): string => {
  const { list: words } = textIn(form).policies;
  const ref = decisionRef.trim();
  if (decidedOn === null) return ref === '' ? words.noDecision : ref;
  const day = formatDay(decidedOn, form, 'numeric');
  return ref === '' ? words.decidedOn(day) : words.decision(ref, day);
};

const revisionWords = (policy: Policy, form: WrittenForm, today: Day) => {
  const { list: words } = textIn(form).policies;
  const { endedOn, reviseOn } = policy;
  if (endedOn !== null && endedOn < today)
    return { text: words.endedOn(formatDay(endedOn, form, 'numeric')), isLate: false };
  if (reviseOn === null) return { text: words.noRevision, isLate: false };
  const day = formatDay(reviseOn, form, 'numeric');
  const isLate = (daysToRevision(policy, today) ?? 0) < 0;
  return { text: isLate ? words.late(day) : words.reviseOn(day), isLate };
};
