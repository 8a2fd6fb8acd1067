import { useId } from 'react';
import { useText } from '#renderer/stores/text.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import styles from './parcel.module.css';
import { ParcelButtons } from './parcel-buttons.tsx';

/** The two ways of a file, under one quiet heading. Without a series there is only something to read. */
export const ParcelSection = ({ seriesId }: { readonly seriesId?: SeriesId }) => {
  const words = useText().parcel;
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{words.heading}</h2>
      <p>{seriesId === undefined ? words.aboutReading : words.about}</p>
      <ParcelButtons {...(seriesId !== undefined && { seriesId })} />
    </section>
  );
};
