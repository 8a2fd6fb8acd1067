import type { ChecklistItem, PhaseKey } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { Day } from '#shared/calendar/day.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { phases } from '#shared/templates/phases.ts';
import { capitalised, termsOf } from '#shared/templates/terminology.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Text } from '#shared/text/text.ts';
import { isFor, namedOwner, type Owner } from '#shared/domain/owner.ts';

/** What every part of the page needs to say things in the reader's words. */
export interface View {
  readonly workspace: Workspace | null;
  readonly term: Term;
  readonly people: readonly Person[];
  readonly me: Person | null;
  readonly today: Day;
  readonly text: Text;
  readonly form: WrittenForm;
}

export const titleOf = (item: ChecklistItem, { workspace, form }: View): string =>
  itemTitle(item, workspace, form);

export const phaseName = (key: PhaseKey, form: WrittenForm): string =>
  phases.find((phase) => phase.key === key)?.name[form] ?? '';

/** Who has the item, said to the reader: «deg», «deg og ordføreren», «politisk sekretariat» or a name. */
export const whoHas = (item: ChecklistItem, view: View): string => {
  const { me, people, text, workspace, form } = view;
  const named = namedOwner(item, people);
  if (me && isFor(me, item, people)) {
    const other = !named && item.role === 'both' ? theOther(me, view) : null;
    if (other !== null) return text.overview.deadlines.youAnd(other);
    if (named || item.role === me.role) return text.overview.deadlines.you;
  }
  return named ? named.name : roleName(item.role, workspace, form);
};

/** «Du (kommunedirektør)», «Kari Nordmann (ordfører)» or a role nobody alone holds. */
export const ownerName = (owner: Owner, { me, text, workspace, form }: View): string => {
  if (owner.kind === 'role') return capitalised(roleName(owner.role, workspace, form));
  const { person } = owner;
  const title = person.title ?? roleName(person.role, workspace, form);
  if (person.id === me?.id) return text.overview.waiting.you(title);
  return person.name === '' ? capitalised(title) : `${person.name} (${title})`;
};

const theOther = (me: Person, { workspace, form }: View): string | null => {
  const terms = termsOf(workspace, form);
  if (me.role === 'director') return terms.ordføreren;
  return me.role === 'mayor' ? terms.kommunedirektøren : null;
};
