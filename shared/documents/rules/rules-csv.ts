import type { RuleView } from '#shared/domain/rule-standing.ts';
import { formatDay } from '#shared/text/dates.ts';
import { ruleStateWords } from '#shared/text/rule-state.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { isWithheld, markWords, withheldTitle } from '#shared/documents/making.ts';
import { markOf, type HistoryFacts, type RulesFacts } from './facts.ts';
import { approvalWords, usesOf } from './rule-blocks.ts';
import { agreedOn, frozenQuestion, questionOf } from './wording.ts';

type Facts = RulesFacts & HistoryFacts;

/** Every question with what is in force, one a line. */
export const rulesCsv = (facts: Facts): string => {
  const { rulesTable: words } = textIn(facts.form).interplayDocuments;
  const header = [
    words.group,
    words.question,
    words.state,
    words.text,
    words.version,
    words.agreedOn,
    words.approved,
    words.review,
    words.reason,
    words.working,
    words.note,
    words.used,
    words.stretched,
    words.access,
  ];
  return csv([header, ...facts.views.map((view) => ruleLine(view, facts))]);
};

const ruleLine = (view: RuleView, facts: Facts): string[] => {
  const { form, workspace } = facts;
  const { interplayWords } = textIn(form);
  const group = interplayWords.ruleGroups[view.group];
  const mark = markOf(view);
  const access = view.rule === null ? '' : markWords(mark, form);
  if (isWithheld(mark, facts))
    return [group, withheldTitle(form), ...Array.from({ length: 11 }, () => ''), access];
  const version = view.inForce?.version ?? null;
  const agreed = view.inForce === null ? null : agreedOn(view.inForce);
  const count = (kind: 'used' | 'stretched') => usesOf(view, facts).filter((use) => use.kind === kind).length;
  return [
    group,
    questionOf(view, workspace, form),
    ruleStateWords(view, form),
    version?.text ?? '',
    version === null ? '' : String(version.number),
    agreed === null ? '' : formatDay(agreed, form, 'numeric'),
    view.inForce === null ? '' : approvalWords(view.inForce, facts),
    view.reviewOn === null ? '' : formatDay(view.reviewOn, form, 'numeric'),
    version?.reason ?? '',
    view.hasDraft ? (view.rule?.text ?? '') : '',
    view.rule?.note ?? '',
    String(count('used')),
    String(count('stretched')),
    access,
  ];
};

/** Every wording that was put to both, one a line, the newest of a rule first. */
export const versionsCsv = (facts: Facts): string => {
  const { interplayDocuments, interplayWords } = textIn(facts.form);
  const { versionsTable: words } = interplayDocuments;
  const { form } = facts;
  const header = [
    words.question,
    words.number,
    words.state,
    words.text,
    words.reason,
    words.agreedOn,
    words.approved,
    words.review,
  ];
  const shown = facts.views.filter((view) => !isWithheld(markOf(view), facts));
  return csv([
    header,
    ...shown.flatMap(({ versions }) =>
      versions.map((one) => {
        const agreed = agreedOn(one);
        return [
          frozenQuestion(one.version, form),
          String(one.version.number),
          interplayWords.ruleVersionStates[one.version.state],
          one.version.text,
          one.version.reason,
          agreed === null ? '' : formatDay(agreed, form, 'numeric'),
          approvalWords(one, facts),
          one.version.reviewOn === null ? '' : formatDay(one.version.reviewOn, form, 'numeric'),
        ];
      }),
    ),
  ]);
};
