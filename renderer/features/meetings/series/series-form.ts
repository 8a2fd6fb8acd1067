import { addDays, weekday, type Day } from '#shared/calendar/day.ts';
import { minutesOf } from '#shared/domain/agenda-time.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import type { ParticipantGroup } from '#shared/domain/participant.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Clock, Frequency, Series, SeriesKind } from '#shared/domain/series.ts';
import { standingAgendaVersion, standingPointsFor } from '#shared/templates/standing-agenda.ts';
import type { SeriesDraft } from '#renderer/db/series-commands.ts';

/** When and where, as it stands in the form; null where nothing that can be read stands there. */
export interface WhenForm {
  readonly frequency: Frequency;
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  readonly from: Clock | null;
  readonly to: Clock | null;
  readonly place: string;
}

/** What they agree on, as it stands in the form. */
export interface AgreementForm {
  readonly convenedBy: Series['convenedBy'];
  readonly agendaBy: Series['agendaBy'];
  readonly people: readonly PersonId[];
  readonly groups: readonly ParticipantGroup[];
  /** Names and groups apart from the list, parted by commas. */
  readonly others: string;
  readonly agreement: string;
  readonly agreedOn: Day | null;
}

export interface SeriesForm extends WhenForm, AgreementForm {
  readonly kind: SeriesKind;
  readonly title: string;
  readonly takesStanding: boolean;
}

/** The fields that something can be wrong with; the words are `meetings.form.errors` and `titleMissing`. */
export type WhenFault = 'firstDay' | 'startTime' | 'endTime' | 'endsFirst' | 'tooShort' | 'lastDay';

/** A form as it begins: our guess at the rhythm, nothing guessed of what is to be agreed. */
export const newForm = (kind: SeriesKind, people: readonly Person[], today: Day): SeriesForm => ({
  kind,
  title: '',
  ...timeOf(kind),
  firstDay: nextMonday(today),
  lastDay: null,
  place: '',
  convenedBy: 'notAgreed',
  agendaBy: 'notAgreed',
  people: people.filter(({ role }) => role === 'mayor' || role === 'director').map(({ id }) => id),
  groups: kind === 'groupLeaders' ? ['groupLeaders'] : [],
  others: '',
  agreement: '',
  agreedOn: null,
  takesStanding: standingPointsFor(kind).length > 0,
});

/** Another kind brings its own rhythm; what has been written stays. */
export const withKind = (form: SeriesForm, kind: SeriesKind): SeriesForm => ({
  ...form,
  kind,
  ...timeOf(kind),
  groups: kind === 'groupLeaders' ? [...new Set([...form.groups, 'groupLeaders' as const])] : form.groups,
  takesStanding: standingPointsFor(kind).length > 0,
});

/** What stands in the way of keeping when and where. */
export const whenFaults = ({ frequency, firstDay, lastDay, from, to }: WhenForm): readonly WhenFault[] => {
  const minutes = lengthOf({ from, to });
  return [
    ...(firstDay === null ? ['firstDay' as const] : []),
    ...(from === null ? ['startTime' as const] : []),
    ...(to === null ? ['endTime' as const] : []),
    ...(minutes !== null && minutes <= 0 ? ['endsFirst' as const] : []),
    ...(minutes !== null && minutes > 0 && minutes < shortest ? ['tooShort' as const] : []),
    ...(frequency !== 'once' && lastDay !== null && firstDay !== null && lastDay < firstDay
      ? ['lastDay' as const]
      : []),
  ];
};

/** Minutes from one to the other; null when one is missing, 0 or less when it ends before it begins. */
export const lengthOf = ({ from, to }: Pick<WhenForm, 'from' | 'to'>): number | null =>
  from === null || to === null ? null : minutesOf(to) - minutesOf(from);

/** The names of what has no name of its own: the word for the kind says too little. */
export const needsTitle = (kind: SeriesKind): boolean => kind === 'other' || kind === 'single';

/** When and where as the series has it; null while something is wrong. */
export const whenFields = (
  form: WhenForm,
): Pick<Fields<Series>, 'frequency' | 'firstDay' | 'lastDay' | 'startTime' | 'minutes' | 'place'> | null => {
  const { frequency, firstDay, lastDay, from } = form;
  const minutes = lengthOf(form);
  if (firstDay === null || from === null || minutes === null || whenFaults(form).length > 0) return null;
  return {
    frequency,
    firstDay,
    lastDay: frequency === 'once' ? null : lastDay,
    startTime: from,
    minutes,
    place: form.place.trim(),
  };
};

/** Who takes part, one row for each. */
export const participantsIn = ({
  people,
  groups,
  others,
}: Pick<AgreementForm, 'people' | 'groups' | 'others'>): SeriesDraft['participants'] => [
  ...people.map((personId) => ({ personId, group: 'person' as const, label: '' })),
  ...groups.map((group) => ({ personId: null, group, label: '' })),
  ...[...new Set(others.split(/[,;\n]/).map((name) => name.trim()))]
    .filter((name) => name !== '')
    .map((label) => ({ personId: null, group: 'other' as const, label: label.slice(0, 300) })),
];

/** The series to set up; null while something is missing or wrong. */
export const draftOf = (form: SeriesForm, termId: TermId): SeriesDraft | null => {
  const when = whenFields(form);
  const title = form.title.trim();
  if (when === null || (title === '' && needsTitle(form.kind))) return null;
  const { kind, convenedBy, agendaBy, agreement, agreedOn } = form;
  return {
    series: {
      termId,
      kind,
      title: title === '' ? null : title,
      ...when,
      convenedBy,
      agendaBy,
      agreement: agreement.trim(),
      agreedOn,
      invitesFrom: '',
      invitesTo: '',
    },
    participants: participantsIn(form),
    standing: form.takesStanding ? templatePoints(kind) : [],
  };
};

/** The points of the template, as a series takes them over: the words stay the template's until they write their own. */
export const templatePoints = (kind: SeriesKind): SeriesDraft['standing'] =>
  standingPointsFor(kind).map((point) => ({
    templateKey: point.key,
    templateVersion: standingAgendaVersion,
    title: null,
    about: null,
    kind: point.kind,
    minutes: point.minutes,
    isAboutStaff: point.isAboutStaff,
  }));

const shortest = 5;

const timeOf = (kind: SeriesKind): Pick<SeriesForm, 'frequency' | 'from' | 'to'> => times[kind];

const times: Readonly<Record<SeriesKind, Pick<SeriesForm, 'frequency' | 'from' | 'to'>>> = {
  weekly: { frequency: 'weekly', from: '08:30', to: '09:30' },
  lunch: { frequency: 'weekly', from: '11:30', to: '12:00' },
  groupLeaders: { frequency: 'monthly', from: '09:00', to: '10:00' },
  halfYear: { frequency: 'halfYearly', from: '09:00', to: '11:00' },
  other: { frequency: 'monthly', from: '09:00', to: '10:00' },
  single: { frequency: 'once', from: '09:00', to: '10:00' },
};

/** The first Monday that is not past. */
const nextMonday = (today: Day): Day => addDays(today, (8 - weekday(today)) % 7);
