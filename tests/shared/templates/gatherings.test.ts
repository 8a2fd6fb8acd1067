import { describe, expect, test } from 'vitest';
import { materialOf } from '#shared/domain/material.ts';
import { endsAt, programmeDays, type Slot } from '#shared/domain/programme.ts';
import type { GatheringPointId } from '#shared/domain/id.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { clarificationOf } from '#shared/templates/clarifications.ts';
import { programmes, programmeText, type Programme } from '#shared/templates/gatherings.ts';
import { greyZoneOf } from '#shared/templates/grey-zones.ts';

const slotsOf = ({ points }: Programme): readonly Slot[] =>
  points.map((point, place) => ({ ...point, id: `p${place}` as GatheringPointId }));

describe.each(programmes)('the programme $key', (programme) => {
  test('goes from lunch to lunch without clash or overfull day', () => {
    const days = programmeDays(slotsOf(programme));
    expect(days.map(({ number, clashes, isOverfull }) => [number, clashes.length, isOverfull])).toEqual([
      [1, 0, false],
      [2, 0, false],
    ]);
    expect(programme.points[0]?.startTime).toBe('12:00');
    expect(programme.points.at(-1)).toMatchObject({ dayNumber: 2, startTime: '12:00' });
    expect(endsAt(programme.points.at(-1) ?? { startTime: '00:00', minutes: 0 })).toBe('13:00');
  });

  test('lets neither of the two lead more than the other', () => {
    const led = (who: string) => programme.points.filter(({ lead }) => lead.nb.includes(who)).length;
    expect(led('Ordføreren')).toBe(led('Kommunedirektøren'));
    expect(led('Ordføreren')).toBeGreaterThan(0);
  });

  test('uses material that is there', () => {
    const used = programme.points.flatMap(({ material }) => (material === null ? [] : [material]));
    expect(used.length).toBeGreaterThan(4);
    const isThere = (reference: string): boolean => {
      const material = materialOf(reference);
      if (material?.kind === 'rule') return clarificationOf(material.id) !== null;
      if (material?.kind === 'case') return greyZoneOf(material.id) !== null;
      return material !== null;
    };
    expect(used.filter((reference) => !isThere(reference))).toEqual([]);
  });

  test('is whole in both forms, in the words of a fylkeskommune too', () => {
    const county = {
      kind: 'county',
      bodyWord: 'fylkeskommune',
      directorTitle: 'fylkeskommunedirektør',
      councilTitle: 'fylkesting',
    } as const;
    const texts = writtenForms.map((form) => programmeText(programme, county, form));
    expect(JSON.stringify(texts)).not.toMatch(/[{}]\p{L}+[{}]|"title":""/u);
    expect(texts[0]?.points.some(({ lead }) => lead === 'Fylkesordføreren')).toBe(true);
    expect(texts[0]?.points).toHaveLength(programme.points.length);
  });
});
