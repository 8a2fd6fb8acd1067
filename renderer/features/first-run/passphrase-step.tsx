import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { NewPassphrase } from '#renderer/ui/new-passphrase.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { FoundingKeys } from './use-founding-keys.ts';

/** Screen two: the passphrase, before anything is written to the disk. */
export const PassphraseStep = ({ keys }: { readonly keys: FoundingKeys }) => {
  const { lock, common } = useText();
  const words = lock.firstRun;
  if (keys.areMade) return <Notice tone="success">{words.made}</Notice>;
  return (
    <>
      <p>{words.lead}</p>
      <NewPassphrase
        draft={keys.draft}
        words={lock.passphrase}
        isTried={keys.isTried}
        propose={desktop.proposePassphrase}
        onChange={keys.change}
      />
      <Notice toneLabel={common.tones.info}>{words.nobody}</Notice>
      {keys.hasFailed && <Notice tone="danger">{words.failed}</Notice>}
    </>
  );
};
