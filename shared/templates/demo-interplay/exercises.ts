import type { Day } from '#shared/calendar/day.ts';
import type { CaseOwner } from '#shared/domain/grey-case.ts';
import type { RuleGroup } from '#shared/domain/rule.ts';
import type { Clock } from '#shared/domain/series.ts';

type When = readonly [Day, Clock];
type OneOfTwo = 'director' | 'mayor';

/** What one expects of the other in a group of questions, does oneself, and guesses. */
type MirrorWords = Partial<Record<RuleGroup, { expect: string; self: string; guess?: string }>>;

/** The mirror both wrote in their first winter, each in their own written form. */
export const demoMirror: {
  readonly begun: When;
  readonly by: OneOfTwo;
  readonly answers: Readonly<Record<OneOfTwo, { readonly submitted: When; readonly words: MirrorWords }>>;
  readonly opened: When;
} = {
  begun: ['2023-10-17', '09:00'],
  by: 'director',
  answers: {
    director: {
      submitted: ['2023-10-19', '15:40'],
      words: {
        meetings: {
          expect: 'At du kommer, og at du sier fra når møtet ikke er verdt tiden.',
          self: 'Jeg har sakslisten klar fredag, og holder tiden.',
          guess: 'At møtet kan avlyses når det ikke er noe å snakke om.',
        },
        information: {
          expect: 'At du forteller meg hva du har lovet på reise, samme dag.',
          self: 'Jeg ringer når det haster. Det som gjelder alle, går til alle.',
          guess: 'At du vil vite alt før de andre.',
        },
        roles: {
          expect: 'At bestillinger til administrasjonen går gjennom meg.',
          self: 'Jeg sier hva jeg mener faglig, også når det ikke passer.',
        },
        media: {
          expect: 'At du ringer meg før du svarer på noe om driften.',
          self: 'Jeg svarer ikke på det politiske.',
        },
      },
    },
    mayor: {
      submitted: ['2023-10-20', '08:15'],
      words: {
        meetings: {
          expect: 'At vi brukar tida på det som er vanskeleg, ikkje på det vi kan lese.',
          self: 'Eg melder punkt i tide og møter førebudd.',
          guess: 'At eg held meg til saklista.',
        },
        information: {
          expect: 'At eg aldri høyrer det på radioen først.',
          self: 'Eg tek med tilbake det eg høyrer ute.',
          guess: 'At eg ikkje gir det vidare før alle har fått det.',
        },
        roles: {
          expect: 'At du seier frå med ein gong om eg går for langt.',
          self: 'Eg held meg unna dei tilsette når det gjeld enkeltpersonar.',
        },
        disagreement: {
          expect: 'At vi tek det på tomannshand før nokon andre merkar det.',
          self: 'Eg ringjer same dag.',
        },
      },
    },
  },
  opened: ['2023-10-23', '09:25'],
};

export interface DemoCase {
  /** Key of the case. */
  readonly key: string;
  readonly begun: When;
  readonly by: OneOfTwo;
  /** Without it nobody has answered yet. */
  readonly answered?: {
    readonly by: Readonly<
      Record<OneOfTwo, { readonly submitted: When; readonly owner: CaseOwner; why: string; rule: string }>
    >;
    readonly opened: When;
  };
}

/** Cases that were put to both. The last waits for both of them. */
export const demoCases: readonly DemoCase[] = [
  {
    key: 'gs-klokken-16',
    begun: ['2024-01-29', '09:40'],
    by: 'director',
    answered: {
      by: {
        director: {
          submitted: ['2024-02-01', '13:05'],
          owner: 'director',
          why: 'Det gjelder driften. Men ordføreren må få vite det før det står på trykk.',
          rule: 'Den som blir ringt opp, ringer den andre først.',
        },
        mayor: {
          submitted: ['2024-02-02', '10:30'],
          owner: 'both',
          why: 'Folk vil høyre frå den dei har valt. Eg kan ikkje seie «det veit eg ikkje noko om».',
          rule: 'Vi avtalar på telefon kven som svarar, også etter klokka 16.',
        },
      },
      opened: ['2024-02-05', '09:20'],
    },
  },
  { key: 'gs-partimote', begun: ['2024-11-08', '12:10'], by: 'mayor' },
];

/** A case of their own, from a day at the council. */
export const demoOwnCase: {
  readonly on: Day;
  readonly title: string;
  readonly story: string;
  readonly law: string;
} = {
  on: '2024-05-21',
  title: 'Spørsmålet i pausen',
  story:
    'I pausen i et møte spør en folkevalgt en saksbehandler om tallene i saken er til å stole på. Saksbehandleren svarer ærlig. Etter pausen blir svaret gjengitt fra talerstolen.',
  law: 'Kommunedirektøren leder administrasjonen (kommuneloven § 13-1).',
};
