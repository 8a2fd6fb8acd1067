import { describe, expect, test } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import { greyZoneOf, greyZones } from '#shared/templates/grey-zones.ts';
import { describeSource } from '#shared/templates/sources.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';

const county: Titles = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
};

describe('the grey-zone cases', () => {
  test('each says the law or the advice behind it in both forms, whole sentences without loose tokens', () => {
    const shown = [null, county].flatMap((titles) =>
      writtenForms.flatMap((form) => greyZones.map(({ law }) => fillTerms(law[form], termsOf(titles, form)))),
    );
    expect(shown.filter((words) => !/^\p{Lu}[^{}]+\.$/u.test(words))).toEqual([]);
  });

  test('each cites a law', () => {
    const withoutLaw = greyZones.filter(
      ({ sources }) => !sources.some((ref) => describeSource(ref, 'nb').isLaw),
    );
    expect(withoutLaw.map(({ key }) => key)).toEqual([]);
  });

  test('a key of the app is found, one of their own cases is not', () => {
    expect(greyZoneOf('gs-lekkasje')?.theme).toBe('records');
    expect(greyZoneOf('c1')).toBeNull();
    expect(greyZoneOf(null)).toBeNull();
  });

  test.each([
    'gs-enhet-fravaer',
    'gs-klokken-16',
    'gs-liten-tjeneste',
    'gs-bestilling',
    'gs-lekkasje',
    'gs-partimote',
  ])('%s is among them: the six that were asked for by name', (key) => {
    expect(greyZoneOf(key)).not.toBeNull();
  });
});
