import { useRef, useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import { Button } from '@digdir/designsystemet-react';
import type { ExerciseWords } from '#shared/domain/exercise-answers.ts';
import {
  exerciseLimits,
  mirrorParts,
  mirrorQuestionId,
  type ExerciseForm,
  type MirrorGroup,
  type MirrorSubject,
} from '#shared/domain/exercise.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import { AnswerField } from './answer-field.tsx';
import { BeforeAnswering } from './before-answering.tsx';
import { GroupList, type MirrorPage } from './group-list.tsx';
import styles from './mirror.module.css';
import { ReviewPage } from './review-page.tsx';
import { useNextKey } from '#renderer/parts/use-next-key.ts';
import { useOwnWords, type OwnWords } from './use-own-words.ts';

interface MirrorFormProps {
  readonly roundId: EvalRoundId;
  readonly form: ExerciseForm;
  readonly subject: MirrorSubject;
}

/** The mirror to write in, a group at a time; it opens at the first where nothing is written. */
export const MirrorForm = (props: MirrorFormProps) => {
  const own = useOwnWords(props.roundId);
  return own === null ? null : <Pages {...props} own={own} />;
};

const Pages = ({ roundId, form, subject, own }: MirrorFormProps & { readonly own: OwnWords }) => {
  const words = useText().mirror.answer;
  const pages: readonly MirrorPage[] = [...subject.groups.map(({ group }) => group), 'review'];
  const isWritten = (page: MirrorPage) => hasWords(form, page, own.words);
  const [here, setHere] = useState(() => pages.find((page) => !isWritten(page)) ?? 'review');
  const heading = useRef<HTMLHeadingElement>(null);
  const { ruleGroups } = useText().interplayWords;
  const nameOf = (page: MirrorPage) => (page === 'review' ? words.review : ruleGroups[page]);
  const goTo = (page: MirrorPage) => {
    setHere(page);
    announce(nameOf(page));
    // The page is drawn before its heading can have the focus.
    requestAnimationFrame(() => {
      heading.current?.focus();
      heading.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  const place = pages.indexOf(here);
  const [before, next] = [pages[place - 1], pages[place + 1]];
  useNextKey(() => next !== undefined && goTo(next));
  const group = subject.groups.find((one) => one.group === here);
  return (
    <div className={styles.form}>
      <GroupList pages={pages} here={here} nameOf={nameOf} isWritten={isWritten} onGo={goTo} />
      <div className={styles.page}>
        {place === 0 && <BeforeAnswering roundId={roundId} />}
        <h2 ref={heading} tabIndex={-1}>
          {nameOf(here)}
        </h2>
        {group === undefined ? (
          <ReviewPage
            roundId={roundId}
            own={own}
            blank={subject.groups.filter((one) => !isWritten(one.group)).map((one) => one.group)}
            tooLong={groupsIn(subject, (id) => (own.words[id] ?? '').length > exerciseLimits.mirror)}
          />
        ) : (
          <GroupPage group={group} form={form} own={own} />
        )}
        <div className={styles.buttons}>
          {next !== undefined && (
            <Button aria-keyshortcuts="Control+Enter" onClick={() => goTo(next)}>
              {words.next(nameOf(next))}
            </Button>
          )}
          {before !== undefined && (
            <Button variant="secondary" onClick={() => goTo(before)}>
              {words.back}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};

interface GroupPageProps {
  readonly group: MirrorGroup;
  readonly form: ExerciseForm;
  readonly own: OwnWords;
}

const GroupPage = ({ group, form, own }: GroupPageProps) => {
  const written = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <>
      <p className={styles.quiet}>{group.about[written]}</p>
      {form.questions
        .filter((question) => question.group === group.group)
        .map((question) => (
          <AnswerField key={question.id} kind="mirror" question={question} own={own} />
        ))}
    </>
  );
};

const groupsIn = ({ groups }: MirrorSubject, is: (questionId: string) => boolean): readonly RuleGroup[] =>
  groups
    .map(({ group }) => group)
    .filter((group) => mirrorParts.some((part) => is(mirrorQuestionId(group, part))));

const hasWords = (form: ExerciseForm, page: MirrorPage, words: ExerciseWords): boolean =>
  form.questions.some(({ id, group }) => group === page && (words[id] ?? '').trim() !== '');
