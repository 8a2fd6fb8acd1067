import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { recoverTyping } from '#renderer/db/typing.ts';
import { useText } from '#renderer/stores/text.ts';
import { Progress } from '#renderer/ui/progress.tsx';
import {
  answeredIn,
  answerPages,
  pageKey,
  pageToGoOn,
  type AnswerPage,
} from '#shared/domain/answer-pages.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import styles from './answering.module.css';
import { BeforeAnswering } from './before-answering.tsx';
import { DimensionPage } from './dimension-page.tsx';
import { PageList } from './page-list.tsx';
import { usePageName } from './page-name.ts';
import { ReviewPage } from './review-page.tsx';
import { useNextKey } from '#renderer/parts/use-next-key.ts';
import { useAnswers, type Answering } from './use-answers.ts';
import { WordsPage } from './words-page.tsx';

interface AnswerFormProps {
  readonly roundId: EvalRoundId;
  readonly form: EvalFormContent;
}

/** The form to answer, a part at a time; it opens where one left off. */
export const AnswerForm = ({ roundId, form }: AnswerFormProps) => {
  const { answers, change, unstored } = useAnswers(roundId);
  // What a kill left half-written comes back before one writes on.
  useEffect(() => void recoverTyping(), []);
  return answers === null ? null : <Pages {...{ roundId, form, answers, change, unstored }} />;
};

interface PagesProps extends AnswerFormProps {
  readonly answers: Answers;
  readonly change: Answering['change'];
  readonly unstored: Answering['unstored'];
}

const Pages = ({ form, answers, ...rest }: PagesProps) => {
  const words = useText().answering;
  const pages = answerPages(form);
  const [here, setHere] = useState(() => pageToGoOn(form, answers));
  const place = Math.max(
    0,
    pages.findIndex((page) => pageKey(page) === here),
  );
  const page = pages[place] ?? { kind: 'review' };
  const { heading, goTo } = useGoing(here, setHere);
  const { answered, all } = answeredIn(form, answers);
  const nameOf = usePageName();
  const next = pages[place + 1];
  useNextKey(() => next && goTo(pageKey(next)));
  return (
    <div className={styles.form}>
      <div className={styles.side}>
        <Progress
          label={words.pages.progress}
          value={answered}
          max={all}
          words={words.pages.count(answered, all)}
        />
        <PageList form={form} pages={pages} here={here} answers={answers} onGo={goTo} />
      </div>
      <div className={styles.page}>
        {place === 0 && <BeforeAnswering />}
        <h2 ref={heading} tabIndex={-1}>
          {nameOf(page)}
        </h2>
        <Part page={page} form={form} answers={answers} {...rest} onGo={goTo} />
        <Ways before={pages[place - 1]} next={next} onGo={goTo} />
      </div>
    </div>
  );
};

interface PartProps extends PagesProps {
  readonly page: AnswerPage;
  readonly onGo: (page: string, statement?: string) => void;
}

const Part = ({ page, onGo, ...rest }: PartProps) => {
  if (page.kind === 'dimension') return <DimensionPage statements={page.statements} {...rest} />;
  if (page.kind === 'words') return <WordsPage {...rest} />;
  return <ReviewPage {...rest} onGo={onGo} />;
};

interface WaysProps {
  readonly before: AnswerPage | undefined;
  readonly next: AnswerPage | undefined;
  readonly onGo: (page: string) => void;
}

const Ways = ({ before, next, onGo }: WaysProps) => {
  const words = useText().answering.pages;
  const nameOf = usePageName();
  return (
    <div className={styles.buttons}>
      {next !== undefined && (
        <Button aria-keyshortcuts="Control+Enter" onClick={() => onGo(pageKey(next))}>
          {words.next(nameOf(next))}
        </Button>
      )}
      {before !== undefined && (
        <Button variant="secondary" onClick={() => onGo(pageKey(before))}>
          {words.back}
        </Button>
      )}
    </div>
  );
};

/**
 * Another page is read from its heading, or from the statement one went to; null stays where one is, as in a list that
 * changes with the arrows. The first page is reached through the room's heading.
 */
const useGoing = (here: string, setHere: (page: string) => void) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(here);
  const wanted = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (shown.current === here) return;
    shown.current = here;
    if (wanted.current === null) return;
    const statement =
      wanted.current === undefined
        ? null
        : document.querySelector<HTMLElement>(`[data-statement="${CSS.escape(wanted.current)}"] input`);
    const target = statement ?? heading.current;
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: statement === null ? 'nearest' : 'center' });
  }, [here]);
  const goTo = (page: string, statement?: string | null) => {
    wanted.current = statement;
    setHere(page);
  };
  return { heading, goTo };
};
