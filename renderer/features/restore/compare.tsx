import { useText } from '#renderer/stores/text.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { CopyDifference } from '#shared/ipc/backup.ts';
import styles from './restore.module.css';

const figures = ['same', 'different', 'onlyInCopy', 'onlyHere'] as const;

/** The copy against what is here today, and what a switch means. */
export const Compare = ({ difference }: { readonly difference: CopyDifference | null }) => {
  const words = useText().backup.restore.compare;
  const isNew = useVault(({ state }) => state?.state === 'none');
  if (difference === null) {
    return (
      <>
        <p>{isNew ? words.nothingHere : words.notCompared}</p>
        <p>{isNew ? words.aboutNew : words.about}</p>
        {!isNew && <p>{words.aboutPassphrase}</p>}
      </>
    );
  }
  const isEqual = difference.different + difference.onlyHere + difference.onlyInCopy === 0;
  return (
    <>
      <table className={styles.table}>
        <caption>{words.heading}</caption>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure}>
              <th scope="row">{words[figure]}</th>
              <td className={styles.number}>{difference[figure]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isEqual && <Notice tone="info">{words.equal}</Notice>}
      <p>{words.about}</p>
      <p>{words.aboutPassphrase}</p>
    </>
  );
};
