import type { Mandate, MandateSeat } from '#shared/domain/mandate.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/** «Ansettelsesutvalget», else «Formannskapet» as it is called here. */
export const mandateName = (
  { title, forum }: Pick<Mandate, 'title' | 'forum'>,
  workspace: Titles | null,
  form: WrittenForm,
): string => title.trim() || capitalised(textIn(form).mandates.forums[forum](termsOf(workspace, form)));

/** «ordfører», «fylkesordfører», «medlem». */
export const seatName = (seat: MandateSeat, workspace: Titles | null, form: WrittenForm): string => {
  const terms = termsOf(workspace, form);
  const { mandateSeats } = textIn(form).employerWords;
  const own = { mayor: terms.ordfører, deputyMayor: terms.varaordfører } as const;
  return seat === 'mayor' || seat === 'deputyMayor' ? own[seat] : mandateSeats[seat];
};
