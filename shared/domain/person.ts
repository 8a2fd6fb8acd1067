import type { PersonId } from './id.ts';
import type { Row } from './row.ts';
import type { WrittenForm } from './written-form.ts';

export type PersonRole = 'mayor' | 'outgoingMayor' | 'deputyMayor' | 'director' | 'secretariat' | 'other';

export const personRoles: readonly PersonRole[] = [
  'mayor',
  'deputyMayor',
  'director',
  'secretariat',
  'outgoingMayor',
  'other',
];

/** Flertall or mindretall; never posisjon/opposisjon. */
export type CouncilSide = 'majority' | 'minority';

export interface Person extends Row<PersonId> {
  readonly name: string;
  readonly role: PersonRole;
  /** Own title where it differs from the role, e.g. «byrådsleder»; null: the title of the role. */
  readonly title: string | null;
  readonly partyGroup: string | null;
  readonly side: CouncilSide | null;
  readonly writtenForm: WrittenForm;
}
