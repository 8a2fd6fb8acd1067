import type { Clock } from '#shared/domain/series.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import type { SourceRef } from '../sources.ts';

/** A ready programme for a gathering («samling») on interplay, from lunch to lunch. Words may hold the tokens of `terminology.ts`. */
export interface Programme {
  /** Stored with the gathering; never changes and is never used again for something else. */
  readonly key: string;
  readonly title: InBothForms;
  /** When it fits, and what it is about. */
  readonly about: InBothForms;
  /** What the purpose of the gathering begins as. */
  readonly purpose: InBothForms;
  readonly points: readonly ProgrammePoint[];
  readonly sources: readonly SourceRef[];
}

export interface ProgrammePoint {
  readonly dayNumber: 1 | 2;
  readonly startTime: Clock;
  readonly minutes: number;
  readonly title: InBothForms;
  readonly about: InBothForms;
  readonly lead: InBothForms;
  /** See `shared/domain/material.ts`. */
  readonly material: string | null;
}

/** Who leads a point. Neither of the two leads more than the other. */
const leads = {
  mayor: { nb: '{Ordføreren}', nn: '{Ordføreren}' },
  director: { nb: '{Kommunedirektøren}', nn: '{Kommunedirektøren}' },
  both: { nb: 'Begge', nn: 'Begge' },
  nobody: { nb: '', nn: '' },
} as const satisfies Readonly<Record<string, InBothForms>>;

interface PointWords {
  readonly title: InBothForms;
  readonly about?: InBothForms;
  readonly lead?: keyof typeof leads;
  readonly material?: string;
}

/** A point of a programme: «1 13:00 30» is day, time and minutes. */
export const point = (when: string, { title, about, lead, material }: PointWords): ProgrammePoint => {
  const [day, startTime = '', minutes] = when.split(' ');
  return {
    dayNumber: day === '1' ? 1 : 2,
    startTime,
    minutes: Number(minutes),
    title,
    about: about ?? { nb: '', nn: '' },
    lead: leads[lead ?? 'nobody'],
    material: material ?? null,
  };
};

export const pause = (when: string): ProgrammePoint => point(when, { title: { nb: 'Pause', nn: 'Pause' } });

export const dinner = (when: string): ProgrammePoint =>
  point(when, {
    title: { nb: 'Middag', nn: 'Middag' },
    about: { nb: 'Uten saksliste.', nn: 'Utan sakliste.' },
  });
