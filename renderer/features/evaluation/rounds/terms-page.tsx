import { Button } from '@digdir/designsystemet-react';
import { useState, type FormEvent } from 'react';
import { changeTerms, proposeRound, type RoundDraft } from '#renderer/db/repositories/eval-rounds.ts';
import { FormFields } from '#renderer/features/evaluation/forms/form-fields.tsx';
import { go } from '#renderer/stores/route.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Page } from '#renderer/ui/page.tsx';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId, TermId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { writeForm } from '#shared/exchange/eval-form.ts';
import { useTerms } from './kept-terms.ts';
import { previousContent, type RoundsFacts } from './round-facts.ts';
import { readableFaults, roundFaults, type RoundForm } from './round-form.ts';
import { refusalWords } from './refusal-words.ts';
import styles from './rounds.module.css';
import { DatesFields, PeopleFields, PeriodFields, SeesFields } from './terms-fields.tsx';

interface TermsPageProps {
  readonly facts: RoundsFacts;
  readonly workspace: Workspace;
  /** What the page begins as. */
  readonly first: RoundForm;
  /** The round whose terms are changed; left out: a new one. */
  readonly round?: EvalRound;
}

/** Period, form, who answers and who will see what, in the order one talks about it. */
export const TermsPage = ({ facts, workspace, first, round }: TermsPageProps) => {
  const words = useText().evaluation.form;
  const today = useToday();
  const { form, change, finish } = useTerms(round?.id ?? 'new', first);
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const faults = isTried ? roundFaults(form, today) : readableFaults(form, today);
  const fields = { form, onChange: change, faults, people: facts.people, workspace };
  const send = async (target: HTMLFormElement) => {
    setTried(true);
    const draft = draftOf(form, facts.term.id);
    if (draft === null || roundFaults(form, today).length > 0) {
      // The fields have their errors when the page is drawn again.
      requestAnimationFrame(() => focusFault(target));
      return;
    }
    setBusy(true);
    const id = round === undefined ? await propose(draft) : await save(round.id, draft);
    setBusy(false);
    if (id === null) return;
    finish();
    go({ room: 'evaluation', view: 'round', id });
  };
  const cancel = () => {
    finish();
    leave(round);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) void send(event.currentTarget);
  };
  return (
    <Page
      heading={round === undefined ? words.heading : words.changeHeading}
      lead={round === undefined ? words.lead : words.changeLead}
    >
      <form className={styles.form} noValidate onSubmit={submit}>
        <PeriodFields {...fields} />
        <PeopleFields {...fields} />
        <section className={styles.part}>
          <h2>{words.form}</h2>
          <FormFields
            value={form.content}
            onChange={(content) => change({ content })}
            previousRound={previousContent(facts, round)}
          />
        </section>
        <SeesFields {...fields} />
        <section className={styles.part}>
          <h2>{words.dates}</h2>
          <p className={styles.quiet}>{words.talkAbout}</p>
          <DatesFields {...fields} />
        </section>
        <div className={styles.buttons}>
          <Button type="submit" loading={isBusy}>
            {round === undefined ? words.propose : words.save}
          </Button>
          <Button type="button" variant="secondary" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Page>
  );
};

const propose = async (draft: RoundDraft): Promise<EvalRoundId | null> => {
  const answer = await proposeRound(draft);
  if (!answer.ok) {
    say(refusalWords(answer.reason), { tone: 'danger' });
    return null;
  }
  say(currentText().evaluation.form.proposed);
  return answer.value;
};

const save = async (
  id: EvalRoundId,
  { termId: _termId, ...terms }: RoundDraft,
): Promise<EvalRoundId | null> => {
  const answer = await changeTerms(id, terms);
  if (!answer.ok) {
    say(refusalWords(answer.reason), { tone: 'danger' });
    return null;
  }
  if (answer.value !== null) say(currentText().evaluation.form.changed);
  return id;
};

const draftOf = (form: RoundForm, termId: TermId): RoundDraft | null => {
  const { directorId, mayorId, periodFrom, periodTo, hasDeputy, deputyId, content } = form;
  if (directorId === null || mayorId === null || periodFrom === null || periodTo === null) return null;
  return {
    termId,
    directorId,
    mayorId,
    deputyId: hasDeputy ? deputyId : null,
    periodFrom,
    periodTo,
    answerBy: form.answerBy,
    talkOn: form.talkOn,
    formKey: content.id,
    formVersion: content.version,
    form: writeForm(content),
    reportTo: form.reportTo,
    sharing: form.sharing.trim(),
  };
};

const leave = (round: EvalRound | undefined): void =>
  go(round === undefined ? { room: 'evaluation' } : { room: 'evaluation', view: 'round', id: round.id });

const focusFault = (form: HTMLFormElement): void => {
  const fault = form.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]');
  const field =
    fault?.getAttribute('role') === 'alert' ? fault.parentElement?.querySelector('select') : fault;
  field?.focus();
};
