import { Button, Textfield } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { planPurge } from '#renderer/db/purge-plan.ts';
import { carryOut, stopAsking, type DisposalTrouble, type Doom } from '#renderer/stores/disposal.ts';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { DisposalOccasion } from '#shared/domain/disposal.ts';
import { countsInWords } from './counts-in-words.ts';
import styles from './bin.module.css';

interface DeleteDialogProps {
  readonly entries: readonly Doom[];
  readonly occasion: DisposalOccasion;
  readonly trouble: DisposalTrouble | null;
}

/** So many names are shown; the rest are counted. */
const mostNames = 8;

/** Asks before anything is deleted for good: what goes, and what it means. */
export const DeleteDialog = ({ entries, occasion, trouble }: DeleteDialogProps) => {
  const text = useText();
  const words = text.disposal.ask;
  const [basis, setBasis] = useState('');
  useEffect(() => void refreshVault(), []);
  const openers = useVault(({ state }) => state?.people);
  const kept = entries.filter(({ id }) => openers?.some(({ personId }) => personId === id));
  const going = entries.filter((entry) => !kept.includes(entry));
  const plan = useLiveQuery(() => planPurge(going), [going.length]);
  if (plan === undefined) return null;
  const isMissing = plan.needsBasis && basis.trim() === '';
  const [only] = entries;
  const heading =
    occasion === 'binAge'
      ? words.headingAged
      : entries.length === 1 && only !== undefined
        ? words.headingOne(only.name)
        : words.headingAll;
  return (
    <DialogBox
      heading={heading}
      closeLabel={words.cancel}
      onClose={stopAsking}
      actions={
        <>
          <Button
            data-color="danger"
            disabled={going.length === 0 || isMissing}
            onClick={() => void carryOut({ basis, leaving: kept.map(({ id }) => id) })}
          >
            {words.confirm}
          </Button>
          <Button variant="secondary" data-autofocus="" onClick={stopAsking}>
            {words.cancel}
          </Button>
        </>
      }
    >
      {trouble !== null && <Notice tone="danger">{text.disposal.refusals[trouble]}</Notice>}
      {kept.length > 0 && (
        <Notice tone="warning">{text.disposal.bin.hasAccess(kept.map(({ name }) => name).join(', '))}</Notice>
      )}
      {going.length > 0 && (
        <>
          <p>{words.goes(countsInWords(Object.entries(plan.counts), text))}</p>
          {entries.length > 1 && <Names entries={going} />}
          <Means heading={words.meansHeading} lines={words.means} />
          <p>{words.archive}</p>
          <Textfield
            multiline
            rows={2}
            maxLength={2000}
            label={words.basis}
            description={plan.needsBasis ? words.basisNeeded : words.basisOptional}
            value={basis}
            onChange={(event) => setBasis(event.target.value)}
          />
        </>
      )}
    </DialogBox>
  );
};

const Names = ({ entries }: { readonly entries: readonly Doom[] }) => {
  const words = useText().disposal.ask;
  const rest = entries.length - mostNames;
  return (
    <ul className={styles.names} aria-label={words.list}>
      {entries.slice(0, mostNames).map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
      {rest > 0 && <li>{words.more(rest)}</li>}
    </ul>
  );
};

interface MeansProps {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What it means, in a few sentences. */
export const Means = ({ heading, lines }: MeansProps) => (
  <section className={styles.means}>
    <h3>{heading}</h3>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </section>
);
