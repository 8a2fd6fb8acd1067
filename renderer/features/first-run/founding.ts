import type { Founding } from '#renderer/db/found.ts';
import type { ItemDraft } from '#renderer/db/item-draft.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { TermReason } from '#shared/domain/term.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { startItemsFor, startItemsVersion } from '#shared/templates/start-items.ts';
import { exportFormOf, type Draft } from './draft.ts';

/**
 * Everything the workspace is made of, from what was answered. `reader` is the form the app is shown in, `myId` the id
 * the keys were made with.
 */
export const foundingOf = (draft: Draft, today: Day, reader: WrittenForm, myId: PersonId): Founding => {
  const exportForm = exportFormOf(draft, reader);
  const people = peopleOf(draft, reader, exportForm);
  return {
    workspace: {
      ...titlesOf(draft),
      name: draft.body?.name.trim() ?? '',
      number: draft.body?.number ?? null,
      parliamentary: draft.body?.parliamentary ?? false,
      exportForm,
    },
    term: {
      ...draft.dates,
      reason: draft.reason,
      followedFrom: draft.reason === 'midTerm' ? today : null,
    },
    people,
    me: 0,
    myId,
    items: itemsFor(draft.reason),
  };
};

/** The items to begin with, as they are stored. */
export const itemsFor = (reason: TermReason): readonly ItemDraft[] =>
  startItemsFor(reason).map(({ key, phase, role, category, dueRule }) => ({
    templateKey: key,
    templateVersion: startItemsVersion,
    phase,
    role,
    category,
    dueRule,
  }));

/** The titles of the body; those of an ordinary kommune until one is chosen. */
export const titlesOf = ({ body }: Draft) => ({
  kind: body?.kind ?? ('municipality' as const),
  bodyWord: body?.bodyWord ?? ('kommune' as const),
  directorTitle: body?.directorTitle ?? ('kommunedirektør' as const),
  councilTitle: body?.councilTitle ?? ('kommunestyre' as const),
});

/** Who sits at the machine stands first; lines without a name are left out. */
const peopleOf = (draft: Draft, reader: WrittenForm, exportForm: WrittenForm): Fields<Person>[] => {
  const mine = draft.people.find((person) => person.role === draft.me.role);
  const others = draft.people.filter((person) => person !== mine && person.name.trim() !== '');
  return [
    {
      name: draft.me.name.trim(),
      role: draft.me.role,
      title: null,
      partyGroup: mine?.partyGroup.trim() || null,
      side: mine?.side ?? null,
      writtenForm: reader,
    },
    ...others.map((person) => ({
      name: person.name.trim(),
      role: person.role,
      title: null,
      partyGroup: person.partyGroup.trim() || null,
      side: person.side,
      writtenForm: exportForm,
    })),
  ];
};
