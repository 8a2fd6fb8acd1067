import { Button } from '@digdir/designsystemet-react';
import { EnterIcon, PaperplaneIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { receiveParcel, type ParcelFault, type ReceivedParcel } from '#renderer/db/parcel.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { useText } from '#renderer/stores/text.ts';
import { DialogBox } from '#renderer/ui/dialog-box.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import type { SeriesId } from '#shared/domain/id.ts';
import type { Text } from '#shared/text/text.ts';
import styles from './parcel.module.css';
import { ReadParcel } from './read-parcel.tsx';
import { SendParcel } from './send-parcel.tsx';

type State =
  | { readonly step: 'idle' | 'sending' | 'reading' }
  | { readonly step: 'refused'; readonly words: string }
  | { readonly step: 'received'; readonly received: ReceivedParcel };

/** «Send ukemøtet» and «Les inn fil», for two who sit at a PC each. Without a series there is only something to read. */
export const ParcelButtons = ({ seriesId }: { readonly seriesId?: SeriesId }) => {
  const text = useText();
  const words = text.parcel;
  const workspace = useLiveQuery(readWorkspace);
  const people = useLiveQuery(listPeople);
  const [state, setState] = useState<State>({ step: 'idle' });
  const close = () => setState({ step: 'idle' });
  const read = async (): Promise<void> => {
    if (state.step === 'reading') return;
    setState({ step: 'reading' });
    const refused: State = { step: 'refused', words: words.read.refusals.notReadable };
    setState(await stateAfterReading(text).catch(() => refused));
  };
  if (workspace === null || workspace === undefined) return null;
  return (
    <div className={styles.buttons}>
      {seriesId !== undefined && (
        <Button variant="tertiary" data-size="sm" onClick={() => setState({ step: 'sending' })}>
          <PaperplaneIcon aria-hidden />
          {words.send.button}
        </Button>
      )}
      {/* Never disabled: focus comes back to it when the look is closed. */}
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={state.step === 'reading'}
        onClick={() => void read()}
      >
        <EnterIcon aria-hidden />
        {state.step === 'reading' ? words.read.reading : words.read.button}
      </Button>
      {state.step === 'sending' && seriesId !== undefined && (
        <SendParcel workspace={workspace} seriesId={seriesId} onClose={close} />
      )}
      {state.step === 'received' && (
        <ReadParcel received={state.received} workspace={workspace} people={people ?? []} onClose={close} />
      )}
      {state.step === 'refused' && (
        <DialogBox
          heading={words.read.refusedHeading}
          closeLabel={words.read.close}
          size="small"
          onClose={close}
        >
          <Notice tone="danger" toneLabel={text.common.tones.danger}>
            {state.words} {words.read.unchanged}
          </Notice>
        </DialogBox>
      )}
    </div>
  );
};

const stateAfterReading = async (text: Text): Promise<State> => {
  const { refusals } = text.parcel.read;
  const opened = await desktop.openParcel({ kind: 'meeting' });
  if (!opened.ok) {
    if (opened.reason === 'cancelled') return { step: 'idle' };
    const { reason } = opened;
    return {
      step: 'refused',
      words: reason === 'tooLarge' ? text.dataLayer.file.tooLarge : refusals[reason],
    };
  }
  const received = await receiveParcel(opened.value.text);
  if (received.ok) return { step: 'received', received: received.value };
  return { step: 'refused', words: faultWords(received.reason, text) };
};

const faultWords = (fault: ParcelFault, { parcel, dataLayer }: Text): string =>
  fault === 'otherWorkspace' || fault === 'notForMe' || fault === 'ownFile'
    ? parcel.read.refusals[fault]
    : dataLayer.file[fault];
