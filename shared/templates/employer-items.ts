import type { EmployerRows } from '#shared/domain/employer-front.ts';
import type { Term } from '#shared/domain/term.ts';

/** Where in Arbeidsgiver an item of Mottakelse is worked on. */
export type EmployerItemPlace =
  'mandate' | 'dialogues' | 'plans' | 'contract' | 'salary' | 'policy' | 'indicators';

/** By the template keys of the start-up items. */
const places: Readonly<Record<string, EmployerItemPlace>> = {
  'mnd-arbeidsgiverorgan': 'mandate',
  'mnd-arbeidsavtale': 'contract',
  'ar-samtaletema': 'dialogues',
  'ar-nokkelinfo': 'indicators',
  'ar-egenvurdering': 'dialogues',
  'ar-utviklingssamtale': 'dialogues',
  'ar-samtalereferat': 'dialogues',
  'ar-resultatplan': 'plans',
  'ar-arbeidsgiverpolitikk': 'policy',
  'ar-lonn': 'salary',
  'ar-delegeringsreglement': 'policy',
};

/** Where an item is worked on in Utvikling or Årshjul. */
export type OtherItemPlace = 'report' | 'examples' | 'wheel' | 'handover';

const otherPlaces: Readonly<Record<string, OtherItemPlace>> = {
  'prep-overlevering': 'handover',
  'uke1-moteplan': 'wheel',
  'ar-arsrapport-samspill': 'report',
  'ar-del-erfaring': 'examples',
};

/** The place of the item in Utvikling or Årshjul; null: none. */
export const otherPlaceOf = (templateKey: string | null): OtherItemPlace | null =>
  templateKey === null ? null : (otherPlaces[templateKey] ?? null);

/** The place of the item; null: it is not about the employer. */
export const employerPlaceOf = (templateKey: string | null): EmployerItemPlace | null =>
  templateKey === null ? null : (places[templateKey] ?? null);

/**
 * Whether the item looks done by what is written in Arbeidsgiver; people tick it themselves. The director's self-assessment
 * is private, and tells nothing.
 * @param term what was adopted before it began was adopted by another council
 */
export const isEmployerItemDone = (
  templateKey: string | null,
  rows: EmployerRows,
  term: Pick<Term, 'constitutingDay' | 'startYear'>,
): boolean => {
  const from = term.constitutingDay ?? `${term.startYear}-09-01`;
  const adopted = (kind: EmployerRows['policies'][number]['kind']): boolean =>
    rows.policies.some(
      (policy) => policy.kind === kind && policy.decidedOn !== null && policy.decidedOn >= from,
    );
  switch (templateKey) {
    case 'mnd-arbeidsgiverorgan':
      return rows.mandates.some(({ decisionRef }) => decisionRef.trim() !== '');
    case 'mnd-arbeidsavtale':
      return rows.contractPoints.some(({ state }) => state !== 'notLooked');
    case 'ar-samtaletema':
      return rows.dialogues.some(({ themesOn, state }) => themesOn !== null && state !== 'cancelled');
    case 'ar-nokkelinfo':
      return rows.indicatorValues.some(({ value }) => value !== null);
    case 'ar-utviklingssamtale':
      return rows.dialogues.some(({ state }) => state === 'held' || state === 'finished');
    case 'ar-samtalereferat':
      return rows.dialogues.some(({ madeKnownOn }) => madeKnownOn !== null);
    case 'ar-resultatplan':
      return rows.resultPlans.some(({ state }) => state !== 'draft');
    case 'ar-arbeidsgiverpolitikk':
      return adopted('policy');
    case 'ar-lonn':
      return rows.salaryTalks.some(({ state }) => state === 'held' || state === 'decided');
    case 'ar-delegeringsreglement':
      return adopted('delegation');
    default:
      return false;
  }
};
