import { useLiveQuery } from 'dexie-react-hooks';
import { readLetterheads } from '#renderer/db/repositories/letterheads.ts';
import { imageSize } from '#shared/documents/image-size.ts';
import type { Document, Logo } from '#shared/documents/document.ts';
import type { Letterhead } from '#shared/domain/letterhead.ts';

/** The document with the kommune's logo, and its Word template for who makes Word of it. */
export const withLetterhead = async (
  document: Document,
): Promise<{ readonly document: Document; readonly wordTemplate?: string }> => {
  const { logo, wordTemplate } = await readLetterheads();
  const mark = logo === null ? null : logoOf(logo);
  return {
    document: mark === null ? document : { ...document, logo: mark },
    ...(wordTemplate === null ? {} : { wordTemplate: wordTemplate.data }),
  };
};

/** The logo as a document shows it; null for a row that holds no picture we know. */
export const logoOf = ({ data, alt, fileName }: Letterhead): Logo | null => {
  const about = imageSize(data);
  return about === null ? null : { ...about, data, alt: alt.trim() === '' ? fileName : alt };
};

/** The kommune's logo, for what is shown or printed from the window; undefined while it is read and where there is none. */
export const useLogo = (): Logo | undefined =>
  useLiveQuery(async () => {
    const { logo } = await readLetterheads();
    return (logo === null ? null : logoOf(logo)) ?? undefined;
  });

/** A document with the logo, where there is one. */
export const withLogo = (document: Document, logo: Logo | undefined): Document =>
  logo === undefined ? document : { ...document, logo };
