import type { Answer } from '../domain/answer.ts';
import { letterheadKinds } from '../domain/letterhead.ts';
import { z } from '../zod.ts';

export const letterheadRequests = {
  /** Asks for a logo or a Word template, looks whether it can be used, and answers its bytes. */
  openLetterhead: z.strictObject({ kind: z.enum(letterheadKinds) }),
} as const;

/** What is wrong with a Word template. */
export type TemplateRefusal = 'notTemplate' | 'oldWord' | 'macros' | 'linked' | 'tooLarge';

/** `notPicture`: neither PNG nor JPEG. `tooManyPixels`: larger than anything needs that stands at the top of a page. */
export type LetterheadRefusal =
  TemplateRefusal | 'notPicture' | 'tooManyPixels' | 'notReadable' | 'cancelled';

export interface OpenedLetterhead {
  readonly fileName: string;
  readonly mediaType: string;
  /** Base64. */
  readonly data: string;
}

export interface LetterheadAnswers {
  readonly openLetterhead: Answer<OpenedLetterhead, LetterheadRefusal>;
}
