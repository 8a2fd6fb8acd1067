import type { Finding } from '#shared/calendar/anchor-check.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { formatDay } from './dates.ts';
import { textIn } from './text.ts';

/** A finding about the dates as a sentence. Its law, if any, is shown beside it with `sourceLine`. */
export const findingText = (finding: Finding, form: WrittenForm): string => {
  const day = finding.day === undefined ? '' : formatDay(finding.day, form, 'long');
  return capitalised(textIn(form).domain.findings[finding.reason](day));
};
