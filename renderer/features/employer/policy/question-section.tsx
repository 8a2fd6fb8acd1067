import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import rows from '#renderer/features/employer/parts/rows.module.css';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import type { TermId } from '#shared/domain/id.ts';
import { policyAnswerStates, type PolicyAnswer } from '#shared/domain/policy.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import {
  policyQuestionGroups,
  policyQuestions,
  type PolicyQuestion,
  type PolicyQuestionGroup,
} from '#shared/templates/policy-questions.ts';
import { cite, describeSource, sourceLine, type SourceRef } from '#shared/templates/sources.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { answer } from './acts.ts';
import type { PolicyFacts } from './policy-facts.ts';
import styles from './policy.module.css';

interface QuestionSectionProps {
  readonly facts: PolicyFacts;
  readonly workspace: Workspace;
}

/** KS' recommendations as questions, and what the council decides and leaves: each with its source and our own answer. */
export const QuestionSection = ({ facts, workspace }: QuestionSectionProps) => {
  const words = useText().policies.questions;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const looked = facts.answers.filter(
    ({ questionKey, state }) =>
      state !== 'notLooked' && policyQuestions.some(({ key }) => key === questionKey),
  ).length;
  const left = policyQuestions.length - looked;
  return (
    <section aria-labelledby="policy-questions">
      <div className={rows.head}>
        <h2 id="policy-questions">{words.heading}</h2>
        <span className={rows.quiet}>{words.notLooked(left, policyQuestions.length)}</span>
      </div>
      <p className={styles.about}>{words.about(sourceLine(cite('S1'), form))}</p>
      {policyQuestionGroups.map((group) => (
        <Group key={group} group={group} facts={facts} workspace={workspace} />
      ))}
    </section>
  );
};

const Group = ({
  group,
  facts,
  workspace,
}: QuestionSectionProps & { readonly group: PolicyQuestionGroup }) => {
  const words = useText().policies.questions;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  const about = words.groupAbouts[group](terms);
  return (
    <div className={styles.group}>
      <h3>{words.groups[group](terms)}</h3>
      {about !== '' && <p className={styles.quiet}>{about}</p>}
      <ul className={rows.rows}>
        {policyQuestions
          .filter((question) => question.group === group)
          .map((question) => (
            <Question
              key={question.key}
              question={question}
              own={facts.answers.find(({ questionKey }) => questionKey === question.key)}
              termId={facts.term.id}
              workspace={workspace}
            />
          ))}
      </ul>
    </div>
  );
};

interface QuestionProps {
  readonly question: PolicyQuestion;
  readonly own: PolicyAnswer | undefined;
  readonly termId: TermId;
  readonly workspace: Workspace;
}

/** One question. What there is to add is asked for when it has an answer. */
const Question = ({ question, own, termId, workspace }: QuestionProps) => {
  const { policies, employerWords } = useText();
  const words = policies.questions;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  const text = fillTerms(question.question[form], terms);
  const { key, why, sources } = question;
  return (
    <li className={styles.question} data-row={key}>
      <div className={styles.asked}>
        <p>{text}</p>
        <p className={styles.quiet}>{fillTerms(why[form], terms)}</p>
        <p className={styles.quiet}>
          {words.source(sources.map((source) => shortSource(source, form)).join('; '))}
        </p>
      </div>
      <div role="group" aria-label={text} className={styles.answer}>
        <Choice
          hideLabel
          label={words.answer}
          value={own?.state ?? 'notLooked'}
          options={policyAnswerStates.map((value) => ({
            value,
            label: capitalised(employerWords.policyAnswerStates[value]),
          }))}
          onChange={(state) => void answer(termId, key, { state })}
        />
        {own !== undefined && (own.state !== 'notLooked' || own.note !== '' || own.decisionRef !== '') && (
          <>
            <NoteField
              label={words.note}
              rows={2}
              maxLength={20_000}
              value={own.note}
              onSave={(note) => void answer(termId, key, { note })}
            />
            <AutosaveText
              label={words.decisionRef}
              maxLength={300}
              value={own.decisionRef}
              onSave={(decisionRef) => void answer(termId, key, { decisionRef: decisionRef.trim() })}
            />
          </>
        )}
      </div>
    </li>
  );
};

/** A law as everywhere; the booklet by its heading alone, since its title stands once above the questions. */
const shortSource = (source: SourceRef, form: WrittenForm): string => {
  const { isLaw, place, publisher } = describeSource(source, form);
  return isLaw || place === null ? sourceLine(source, form) : `${publisher}, ${place}`;
};
