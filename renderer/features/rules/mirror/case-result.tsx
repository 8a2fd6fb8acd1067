import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { CaseRules } from '#renderer/features/rules/links/case-rules.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { markIn } from '#shared/domain/access-mark.ts';
import { ownerIn } from '#shared/domain/exercise-answers.ts';
import { caseQuestionId, type CaseSubject } from '#shared/domain/exercise.ts';
import { groupOfTheme } from '#shared/templates/grey-zones/case-group.ts';
import { greyZoneOf } from '#shared/templates/grey-zones.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { DraftButton } from './draft-button.tsx';
import { caseDraft } from './draft-text.ts';
import styles from './mirror.module.css';
import type { Side } from './opened.tsx';
import { ownerInText, ownerName } from './owner-name.ts';
import { PartyWords, Sides } from './party-words.tsx';

interface CaseResultProps {
  readonly status: ExerciseStatus;
  readonly subject: CaseSubject;
  readonly sides: readonly Side[];
  readonly workspace: Titles;
}

/** Whose each says it is, why, and which rule each proposes; the comparison in words, never a score. */
export const CaseResult = ({ status, subject, sides, workspace }: CaseResultProps) => {
  const words = useText().mirror;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const owners = sides.map((side) => ownerIn(side.words));
  const caseKey = subject.templateKey ?? subject.caseId;
  const [first = null, second = null] = owners;
  return (
    <>
      <section className={styles.section} aria-labelledby="owner-heading">
        <h2 id="owner-heading">{words.answer.owner}</h2>
        {sides.length === 2 && first !== null && second !== null && (
          <p>
            {first === second
              ? words.result.same(ownerInText(first, workspace, form))
              : words.result.different}
          </p>
        )}
        <Sides>
          {sides.map((side) => {
            const owner = ownerIn(side.words);
            return (
              <article key={side.party} className={styles.column} aria-label={`${side.office} ${side.name}`}>
                <h3>
                  {side.name} <span className={styles.office}>{side.office}</span>
                </h3>
                <dl>
                  <PartyWords
                    label={words.answer.owner}
                    text={owner === null ? '' : ownerName(owner, workspace, form)}
                  />
                  <PartyWords label={words.result.why} text={side.words[caseQuestionId('why')] ?? ''} />
                  <PartyWords label={words.result.rule} text={side.words[caseQuestionId('rule')] ?? ''} />
                </dl>
              </article>
            );
          })}
        </Sides>
        <DraftButton
          termId={status.round.termId}
          workspace={workspace}
          group={groupOfTheme(greyZoneOf(subject.templateKey)?.theme ?? null)}
          question={words.draft.questionOf(subject.title[form])}
          text={caseDraft(sides, { workspace, form })}
          source={{ caseKey, mark: markIn(status.round) }}
        />
      </section>
      {caseKey !== null && <CaseRules caseKey={caseKey} termId={status.round.termId} workspace={workspace} />}
    </>
  );
};
