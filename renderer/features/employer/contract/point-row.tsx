import { Button } from '@digdir/designsystemet-react';
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import { NameField } from '#renderer/features/employer/parts/name-field.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { DayField } from '#renderer/ui/day-field.tsx';
import type { ContractPointView } from '#shared/domain/contract-standing.ts';
import { contractPointStates } from '#shared/domain/contract.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import {
  contractPointAbout,
  contractPointOf,
  contractPointTitle,
} from '#shared/templates/contract-points.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { beginChange, putPointAway, setPointState, writePoint } from './acts.ts';
import { changeAnchor } from './change-anchor.ts';
import type { ContractFacts } from './contract-facts.ts';
import styles from './contract.module.css';

interface PointRowProps {
  readonly point: ContractPointView;
  readonly facts: ContractFacts;
  readonly workspace: Workspace;
  readonly onTouched: () => void;
}

/** One point: what it is, where it stands, and under it a note, the day, and the way to a change of it. */
export const PointRow = ({ point, facts, workspace, onTouched }: PointRowProps) => {
  const { contracts, employerWords } = useText();
  const words = contracts.list;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [isOpen, setOpen] = useState(point.row !== null && point.row.id === facts.asked);
  const id = useId();
  const title = contractPointTitle(point, form);
  const Icon = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <li className={styles.row} data-row={point.row?.id}>
      <div className={styles.line}>
        <div className={styles.main}>
          <button
            type="button"
            className={styles.title}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon aria-hidden />
            {title}
          </button>
          <Quiet point={point} workspace={workspace} />
        </div>
        <div className={styles.state}>
          <Choice
            label={words.state(title)}
            hideLabel
            value={point.state}
            options={contractPointStates.map((value) => ({
              value,
              label: capitalised(employerWords.contractPointStates[value]),
            }))}
            onChange={(state) => {
              onTouched();
              void setPointState(facts.contract.id, point, state);
            }}
          />
        </div>
      </div>
      {isOpen && (
        <div id={id} className={styles.detail}>
          <Detail point={point} facts={facts} />
        </div>
      )}
    </li>
  );
};

/** What to look for, and what is known already. */
const Quiet = ({ point, workspace }: Pick<PointRowProps, 'point' | 'workspace'>) => {
  const words = useText().contracts.list;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const letter = contractPointOf(point.templateKey)?.letter ?? null;
  const facts = [
    ...(letter === null ? [] : [words.letter(letter)]),
    ...(point.lookedOn === null ? [] : [words.looked(formatDay(point.lookedOn, form, 'shortYear'))]),
    ...(point.note.trim() === '' ? [] : [words.hasNote]),
  ];
  const about = contractPointAbout(point, workspace, form);
  return (
    <>
      {about !== '' && <p className={styles.quiet}>{about}</p>}
      {facts.length > 0 && <p className={styles.quiet}>{facts.join(' · ')}</p>}
    </>
  );
};

const Detail = ({ point, facts }: Pick<PointRowProps, 'point' | 'facts'>) => {
  const words = useText().contracts.list;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const template = contractPointOf(point.templateKey);
  const { id } = facts.contract;
  const propose = async () => {
    const change = await beginChange(id, point);
    if (change !== null) changeAnchor.show(change);
  };
  return (
    <>
      {template !== null && (
        <p className={styles.quiet}>
          {words.source(template.sources.map((source) => sourceLine(source, form)).join('; '))}
        </p>
      )}
      {template === null && (
        <NameField
          label={words.title}
          maxLength={1_000}
          value={point.title ?? ''}
          missing={`${words.titleMissing} ${words.emptyNotStored}`}
          onSave={(title) => void writePoint(id, point.key, { title })}
        />
      )}
      <NoteField
        label={words.note}
        rows={2}
        maxLength={20_000}
        value={point.note}
        onSave={(note) => void writePoint(id, point.key, { note })}
      />
      <DayField
        label={words.lookedOn}
        value={point.lookedOn}
        onChange={(lookedOn) => void writePoint(id, point.key, { lookedOn })}
      />
      <div className={styles.buttons}>
        <Button variant="secondary" data-size="sm" onClick={() => void propose()}>
          {words.propose}
        </Button>
        {template === null && (
          <Button variant="tertiary" data-size="sm" onClick={() => void putPointAway(point)}>
            {words.remove}
          </Button>
        )}
      </div>
    </>
  );
};
