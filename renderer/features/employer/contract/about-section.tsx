import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFilled } from '#renderer/parts/use-filled.ts';
import { PersonChoice } from '#renderer/parts/person-choice.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Segmented } from '#renderer/ui/segmented.tsx';
import type { Day } from '#shared/calendar/day.ts';
import { contractFindings } from '#shared/domain/contract-standing.ts';
import { contractForms, type Contract } from '#shared/domain/contract.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { begin, write } from './acts.ts';
import { nameOf, type ContractFacts } from './contract-facts.ts';
import styles from './contract.module.css';

interface AboutSectionProps {
  readonly facts: ContractFacts;
  readonly workspace: Workspace;
}

/** What is known of the contract: whose it is, its form and period, the decision, and where it lies. */
export const AboutSection = ({ facts, workspace }: AboutSectionProps) => {
  const { contracts, employerWords } = useText();
  const words = contracts.about;
  const fill = useFilled(workspace);
  const { contract, people } = facts;
  return (
    <section className={styles.section} aria-labelledby="contract-about">
      <h2 id="contract-about">{words.heading}</h2>
      <AnotherDirector facts={facts} workspace={workspace} />
      <Findings contract={contract} fill={fill} />
      <div className={styles.pair}>
        <PersonChoice
          label={words.director}
          people={people.filter(({ deletedAt }) => deletedAt === null)}
          value={contract.directorId}
          nobody={contracts.nobody}
          onChange={(directorId) => void write(contract.id, { directorId })}
        />
        <Segmented
          label={words.form}
          value={contract.form}
          options={contractForms.map((value) => ({
            value,
            label: capitalised(employerWords.contractForms[value]),
          }))}
          onChange={(form) => void write(contract.id, { form })}
        />
      </div>
      <Period contract={contract} />
      <div className={`${styles.pair} ${styles.level}`}>
        <AutosaveText
          label={fill(words.decision)}
          description={fill(words.decisionAbout)}
          maxLength={300}
          value={contract.decisionRef}
          onSave={(decisionRef) => void write(contract.id, { decisionRef })}
        />
        <AutosaveText
          label={words.place}
          description={words.placeAbout}
          maxLength={300}
          value={contract.caseReference}
          onSave={(caseReference) => void write(contract.id, { caseReference })}
        />
      </div>
      <p className={styles.quiet}>{`${words.kept} ${words.written}`}</p>
    </section>
  );
};

/** A last day before the first is told and not stored; what stands, stands. */
const Period = ({ contract }: { readonly contract: Contract }) => {
  const words = useText().contracts.about;
  const [wrong, setWrong] = useState<'fromDay' | 'toDay' | null>(null);
  const save = async (field: 'fromDay' | 'toDay', day: Day | null) =>
    setWrong((await write(contract.id, { [field]: day })) ? null : field);
  const error = (field: 'fromDay' | 'toDay') => (wrong === field ? { error: words.endsBefore } : {});
  return (
    <div className={styles.pair}>
      <DayField
        label={words.from}
        value={contract.fromDay}
        onChange={(day) => void save('fromDay', day)}
        {...error('fromDay')}
      />
      <DayField
        label={words.to}
        value={contract.toDay}
        onChange={(day) => void save('toDay', day)}
        {...error('toDay')}
      />
    </div>
  );
};

interface FindingsProps {
  readonly contract: Contract;
  readonly fill: (text: string) => string;
}

const Findings = ({ contract, fill }: FindingsProps) => {
  const words = useText().contracts.findings;
  const findings = contractFindings(contract);
  if (findings.length === 0) return null;
  return (
    <Notice title={words.label}>
      <ul className={styles.findings}>
        {findings.map((finding) => (
          <li key={finding}>{fill(words[finding])}</li>
        ))}
      </ul>
    </Notice>
  );
};

/** Somebody else is director now: the contract that is shown is of the one before. */
const AnotherDirector = ({ facts, workspace }: AboutSectionProps) => {
  const words = useText().contracts;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { contract, people, inOffice } = facts;
  const now = nameOf(inOffice.director, people);
  const isOther = contract.directorId !== null && contract.directorId !== inOffice.director;
  const hasOwn = facts.others.some(({ directorId }) => directorId === inOffice.director);
  if (!isOther || now === null || hasOwn) return null;
  return (
    <Notice
      actions={
        <Button variant="secondary" data-size="sm" onClick={() => void begin()}>
          {words.another(now)}
        </Button>
      }
    >
      {words.anotherAbout(now, termsOf(workspace, form).kommunedirektør)}
    </Notice>
  );
};
