import { Button } from '@digdir/designsystemet-react';
import { EnterIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import {
  receiveEvalFile,
  type EvalFileFault,
  type ReceivedEvalFile,
} from '#renderer/db/repositories/eval-files.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Text } from '#shared/text/text.ts';
import { fileWords, type FileKind } from './file-words.ts';
import { ReadFile } from './read-file.tsx';

type State =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'refused'; readonly words: string }
  | { readonly step: 'received'; readonly received: ReceivedEvalFile };

interface ReadFileButtonProps {
  readonly roundId?: EvalRoundId;
  /** What is looked at here. A file of the other kind is read in as well. */
  readonly kind?: FileKind;
}

/** «Les inn fil …». Without a round any file that is to who has opened can be read: the other may have opened a new one. */
export const ReadFileButton = ({ roundId, kind = 'evaluation' }: ReadFileButtonProps) => {
  const text = useText();
  const words = fileWords(text, kind).read;
  const [state, setState] = useState<State>({ step: 'idle' });
  const close = () => setState({ step: 'idle' });
  const read = async (): Promise<void> => {
    if (state.step === 'reading') return;
    setState({ step: 'reading' });
    const refused: State = { step: 'refused', words: words.refusals.notReadable };
    setState(await stateAfterReading(roundId ?? null, kind, text).catch(() => refused));
  };
  return (
    <>
      {/* Never disabled: focus comes back to it when the look is closed. */}
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={state.step === 'reading'}
        onClick={() => void read()}
      >
        <EnterIcon aria-hidden />
        {state.step === 'reading' ? words.reading : words.button}
      </Button>
      {state.step === 'received' && <ReadFile received={state.received} onClose={close} />}
      {state.step === 'refused' && (
        <DialogBox heading={words.refusedHeading} closeLabel={words.close} size="small" onClose={close}>
          <Notice tone="danger" toneLabel={text.common.tones.danger}>
            {state.words} {words.unchanged}
          </Notice>
        </DialogBox>
      )}
    </>
  );
};

const stateAfterReading = async (roundId: EvalRoundId | null, kind: FileKind, text: Text): Promise<State> => {
  const { refusals } = fileWords(text, kind).read;
  const opened = await desktop.openParcel({ kind: 'evaluation' });
  if (!opened.ok) {
    if (opened.reason === 'cancelled') return { step: 'idle' };
    const { reason } = opened;
    return {
      step: 'refused',
      words: reason === 'tooLarge' ? text.dataLayer.file.tooLarge : refusals[reason],
    };
  }
  const received = await receiveEvalFile(opened.value.text, roundId);
  if (received.ok) return { step: 'received', received: received.value };
  return { step: 'refused', words: faultWords(received.reason, kind, text) };
};

/** Why the file is turned away, in words. */
const faultWords = (fault: EvalFileFault, kind: FileKind, text: Text): string => {
  const { read } = fileWords(text, kind);
  const refusals: Readonly<Record<string, string>> = read.refusals;
  const files: Readonly<Record<string, string>> = text.dataLayer.file;
  return refusals[fault] ?? files[fault] ?? read.refusals.damaged;
};
