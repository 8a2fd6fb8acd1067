import type { Day } from '#shared/calendar/day.ts';
import type { Clock } from '#shared/domain/series.ts';

/** The gathering of their first autumn: what they made of the ready programme, and what came out of it. */
export const demoGathering: {
  /** The ready programme it began from. */
  readonly programme: string;
  readonly planned: readonly [Day, Clock];
  readonly by: 'director' | 'mayor';
  readonly firstDay: Day;
  readonly place: string;
  readonly participants: string;
  /** Points they wrote anew, by the title they have in the programme. */
  readonly about: Readonly<Record<string, string>>;
  readonly written: readonly [Day, Clock];
  readonly outcome: string;
} = {
  programme: 'samling-grunnlag',
  planned: ['2023-11-07', '13:30'],
  by: 'director',
  firstDay: '2023-11-16',
  place: 'Fjellstua, 40 minutter fra rådhuset',
  participants: 'Ordføreren, varaordføreren og kommunedirektøren',
  about: {
    'Lunsj og velkomst': 'Vi kjører sammen fra rådhuset klokken 11.',
    'Tillit og åpenhet':
      'Les forventningsspeilet fra oktober sammen. Hva har vi gjort slik vi skrev, og hva har vi ikke fått til?',
  },
  written: ['2023-11-20', '15:45'],
  outcome:
    'Vi skrev utkast til tre spilleregler: hvordan alle får vite det samme samtidig, hva vi gjør med en bestilling uten vedtak, og hvordan folkevalgte tar kontakt med ansatte. De tas i ukemøtene før jul.\n\nVi ble ikke enige om hvor mye vi kan ta over lunsjen. Det tar vi opp igjen.\n\nGråsonen om fredag klokken 16 svarer vi på hver for oss over nyttår.',
};
