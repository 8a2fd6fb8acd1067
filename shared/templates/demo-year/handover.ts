import type { Day } from '#shared/calendar/day.ts';
import type { RetentionChoiceKind } from '#shared/domain/handover.ts';

/** The next change of term, begun early: nobody knows who goes first, and what is written now is not forgotten. */
export const demoHandover: {
  readonly on: Day;
  readonly message: string;
  readonly caseReference: string;
} = {
  on: '2024-11-08',
  message: [
    'Vi skriver dette allerede nå, mens vi husker hvorfor det ble slik. Les spillereglene først, og spør oss gjerne.',
    '- Gruppelederforum er det møtet vi har hatt mest igjen for. Ikke la det gå ut når det blir travelt.',
    '- Hold ukemøtet mandag morgen, også de ukene det ikke er noe på listen.',
    '- Vi var uenige om hvem som svarer mediene. Det som står om det nå, har vi prøvd i et halvt år.',
  ].join('\n'),
  caseReference: '24/1187',
};

/** What the archivist has settled so far. The rest waits. */
export const demoRetention: readonly {
  readonly on: Day;
  readonly key: string;
  readonly choice: RetentionChoiceKind;
  readonly basis: string;
  readonly note: string;
}[] = [
  {
    on: '2024-11-11',
    key: 'delegation',
    choice: 'archive',
    basis: '',
    note: 'Ligger alt i arkivet med saken i kommunestyret.',
  },
  {
    on: '2024-11-11',
    key: 'rules',
    choice: 'archive',
    basis: '',
    note: 'Hver versjon, når begge har godkjent den.',
  },
  {
    on: '2024-11-11',
    key: 'meetings',
    choice: 'archive',
    basis: '',
    note: 'Godkjente referater, samlet hvert halvår.',
  },
  {
    on: '2024-11-11',
    key: 'register',
    choice: 'dispose',
    basis: 'Ikke nevnt i bevaringsforskrifta. Står i dokumentasjonsplanen, punkt 4.2.',
    note: 'Etter at det nye kommunestyret er konstituert.',
  },
];
