import { FileSection } from '#renderer/parts/file-exchange/file-section.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import { ParcelButtons } from './parcel-buttons.tsx';

/** The two ways of a file, under one quiet heading. Without a series there is only something to read. */
export const ParcelSection = ({ seriesId }: { readonly seriesId?: SeriesId }) => {
  const words = useText().parcel;
  return (
    <FileSection heading={words.heading} about={seriesId === undefined ? words.aboutReading : words.about}>
      <ParcelButtons {...(seriesId !== undefined && { seriesId })} />
    </FileSection>
  );
};
