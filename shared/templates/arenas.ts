import type { Arena, ArenaCircle, ArenaPurpose } from '#shared/domain/arena.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';

/** A meeting place to begin with; all of it can be changed. Words may hold the tokens of `terminology.ts`. */
export interface ArenaSuggestion extends Pick<Arena, 'frequency' | 'isFormal' | 'isDocumented'> {
  readonly key: string;
  readonly title: InBothForms;
  readonly circles: readonly ArenaCircle[];
  readonly purposes: readonly ArenaPurpose[];
}

/**
 * Places where elected members and administration commonly meet, as a start for their own map. How often, and whether it
 * is written down, are questions to talk about and no advice (domain.md sections 2.1 and 6.2).
 */
export const arenaSuggestions: readonly ArenaSuggestion[] = [
  {
    key: 'ukemote',
    title: { nb: 'Ukemøte', nn: 'Vekemøte' },
    circles: ['mayor', 'deputyMayor', 'director'],
    purposes: ['information', 'discussion', 'preparation'],
    frequency: 'weekly',
    isFormal: true,
    isDocumented: true,
  },
  {
    key: 'lunsj',
    title: { nb: 'Uformell lunsj', nn: 'Uformell lunsj' },
    circles: ['mayor', 'director'],
    purposes: ['relation'],
    frequency: 'everyOtherWeek',
    isFormal: false,
    isDocumented: false,
  },
  {
    key: 'formannskap',
    title: { nb: 'Møte i {formannskapet}', nn: 'Møte i {formannskapet}' },
    circles: ['mayor', 'deputyMayor', 'director', 'executiveCommittee'],
    purposes: ['discussion', 'decision'],
    frequency: 'monthly',
    isFormal: true,
    isDocumented: true,
  },
  {
    key: 'kommunestyre',
    title: { nb: 'Møte i {kommunestyret}', nn: 'Møte i {kommunestyret}' },
    circles: ['mayor', 'deputyMayor', 'director', 'council', 'public'],
    purposes: ['information', 'discussion', 'decision'],
    frequency: 'monthly',
    isFormal: true,
    isDocumented: true,
  },
  {
    key: 'gruppeledere',
    title: { nb: 'Gruppelederforum', nn: 'Gruppeleiarforum' },
    circles: ['mayor', 'deputyMayor', 'director', 'groupLeaders'],
    purposes: ['information', 'discussion'],
    frequency: 'monthly',
    isFormal: true,
    isDocumented: true,
  },
  {
    key: 'temamote',
    title: { nb: 'Temamøte for de folkevalgte', nn: 'Temamøte for dei folkevalde' },
    circles: ['mayor', 'deputyMayor', 'director', 'management', 'council'],
    purposes: ['information', 'preparation'],
    frequency: 'quarterly',
    isFormal: true,
    isDocumented: true,
  },
  {
    key: 'partssammensatt',
    title: { nb: 'Partssammensatt utvalg', nn: 'Partssamansett utval' },
    circles: ['director', 'committees', 'employees'],
    purposes: ['information', 'discussion'],
    frequency: 'quarterly',
    isFormal: true,
    isDocumented: true,
  },
  {
    key: 'samling',
    title: { nb: 'Samling for folkevalgte og ledergruppe', nn: 'Samling for folkevalde og leiargruppe' },
    circles: ['mayor', 'deputyMayor', 'director', 'management', 'executiveCommittee', 'groupLeaders'],
    purposes: ['discussion', 'relation'],
    frequency: 'yearly',
    isFormal: false,
    isDocumented: true,
  },
  {
    key: 'innbyggere',
    title: { nb: 'Møte med innbyggere', nn: 'Møte med innbyggjarar' },
    circles: ['mayor', 'director', 'public'],
    purposes: ['information', 'discussion'],
    frequency: 'halfYearly',
    isFormal: false,
    isDocumented: false,
  },
];
