import { Details } from '@digdir/designsystemet-react';
import { FormWording } from '#renderer/features/evaluation/forms/form-wording.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { Day } from '#shared/calendar/day.ts';
import { formatDay } from '#shared/text/dates.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { partyName } from './party-name.ts';
import { readerWords } from './reader-words.ts';
import type { RoundView } from './round-view.ts';
import styles from './rounds.module.css';

/** The terms as they are agreed or proposed, with the whole wording of the form. */
export const TermsFacts = ({ view: { status, workspace } }: { readonly view: RoundView }) => {
  const { evaluation, evaluationRound } = useText();
  const words = evaluationRound.terms;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const { round, form, parties } = status;
  const inWords = (day: Day | null) =>
    day === null ? words.notAgreed : formatDay(day, written, 'shortYear');
  const people = parties.map(({ party, person }) => {
    const title = capitalised(partyName(party, workspace, written));
    return person === null || person.name === '' ? title : `${title} ${person.name}`;
  });
  const period = evaluation.round.period(inWords(round.periodFrom), inWords(round.periodTo));
  const facts: ReadonlyArray<readonly [label: string, value: string]> = [
    [words.period, period],
    [words.people, people.join('\n')],
    [words.form, words.formWords(form.title[written], form.statements.length)],
    [words.readers, readerWords(round.reportTo, workspace, written)],
    ...(round.sharing === '' ? [] : [[words.sharing, round.sharing] as const]),
    [words.answerBy, inWords(round.answerBy)],
    [words.talkOn, inWords(round.talkOn)],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </dl>
      <WholeForm form={form} />
    </>
  );
};

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{value}</dd>
  </>
);

/** What everybody is asked, word for word: nobody confirms what they have not been able to read. */
const WholeForm = ({ form }: Pick<RoundView['status'], 'form'>) => {
  const words = useText().evaluationRound.terms;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <Details data-size="sm">
      <Details.Summary>{words.look}</Details.Summary>
      <Details.Content>
        <div className={styles.wording}>
          <FormWording form={form} written={written} level={3} />
        </div>
      </Details.Content>
    </Details>
  );
};
