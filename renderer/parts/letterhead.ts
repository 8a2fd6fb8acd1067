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
