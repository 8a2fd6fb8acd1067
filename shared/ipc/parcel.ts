import type { Answer } from '../domain/answer.ts';
import { mostText } from '../size.ts';
import { z } from '../zod.ts';
import { id } from './bytes.ts';

export const parcelRequests = {
  /** Closes the text in an age file to one person who has access, and asks where to save it. */
  saveParcel: z.strictObject({ to: id, name: z.string().min(1).max(180), text: z.string().max(mostText) }),
  /** Asks for such a file and opens it with the own key of who has opened. */
  openParcel: z.undefined(),
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
