import type { MandateFinding } from '#shared/domain/mandate-findings.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/** What does not agree, as a sentence or two. */
export const findingWords = (
  { kind, names, count }: MandateFinding,
  workspace: Titles | null,
  form: WrittenForm,
): string => textIn(form).mandates.findings.kinds[kind](count, inARow(names), termsOf(workspace, form));

/** Bokmål and nynorsk join names alike. */
const inARow = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' og ');
