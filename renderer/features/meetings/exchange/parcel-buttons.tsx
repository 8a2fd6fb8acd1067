import { Button } from '@digdir/designsystemet-react';
import { PaperplaneIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { receiveParcel, type ParcelFault } from '#renderer/db/parcel.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { OpenFileButton } from '#renderer/parts/file-exchange/open-file-button.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import type { Text } from '#shared/text/text.ts';
import { ReadParcel } from './read-parcel.tsx';
import { SendParcel } from './send-parcel.tsx';

/** «Send ukemøtet» and «Les inn fil», for two who sit at a PC each. Without a series there is only something to read. */
export const ParcelButtons = ({ seriesId }: { readonly seriesId?: SeriesId }) => {
  const text = useText();
  const words = text.parcel;
  const workspace = useLiveQuery(readWorkspace);
  const people = useLiveQuery(listPeople);
  const [isSending, setSending] = useState(false);
  if (workspace === null || workspace === undefined) return null;
  return (
    <>
      {seriesId !== undefined && (
        <Button variant="tertiary" data-size="sm" onClick={() => setSending(true)}>
          <PaperplaneIcon aria-hidden />
          {words.send.button}
        </Button>
      )}
      <OpenFileButton
        kind="meeting"
        words={words.read}
        receive={receiveParcel}
        refusalWords={(reason) => refusalWords(reason, text)}
      >
        {(received, close) => (
          <ReadParcel received={received} workspace={workspace} people={people ?? []} onClose={close} />
        )}
      </OpenFileButton>
      {isSending && seriesId !== undefined && (
        <SendParcel workspace={workspace} seriesId={seriesId} onClose={() => setSending(false)} />
      )}
    </>
  );
};

const refusalWords = (
  reason: ParcelFault | keyof Text['parcel']['read']['refusals'] | 'tooLarge',
  { parcel, dataLayer }: Text,
): string => {
  const words: Readonly<Record<string, string>> = { ...dataLayer.file, ...parcel.read.refusals };
  return words[reason] ?? parcel.read.refusals.damaged;
};
