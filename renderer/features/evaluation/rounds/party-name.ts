import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

/** What a party is called here, in small letters: «kommunedirektør», «fylkesordfører», «varaordfører». */
export const partyName = (party: EvalParty, workspace: Titles | null, form: WrittenForm): string =>
  roleName(roles[party], workspace, form);

const roles: Readonly<Record<EvalParty, PersonRole>> = {
  director: 'director',
  mayor: 'mayor',
  deputy: 'deputyMayor',
};
