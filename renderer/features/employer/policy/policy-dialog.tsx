import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { addPolicy, changePolicy, markPolicy } from '#renderer/db/repositories/policies.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { policyKinds, type Policy } from '#shared/domain/policy.ts';
import { policyKept } from '#shared/templates/policy-questions.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import type { PolicyFacts } from './policy-facts.ts';
import { faultsOf, type Faults } from './policy-faults.ts';
import styles from './policy.module.css';

interface PolicyDialogProps {
  readonly facts: PolicyFacts;
  /** Null: a new one. */
  readonly policy: Policy | null;
  readonly onClose: () => void;
}

type Shown = Pick<
  Policy,
  'kind' | 'title' | 'decisionRef' | 'decidedOn' | 'reviseOn' | 'endedOn' | 'link' | 'summary'
>;

/** One adopted text: what it is, the decision behind it, and when it is to be looked at again. */
export const PolicyDialog = ({ facts, policy, onClose }: PolicyDialogProps) => {
  const { policies } = useText();
  const words = policies.dialog;
  const [shown, setShown] = useState<Shown>(() => shownOf(policy));
  const [isTried, setTried] = useState(false);
  const change = (fields: Partial<Shown>) => setShown((before) => ({ ...before, ...fields }));
  const faults = faultsOf(shown, useToday(), words);
  const save = async () => {
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const draft = {
      ...shown,
      title: shown.title.trim(),
      decisionRef: shown.decisionRef.trim(),
      link: shown.link.trim(),
    };
    const answer =
      policy === null ? await addPolicy(facts.term.id, draft) : await changePolicy(policy.id, draft);
    if (!accepted<unknown>(answer)) return;
    announce(policies.saved(draft.title));
    onClose();
  };
  return (
    <FormDialog
      heading={policy === null ? words.add : words.change}
      size="large"
      place="top"
      closeLabel={words.cancel}
      submitLabel={words.save}
      cancelLabel={words.cancel}
      onSubmit={save}
      onClose={onClose}
    >
      <WhatFields shown={shown} onChange={change} faults={isTried ? faults : {}} />
      <WhenFields shown={shown} onChange={change} faults={isTried ? faults : {}} />
      <RestFields shown={shown} onChange={change} />
      {policy !== null && <Kept id={policy.id} facts={facts} />}
    </FormDialog>
  );
};

interface FieldsProps {
  readonly shown: Shown;
  readonly onChange: (fields: Partial<Shown>) => void;
}

const WhatFields = ({ shown, onChange, faults }: FieldsProps & { readonly faults: Faults }) => {
  const { policies, employerWords } = useText();
  const words = policies.dialog;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const law = policyKept(shown.kind);
  return (
    <>
      <Choice
        label={words.kind}
        description={words.abouts[shown.kind]}
        value={shown.kind}
        options={policyKinds.map((value) => ({
          value,
          label: capitalised(employerWords.policyKinds[value]),
        }))}
        onChange={(kind) => onChange({ kind })}
      />
      {law !== null && (
        <p className={styles.quiet}>{capitalised(policies.list.kept(sourceLine(law, form)))}</p>
      )}
      <Textfield
        data-autofocus
        label={words.title}
        autoComplete="off"
        maxLength={1_000}
        value={shown.title}
        error={faults.title}
        onChange={(event) => onChange({ title: event.target.value })}
      />
    </>
  );
};

const WhenFields = ({ shown, onChange, faults }: FieldsProps & { readonly faults: Faults }) => {
  const words = useText().policies.dialog;
  return (
    <>
      <div className={styles.pair}>
        <Textfield
          label={words.decisionRef}
          description={words.decisionRefAbout}
          autoComplete="off"
          maxLength={300}
          value={shown.decisionRef}
          onChange={(event) => onChange({ decisionRef: event.target.value })}
        />
        <DayField
          label={words.decidedOn}
          value={shown.decidedOn}
          error={faults.decidedOn}
          onChange={(decidedOn) => onChange({ decidedOn })}
        />
      </div>
      <div className={styles.pair}>
        <DayField
          label={words.reviseOn}
          value={shown.reviseOn}
          error={faults.reviseOn}
          onChange={(reviseOn) => onChange({ reviseOn })}
        />
        <DayField
          label={words.endedOn}
          description={words.endedOnAbout}
          value={shown.endedOn}
          error={faults.endedOn}
          onChange={(endedOn) => onChange({ endedOn })}
        />
      </div>
    </>
  );
};

const RestFields = ({ shown, onChange }: FieldsProps) => {
  const words = useText().policies.dialog;
  return (
    <>
      <Textfield
        label={words.link}
        description={words.linkAbout}
        autoComplete="off"
        maxLength={2_000}
        value={shown.link}
        onChange={(event) => onChange({ link: event.target.value })}
      />
      <Textfield
        multiline
        rows={4}
        label={words.summary}
        maxLength={50_000}
        value={shown.summary}
        onChange={(event) => onChange({ summary: event.target.value })}
      />
    </>
  );
};

/** What is kept as it is changed: who may see it, and what has happened to it. */
const Kept = ({ id, facts }: { readonly id: Policy['id']; readonly facts: PolicyFacts }) => {
  const policy = facts.policies.find((one) => one.id === id);
  if (policy === undefined) return null;
  return (
    <>
      <AccessMarkFields mark={policy} onChange={(mark) => void markPolicy(id, mark).then(accepted)} />
      <RowHistory id={id} people={facts.people} />
    </>
  );
};

const shownOf = (policy: Policy | null): Shown => ({
  kind: policy?.kind ?? 'policy',
  title: policy?.title ?? '',
  decisionRef: policy?.decisionRef ?? '',
  decidedOn: policy?.decidedOn ?? null,
  reviseOn: policy?.reviseOn ?? null,
  endedOn: policy?.endedOn ?? null,
  link: policy?.link ?? '',
  summary: policy?.summary ?? '',
});
