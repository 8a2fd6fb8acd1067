import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import styles from './rounds.module.css';

/** Who will see what, said plainly: first that nobody is anonymous here. */
export const SeesWhat = () => {
  const { evaluation, common } = useText();
  const words = evaluation.sees;
  return (
    <>
      <Notice toneLabel={common.tones.info}>
        <p>{words.anonymity}</p>
      </Notice>
      <ul className={styles.plainList}>
        <li>{words.before}</li>
        <li>{words.together}</li>
        <li>{words.workspace}</li>
        <li>{words.report}</li>
        <li>{words.access}</li>
        <li>{words.purpose}</li>
      </ul>
    </>
  );
};
