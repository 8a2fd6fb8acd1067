import { useLiveQuery } from 'dexie-react-hooks';
import { readLetterheads } from '#renderer/db/repositories/letterheads.ts';
import { useText } from '#renderer/stores/text.ts';
import { LetterheadBlock } from './letterhead-block.tsx';
import { LogoShown } from './letterhead-logo.tsx';
import { TryTemplate } from './letterhead-try.tsx';
import styles from './settings.module.css';

/** The kommune's own logo and Word template, for everything that is taken out. */
export const LetterheadSection = () => {
  const words = useText().letterhead;
  const found = useLiveQuery(readLetterheads);
  if (found === undefined) return null;
  const { logo, wordTemplate } = found;
  return (
    <div className={styles.fields}>
      <p className={styles.about}>{words.about}</p>
      <LetterheadBlock kind="logo" row={logo}>
        {logo !== null && <LogoShown row={logo} />}
      </LetterheadBlock>
      <LetterheadBlock kind="wordTemplate" row={wordTemplate}>
        {wordTemplate !== null && <TryTemplate />}
      </LetterheadBlock>
    </div>
  );
};
