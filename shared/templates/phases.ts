import type { PhaseKey } from '#shared/domain/checklist-item.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';

/** A phase of the start-up with its name and one sentence about it. */
export interface Phase {
  readonly key: PhaseKey;
  readonly name: InBothForms;
  readonly about: InBothForms;
}

/** The four phases, with KS' own names. When each lasts stands in `calendar/phases.ts`. */
export const phases: readonly Phase[] = [
  {
    key: 'preparation',
    name: { nb: 'Forberedelse', nn: 'Førebuing' },
    about: {
      nb: 'Alt som bør være klart før den nye ledelsen kommer.',
      nn: 'Alt som bør vere klart før den nye leiinga kjem.',
    },
  },
  {
    key: 'firstWeek',
    name: { nb: 'Den første uken', nn: 'Den første veka' },
    about: {
      nb: 'Bli kjent, få det praktiske til å virke og avtal hvordan dere møtes.',
      nn: 'Bli kjende, få det praktiske til å verke og avtal korleis de møtest.',
    },
  },
  {
    key: 'firstMonths',
    name: { nb: 'De første månedene', nn: 'Dei første månadene' },
    about: {
      nb: 'Avklar forventninger og roller, og kom i mål med fristene før nyttår.',
      nn: 'Avklar forventningar og roller, og kom i mål med fristane før nyttår.',
    },
  },
  {
    key: 'firstYear',
    name: { nb: 'Det første halvåret/året', nn: 'Det første halvåret/året' },
    about: {
      nb: 'Evaluer samarbeidet, hold utviklingssamtalen og følg lovens frister.',
      nn: 'Evaluer samarbeidet, hald utviklingssamtalen og følg fristane i lova.',
    },
  },
];

/** The phase with the key. */
export const phase = (key: PhaseKey): Phase => {
  const found = phases.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`Unknown phase: ${key}`);
  return found;
};
