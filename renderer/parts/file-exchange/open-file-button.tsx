import { Button } from '@digdir/designsystemet-react';
import { EnterIcon } from '@navikt/aksel-icons';
import { useState, type ReactNode } from 'react';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { Answer } from '#shared/domain/answer.ts';
import type { ParcelAnswers, ParcelKind } from '#shared/ipc/parcel.ts';

type OpenRefusal = Exclude<ParcelAnswers['openParcel'], { readonly ok: true }>['reason'];

interface OpenFileButtonProps<Received, Fault extends string> {
  readonly kind: ParcelKind;
  readonly words: {
    readonly button: string;
    readonly reading: string;
    readonly refusedHeading: string;
    readonly unchanged: string;
    readonly close: string;
  };
  /** Reads what was in the file and works out what it would do. Changes nothing. */
  readonly receive: (text: string) => Promise<Answer<Received, Fault>>;
  /** Why the file is turned away, in words. */
  readonly refusalWords: (reason: Fault | Exclude<OpenRefusal, 'cancelled'>) => string;
  /** The look at what the file brings. */
  readonly children: (received: Received, close: () => void) => ReactNode;
}

type State<Received> =
  | { readonly step: 'idle' | 'reading' }
  | { readonly step: 'refused'; readonly words: string }
  | { readonly step: 'received'; readonly received: Received };

/** «Les inn fil …»: asks for a file from the other, and shows what it brings, or in words why it is turned away. */
export const OpenFileButton = <Received, Fault extends string>(
  props: OpenFileButtonProps<Received, Fault>,
) => {
  const { words, refusalWords, children } = props;
  const { tones } = useText().common;
  const [state, setState] = useState<State<Received>>({ step: 'idle' });
  const close = () => setState({ step: 'idle' });
  const read = async (): Promise<void> => {
    if (state.step === 'reading') return;
    setState({ step: 'reading' });
    const unreadable: State<Received> = { step: 'refused', words: refusalWords('notReadable') };
    setState(await stateAfterReading(props).catch(() => unreadable));
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
      {state.step === 'received' && children(state.received, close)}
      {state.step === 'refused' && (
        <DialogBox heading={words.refusedHeading} closeLabel={words.close} size="small" onClose={close}>
          <Notice tone="danger" toneLabel={tones.danger}>
            {state.words} {words.unchanged}
          </Notice>
        </DialogBox>
      )}
    </>
  );
};

const stateAfterReading = async <Received, Fault extends string>({
  kind,
  receive,
  refusalWords,
}: OpenFileButtonProps<Received, Fault>): Promise<State<Received>> => {
  const opened = await desktop.openParcel({ kind });
  if (!opened.ok) {
    if (opened.reason === 'cancelled') return { step: 'idle' };
    return { step: 'refused', words: refusalWords(opened.reason) };
  }
  const received = await receive(opened.value.text);
  return received.ok
    ? { step: 'received', received: received.value }
    : { step: 'refused', words: refusalWords(received.reason) };
};
