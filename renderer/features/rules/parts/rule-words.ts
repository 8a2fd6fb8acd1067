import { approverRoles, type ApproverRole } from '#shared/domain/approvers.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { approverOf, type InOffice, type RuleView, type VersionView } from '#shared/domain/rule-standing.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';

/** One of the two who approve a version, with a name where somebody is still here. */
export interface Approver {
  readonly role: ApproverRole;
  readonly personId: PersonId | null;
  readonly person: Person | null;
  /** ISO instant of the approval; null: not yet. */
  readonly approvedAt: string | null;
}

/** The two of a version, with what each has done. */
export const approversOf = (
  { version, approvals }: VersionView,
  people: readonly Person[],
): readonly Approver[] =>
  approverRoles.map((role) => {
    const personId = approverOf(version, role);
    return {
      role,
      personId,
      person: people.find(({ id }) => id === personId) ?? null,
      approvedAt: approvals.find((given) => given.personId === personId)?.approvedAt ?? null,
    };
  });

/** «ordføreren», «ordføreren og kommunedirektøren» */
export const rolesInText = (
  roles: readonly ApproverRole[],
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  const { ordføreren, kommunedirektøren } = termsOf(workspace, form);
  return roles.map((role) => (role === 'mayor' ? ordføreren : kommunedirektøren)).join(' og ');
};

/** «Ordfører», as a title before a name. */
export const roleTitle = (role: ApproverRole, workspace: Titles | null, form: WrittenForm): string =>
  capitalised(roleName(role, workspace, form));

/** Who is new in office, by name; the office where the name is not known. */
export const newcomers = (
  roles: readonly ApproverRole[],
  { people, inOffice, workspace, form }: Newcomers,
): string => {
  const names = roles.map(
    (role) => people.find(({ id }) => id === inOffice[role])?.name ?? rolesInText([role], workspace, form),
  );
  return names.join(' og ');
};

interface Newcomers {
  readonly people: readonly Person[];
  readonly inOffice: InOffice;
  readonly workspace: Titles | null;
  readonly form: WrittenForm;
}

/** The first line of an answer, for a list; empty where nothing is written. */
export const firstLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .find((line) => line !== '') ?? '';

/** Whether there is anything to put in the bin: a question of the template may have a row only for its place in the list. */
export const isWritten = ({ rule, versions }: Pick<RuleView, 'rule' | 'versions'>): boolean =>
  rule !== null &&
  (rule.templateKey === null ||
    rule.state !== 'notDiscussed' ||
    versions.length > 0 ||
    [rule.text, rule.note].some((text) => text.trim() !== ''));
