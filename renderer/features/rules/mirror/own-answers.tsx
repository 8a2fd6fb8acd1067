import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ExerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { ownSubmitted } from '#renderer/db/repositories/eval-seals.ts';
import { confirmMe } from '#renderer/stores/confirm-me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { ExerciseWords } from '#shared/domain/exercise-answers.ts';
import { caseOwners } from '#shared/domain/grey-case.ts';
import styles from './mirror.module.css';
import { ownerName } from './owner-name.ts';

/** What one has handed over, to look at with the own passphrase. It is held in this view alone, and is gone with it. */
export const OwnAnswers = ({ status }: { readonly status: ExerciseStatus }) => {
  const words = useText().mirror.wait;
  const [shown, setShown] = useState<ExerciseWords | 'lost' | null>(null);
  const look = async () => {
    if (await confirmMe()) setShown((await ownSubmitted(status.round.id))?.words ?? 'lost');
  };
  if (shown === 'lost') return <Notice tone="warning">{words.lost}</Notice>;
  if (shown === null) {
    return (
      <div className={styles.submit}>
        <Button variant="tertiary" onClick={() => void look()}>
          {words.look}
        </Button>
        <p className={styles.quiet}>{words.lookAbout}</p>
      </div>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="own-heading">
      <div className={styles.sectionHead}>
        <h3 id="own-heading">{words.own}</h3>
        <Button variant="tertiary" data-size="sm" onClick={() => setShown(null)}>
          {words.hide}
        </Button>
      </div>
      <Answered status={status} answers={shown} />
    </section>
  );
};

const Answered = ({
  status: { form },
  answers,
}: {
  readonly status: ExerciseStatus;
  readonly answers: ExerciseWords;
}) => {
  const { mirror, interplayWords } = useText();
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const said = (id: string, part: string): string => {
    const text = answers[id] ?? '';
    const owner = part === 'owner' ? caseOwners.find((one) => one === text) : undefined;
    if (owner !== undefined) return ownerName(owner, null, written);
    return text === '' ? mirror.wait.blank : text;
  };
  return (
    <dl className={styles.answered}>
      {form.questions.map(({ id, group, part, text }) => (
        <div key={id}>
          <dt>{group === null ? text[written] : `${interplayWords.ruleGroups[group]}: ${text[written]}`}</dt>
          <dd>{said(id, part)}</dd>
        </div>
      ))}
    </dl>
  );
};
