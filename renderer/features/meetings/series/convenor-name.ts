import type { Convenor } from '#shared/domain/series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import { textIn } from '#shared/text/text.ts';

/** Who it is, in small letters: «kommunedirektør», «begge sammen», «ikke avtalt». */
export const convenorName = (convenor: Convenor, workspace: Titles | null, form: WrittenForm): string => {
  const words = textIn(form).meetings.form.convenors;
  if (convenor === 'notAgreed' || convenor === 'secretariat' || convenor === 'both') return words[convenor];
  return roleName(convenor, workspace, form);
};
