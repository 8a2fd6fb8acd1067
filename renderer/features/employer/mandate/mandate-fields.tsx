import { Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { changeMandate, type MandateChange } from '#renderer/db/repositories/mandates.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { mandateForums, type Mandate } from '#shared/domain/mandate.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import styles from './mandate.module.css';

interface MandateFieldsProps {
  readonly mandate: Mandate;
  readonly workspace: Workspace;
}

/** What the council has decided: who, by which decision, from when, and what the mandate holds. */
export const MandateFields = ({ mandate, workspace }: MandateFieldsProps) => {
  const { mandates } = useText();
  const words = mandates.fields;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  const save = saveTo(mandate);
  return (
    <section aria-labelledby="mandate-decision">
      <h2 id="mandate-decision" className={styles.heading}>
        {words.heading}
      </h2>
      <div className={styles.fields}>
        <Choice
          label={words.forum}
          value={mandate.forum}
          options={mandateForums.map((value) => ({
            value,
            label: capitalised(mandates.forums[value](terms)),
          }))}
          onChange={(forum) => save({ forum })}
        />
        <AutosaveText
          label={words.title}
          description={words.titleAbout}
          maxLength={300}
          value={mandate.title}
          onSave={(title) => save({ title: title.trim() })}
        />
        <div className={`${styles.pair} ${styles.level}`}>
          <AutosaveText
            label={words.decisionRef}
            description={words.decisionRefAbout}
            maxLength={300}
            value={mandate.decisionRef}
            onSave={(decisionRef) => save({ decisionRef: decisionRef.trim() })}
          />
          <DayField
            label={words.decidedOn}
            value={mandate.decidedOn}
            onChange={(decidedOn) => save({ decidedOn })}
          />
        </div>
        <TimeFields mandate={mandate} />
        <NoteField
          label={words.scope}
          description={words.scopeAbout}
          rows={4}
          maxLength={20_000}
          value={mandate.scope}
          onSave={(scope) => save({ scope })}
        />
        <NoteField
          label={words.note}
          rows={2}
          maxLength={20_000}
          value={mandate.note}
          onSave={(note) => save({ note })}
        />
        <p className={styles.quiet}>
          {words.rule(terms)}{' '}
          <Link href={hashOf({ room: 'rules', view: 'rule', id: 'avk-arbeidsgiver' })}>{words.toRule}</Link>
        </p>
      </div>
    </section>
  );
};

/** From when to when; a last day before the first is not kept, and that is said by the field. */
const TimeFields = ({ mandate }: Pick<MandateFieldsProps, 'mandate'>) => {
  const words = useText().mandates.fields;
  const [fault, setFault] = useState<'fromDay' | 'toDay' | null>(null);
  const { fromDay, toDay } = mandate;
  const save = (change: Pick<MandateChange, 'fromDay' | 'toDay'>, field: 'fromDay' | 'toDay') => {
    const next = { fromDay, toDay, ...change };
    const endsFirst = next.fromDay !== null && next.toDay !== null && next.toDay < next.fromDay;
    setFault(endsFirst ? field : null);
    if (!endsFirst) saveTo(mandate)(change);
  };
  return (
    <div className={styles.pair}>
      <DayField
        label={words.fromDay}
        value={fromDay}
        error={fault === 'fromDay' ? words.endsFirst : undefined}
        onChange={(day) => save({ fromDay: day }, 'fromDay')}
      />
      <DayField
        label={words.toDay}
        value={toDay}
        error={fault === 'toDay' ? words.endsFirst : undefined}
        onChange={(day) => save({ toDay: day }, 'toDay')}
      />
    </div>
  );
};

const saveTo =
  ({ id }: Mandate) =>
  (change: MandateChange): void =>
    void changeMandate(id, change).then(accepted);
