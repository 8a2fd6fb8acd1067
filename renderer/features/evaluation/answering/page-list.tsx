import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { answeredOn, pageKey, type AnswerPage } from '#shared/domain/answer-pages.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import styles from './answering.module.css';
import { usePageName } from './page-name.ts';

interface PageListProps {
  readonly form: EvalFormContent;
  readonly pages: readonly AnswerPage[];
  readonly here: string;
  readonly answers: Answers;
  /** Goes to the page; null: without taking the focus along. */
  readonly onGo: (page: string, statement?: null) => void;
}

/** The parts of the form, how far one has come in each, and the way to them; folded where there is little room. */
export const PageList = ({ form, pages, here, answers, onGo }: PageListProps) => {
  const words = useText().answering.pages;
  const nameOf = usePageName();
  return (
    <>
      <div className={styles.choice}>
        <Choice
          hideLabel
          label={words.label}
          value={here}
          options={pages.map((page) => ({ value: pageKey(page), label: nameOf(page) }))}
          onChange={(key) => onGo(key, null)}
        />
      </div>
      <nav className={styles.pages} aria-label={words.label}>
        <ol>
          {pages.map((page) => {
            const key = pageKey(page);
            const { answered, all } = answeredOn(page, form, answers);
            return (
              <li key={key}>
                <button
                  type="button"
                  aria-current={key === here ? 'step' : undefined}
                  onClick={() => onGo(key)}
                >
                  <span>{nameOf(page)}</span>
                  {page.kind !== 'review' && (
                    <span className={styles.count}>
                      {answered === all ? words.done : words.count(answered, all)}
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
    </>
  );
};
