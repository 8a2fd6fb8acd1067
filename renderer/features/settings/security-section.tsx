import { useEffect } from 'react';
import { useText } from '#renderer/stores/text.ts';
import { refreshVault } from '#renderer/stores/vault.ts';
import { KeyChangeBlock } from './key-change-block.tsx';
import { SecurityAccess } from './security-access.tsx';
import { SecurityLocking } from './security-locking.tsx';
import { SecurityPassphrase } from './security-passphrase.tsx';
import { SecuritySheets } from './security-sheets.tsx';
import { SecurityWhat } from './security-what.tsx';
import styles from './settings.module.css';

/** Sikkerhet: the passphrase, the sheets, who gets in, when it locks, and what all this is worth. */
export const SecuritySection = () => {
  const words = useText().lock.security;
  useEffect(() => void refreshVault(), []);
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{words.about}</p>
      <SecurityPassphrase />
      <SecuritySheets />
      <SecurityAccess />
      <KeyChangeBlock />
      <SecurityLocking />
      <SecurityWhat />
    </div>
  );
};
