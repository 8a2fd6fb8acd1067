import { Checkbox, Textfield } from '@digdir/designsystemet-react';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { DayField } from '#renderer/ui/day-field.tsx';
import { RadioCards } from '#renderer/ui/radio-cards.tsx';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { partyName } from './party-name.ts';
import { readerOptions } from './reader-words.ts';
import { peopleIn, type RoundFault, type RoundForm } from './round-form.ts';
import styles from './rounds.module.css';
import { SeesWhat } from './sees-what.tsx';

export interface FieldsProps {
  readonly form: RoundForm;
  readonly onChange: (change: Partial<RoundForm>) => void;
  readonly faults: readonly RoundFault[];
  readonly people: readonly Person[];
  readonly workspace: Workspace;
}

/** Who answers: the two by their offices, and the deputy mayor as a third when they want it. */
export const PeopleFields = ({ form, onChange, faults, people, workspace }: FieldsProps) => {
  const words = useText().evaluation.form;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const name = (party: EvalParty) => capitalised(partyName(party, workspace, written));
  const { varaordfører, varaordføreren } = termsOf(workspace, written);
  const deputies = peopleIn('deputyMayor', people);
  const isWrong = faults.includes('people');
  return (
    <section className={styles.part}>
      <h2>{words.people}</h2>
      <div className={styles.line}>
        <PersonChoice
          label={name('director')}
          nobody={words.choose}
          people={people}
          value={form.directorId}
          onChange={(directorId) => onChange({ directorId })}
        />
        <PersonChoice
          label={name('mayor')}
          nobody={words.choose}
          people={people}
          value={form.mayorId}
          onChange={(mayorId) => onChange({ mayorId })}
        />
      </div>
      {isWrong && <Fault>{words.errors.people}</Fault>}
      {deputies.length === 0 ? (
        <p className={styles.quiet}>{words.noDeputy(varaordfører)}</p>
      ) : (
        <Checkbox
          label={words.deputy(capitalised(varaordføreren))}
          description={words.deputyAbout}
          checked={form.hasDeputy}
          onChange={(event) => onChange({ hasDeputy: event.target.checked })}
        />
      )}
      {form.hasDeputy && deputies.length > 1 && (
        <PersonChoice
          label={words.deputyWho(varaordfører)}
          nobody={words.choose}
          people={deputies}
          value={form.deputyId}
          onChange={(deputyId) => onChange({ deputyId })}
        />
      )}
      {faults.includes('deputy') && <Fault>{words.errors.deputy}</Fault>}
    </section>
  );
};

/** What the answers are about: a time, by its first and last day. */
export const PeriodFields = ({ form, onChange, faults }: FieldsProps) => {
  const words = useText().evaluation.form;
  const isMissing = faults.includes('days');
  return (
    <section className={styles.part}>
      <h2>{words.period}</h2>
      <p className={styles.quiet}>{words.periodAbout}</p>
      <div className={styles.line}>
        <DayField
          label={words.from}
          value={form.periodFrom}
          onChange={(periodFrom) => onChange({ periodFrom })}
          {...(isMissing && form.periodFrom === null ? { error: words.errors.days } : {})}
        />
        <DayField
          label={words.to}
          value={form.periodTo}
          onChange={(periodTo) => onChange({ periodTo })}
          {...(isMissing && form.periodTo === null ? { error: words.errors.days } : {})}
          {...(faults.includes('wrongWay') ? { error: words.errors.wrongWay } : {})}
        />
      </div>
    </section>
  );
};

/** Who will see what: what is always so, and what the two agree on. */
export const SeesFields = ({ form, onChange, workspace }: FieldsProps) => {
  const words = useText().evaluation.form;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <section className={styles.part}>
      <h2>{words.sees}</h2>
      <SeesWhat />
      <RadioCards
        label={words.readers}
        value={form.reportTo}
        options={readerOptions(workspace, written)}
        onChange={(reportTo) => onChange({ reportTo })}
      />
      <Textfield
        multiline
        rows={3}
        label={words.sharing}
        description={words.sharingHint}
        maxLength={5_000}
        value={form.sharing}
        onChange={(event) => onChange({ sharing: event.target.value })}
      />
    </section>
  );
};

type Dates = Pick<RoundForm, 'answerBy' | 'talkOn'>;

interface DatesFieldsProps extends Pick<FieldsProps, 'faults'> {
  readonly form: Dates;
  readonly onChange: (change: Partial<Dates>) => void;
}

/** When to have answered, and when to talk. Plans, not terms: they may move. */
export const DatesFields = ({ form, onChange, faults }: DatesFieldsProps) => {
  const words = useText().evaluation.form;
  return (
    <div className={styles.line}>
      <DayField
        label={words.answerBy}
        value={form.answerBy}
        onChange={(answerBy) => onChange({ answerBy })}
        {...(faults.includes('deadlinePassed') ? { error: words.errors.deadlinePassed } : {})}
      />
      <DayField
        label={words.talkOn}
        value={form.talkOn}
        onChange={(talkOn) => onChange({ talkOn })}
        {...(faults.includes('talkFirst') ? { error: words.errors.talkFirst } : {})}
      />
    </div>
  );
};

/** What is wrong with more than one field. */
const Fault = ({ children }: { readonly children: string }) => (
  <p className={styles.late} role="alert">
    {children}
  </p>
);
