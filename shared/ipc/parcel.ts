import type { Answer } from '../domain/answer.ts';
import { mostText } from '../size.ts';
import { z } from '../zod.ts';
import { id } from './bytes.ts';

/** What a file to the other is about; each has an extension of its own, so that people choose the right one. */
export const parcelKinds = ['meeting', 'evaluation', 'exercise', 'rules'] as const;
export type ParcelKind = (typeof parcelKinds)[number];

const kind = z.enum(parcelKinds);

export const parcelRequests = {
  /** Closes the text in an age file to one person who has access, and asks where to save it. */
  saveParcel: z.strictObject({
    kind,
    to: id,
    name: z.string().min(1).max(180),
    text: z.string().max(mostText),
  }),
  /** Asks for such a file and opens it with the own key of who has opened. */
  openParcel: z.strictObject({ kind }),
} as const;

export interface ParcelAnswers {
  /** `noAccess`: the person has no key of their own here, so nothing can be closed for them. */
  readonly saveParcel: Answer<
    { readonly name: string; readonly folder: string; readonly token: string },
    'cancelled' | 'notWritable' | 'noAccess' | 'locked'
  >;
  /** `wrongKey`: it was closed for somebody else. `damaged`: it was closed for this person, and has been touched. */
  readonly openParcel: Answer<
    { readonly name: string; readonly text: string },
    'cancelled' | 'notReadable' | 'tooLarge' | 'notAge' | 'wrongKey' | 'damaged' | 'locked'
  >;
}
