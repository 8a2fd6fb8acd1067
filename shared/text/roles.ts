import type { ItemRole } from '#shared/domain/checklist-item.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/**
 * What a role is called here, in small letters as in running text: «kommunedirektør», «fylkesordfører»,
 * «ordfører og rådmann».
 */
export const roleName = (role: ItemRole | PersonRole, workspace: Titles | null, form: WrittenForm): string =>
  textIn(form).domain.roles[role](termsOf(workspace, form));
