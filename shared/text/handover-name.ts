import type { HandoverReason } from '#shared/domain/handover.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/** Who or what changes: «ny ordfører», in a county «ny fylkesordfører». */
export const handoverName = (reason: HandoverReason, workspace: Titles | null, form: WrittenForm): string =>
  fillTerms(textIn(form).developmentWords.handoverReasons[reason], termsOf(workspace, form));
