import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { roleName } from '#shared/text/roles.ts';

/** What the one who answered is called here, in small letters: their own title where they have one. */
export const personTitle = (
  party: EvalParty,
  person: Pick<Person, 'title'> | null,
  workspace: Workspace,
  form: WrittenForm,
): string => person?.title ?? roleName(roles[party], workspace, form);

const roles: Readonly<Record<EvalParty, PersonRole>> = {
  director: 'director',
  mayor: 'mayor',
  deputy: 'deputyMayor',
};
