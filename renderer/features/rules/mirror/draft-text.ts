import type { OpenedWords } from '#renderer/db/repositories/exercise-answers.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import { ownerIn } from '#shared/domain/exercise-answers.ts';
import { caseQuestionId, mirrorQuestionId } from '#shared/domain/exercise.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { ownerInText } from './owner-name.ts';

/** In whose words a draft is made. */
interface Wording {
  readonly workspace: Titles | null;
  readonly form: WrittenForm;
}

/** The words of both about a group, by office and not by name: a rule outlives who wrote it. What was guessed is left out. */
export const mirrorDraft = (
  group: RuleGroup,
  answers: readonly OpenedWords[],
  { workspace, form }: Wording,
): string => {
  const { draft } = textIn(form).mirror;
  const lines = answers.flatMap(({ party, words }) =>
    (
      [
        ['expect', draft.expects],
        ['self', draft.does],
      ] as const
    ).flatMap(([part, what]) => {
      const text = (words[mirrorQuestionId(group, part)] ?? '').trim();
      return text === '' ? [] : [draft.line(office(party, workspace, form), what, text)];
    }),
  );
  return lines.join('\n');
};

/** What both said about a case: whose it is, why, and the rule each proposed. */
export const caseDraft = (answers: readonly OpenedWords[], { workspace, form }: Wording): string => {
  const { draft } = textIn(form).mirror;
  return answers
    .flatMap(({ party, words }) => {
      const who = office(party, workspace, form);
      const owner = ownerIn(words);
      const why = (words[caseQuestionId('why')] ?? '').trim();
      const rule = (words[caseQuestionId('rule')] ?? '').trim();
      const says = owner === null ? null : `${who} ${draft.says} ${ownerInText(owner, workspace, form)}`;
      return [
        ...(says === null ? [] : [why === '' ? `${says}.` : `${says}, ${draft.because}: ${why}`]),
        ...(rule === '' ? [] : [draft.line(who, draft.proposes, rule)]),
      ];
    })
    .join('\n');
};

/** The draft after what stands there, or instead of it. */
export const merged = (there: string, draft: string, how: 'append' | 'replace'): string =>
  how === 'replace' || there.trim() === '' ? draft : `${there.trimEnd()}\n\n${draft}`;

const office = (party: EvalParty, workspace: Titles | null, form: WrittenForm): string => {
  const { ordføreren, kommunedirektøren } = termsOf(workspace, form);
  return capitalised(party === 'mayor' ? ordføreren : kommunedirektøren);
};
