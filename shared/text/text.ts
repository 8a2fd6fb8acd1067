import type { WrittenForm } from '#shared/domain/written-form.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

export type Text = typeof nb;

const catalogues: Readonly<Record<WrittenForm, Text>> = { nb, nn };

/** The words of the app in the given written form. */
export const textIn = (form: WrittenForm): Text => catalogues[form];
