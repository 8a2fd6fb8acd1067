import { useLiveQuery } from 'dexie-react-hooks';
import { readContactPerson } from '#renderer/db/repositories/development-plans.ts';
import { readLetterheads } from '#renderer/db/repositories/letterheads.ts';
import { contactLine } from '#shared/documents/contact-line.ts';
import { imageSize } from '#shared/documents/image-size.ts';
import type { Document, Logo } from '#shared/documents/document.ts';
import type { ContactPerson } from '#shared/domain/development-plan.ts';
import type { Letterhead } from '#shared/domain/letterhead.ts';

/** What every document gets on its way out. */
interface Frame {
  readonly logo?: Logo;
  /** The contact person for samspill; left out: nobody is named. */
  readonly contact?: ContactPerson;
}

/** The document with the kommune's logo and contact person, and its Word template for who makes Word of it. */
export const withLetterhead = async (
  document: Document,
): Promise<{ readonly document: Document; readonly wordTemplate?: string }> => {
  const [{ wordTemplate }, frame] = await Promise.all([readLetterheads(), readFrame()]);
  return {
    document: withFrame(document, frame),
    ...(wordTemplate === null ? {} : { wordTemplate: wordTemplate.data }),
  };
};

/** The logo as a document shows it; null for a row that holds no picture we know. */
export const logoOf = ({ data, alt, fileName }: Letterhead): Logo | null => {
  const about = imageSize(data);
  return about === null ? null : { ...about, data, alt: alt.trim() === '' ? fileName : alt };
};

/** The same for what is shown or printed from the window; undefined while it is read. */
export const useFrame = (): Frame | undefined => useLiveQuery(readFrame);

/** A document with what there is of it. */
export const withFrame = (document: Document, frame: Frame | undefined): Document => {
  if (frame === undefined) return document;
  const { logo, contact } = frame;
  return {
    ...document,
    ...(logo === undefined ? {} : { logo }),
    ...(contact === undefined ? {} : { contact: contactLine(contact, document.language) }),
  };
};

const readFrame = async (): Promise<Frame> => {
  const [{ logo }, contact] = await Promise.all([readLetterheads(), readContactPerson()]);
  const mark = logo === null ? null : logoOf(logo);
  return { ...(mark === null ? {} : { logo: mark }), ...(contact === null ? {} : { contact }) };
};
