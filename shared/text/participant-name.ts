import type { Participant, ParticipantGroup } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/**
 * Who takes part, as it is read: the name of a person, what a group is described as, else what it is called here.
 * Empty for a person who has been removed.
 */
export const participantName = (
  { group, personId, label }: Pick<Participant, 'group' | 'personId' | 'label'>,
  people: ReadonlyArray<Pick<Person, 'id' | 'name'>>,
  workspace: Titles | null,
  form: WrittenForm,
): string => {
  if (group === 'person') return people.find(({ id }) => id === personId)?.name ?? '';
  return label.trim() === '' ? groupName(group, workspace, form) : label;
};

/** What the group is called in this kommune or fylkeskommune. */
export const groupName = (group: ParticipantGroup, workspace: Titles | null, form: WrittenForm): string => {
  const terms = termsOf(workspace, form);
  if (group === 'executiveCommittee') return capitalised(terms.formannskapet);
  return group === 'council'
    ? capitalised(terms.kommunestyret)
    : textIn(form).meetingWords.participantGroups[group];
};
