import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { checkSheet, makeSheet, type SheetKind } from '#renderer/stores/sheet.ts';
import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { Ask } from '#renderer/ui/ask.tsx';
import type { VaultState } from '#shared/ipc/vault.ts';
import { dayOf } from '#shared/calendar/day.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './settings.module.css';

/** The recovery sheets: when they were confirmed, new ones, and their check words. */
export const SecuritySheets = () => {
  const text = useText();
  const words = text.lock.security.sheets;
  const { state, opener } = useVault();
  const [asking, setAsking] = useState<SheetKind | null>(null);
  if (state === null) return null;
  const own = state.people.find(({ personId }) => personId === opener?.personId);
  if (own === undefined) return null;
  return (
    <section className={styles.block} aria-labelledby="sheets-heading">
      <h3 id="sheets-heading">{words.heading}</h3>
      <p>{words.about}</p>
      <ul className={`${styles.people} ${styles.lines}`} aria-label={words.heading}>
        <SheetRow of="workspace" sheet={state} onAnew={setAsking} />
        <SheetRow of="person" sheet={own} onAnew={setAsking} />
      </ul>
      {asking !== null && (
        <Ask
          question={words.anewAsk}
          confirmLabel={words.anewConfirm}
          cancelLabel={text.settings.cancel}
          onConfirm={() => {
            setAsking(null);
            void makeSheet(asking);
          }}
          onCancel={() => setAsking(null)}
        >
          <p>{words.anewAbout}</p>
        </Ask>
      )}
    </section>
  );
};

interface SheetRowProps {
  readonly of: SheetKind;
  readonly sheet: Pick<VaultState, 'sheetAt' | 'isSheetWaiting'>;
  /** One that is confirmed is replaced only after a question. */
  readonly onAnew: (of: SheetKind) => void;
}

const SheetRow = ({ of, sheet, onAnew }: SheetRowProps) => {
  const { lock } = useText();
  const words = lock.security.sheets;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const name = lock.sheets[of];
  const { sheetAt, isSheetWaiting } = sheet;
  const isConfirmed = sheetAt !== null;
  return (
    <li className={styles.person}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.hint}>
          {isConfirmed
            ? words.confirmedAt(formatDay(dayOf(new Date(sheetAt)), form, 'shortYear'))
            : isSheetWaiting
              ? words.notConfirmed
              : words.notMade}
        </p>
      </div>
      <div className={styles.buttons}>
        {isSheetWaiting && (
          <Button
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            aria-label={words.enterWordOf(name)}
            onClick={() => checkSheet(of)}
          >
            {words.enterWord}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={words.makeOf(name)}
          onClick={() => (isConfirmed ? onAnew(of) : void makeSheet(of))}
        >
          {isConfirmed ? words.makeAnew : words.make}
        </Button>
      </div>
    </li>
  );
};
