import { describe, expect, test } from 'vitest';
import { phaseKeys } from '#shared/domain/checklist-item.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { itemBasis, itemSources, itemTitle, itemWhy } from '#shared/templates/item-text.ts';
import { phase } from '#shared/templates/phases.ts';
import { describeSource, sourceLine } from '#shared/templates/sources.ts';
import { contentFor, startItem, startItems, startItemsVersion } from '#shared/templates/start-items.ts';
import type { Titles } from '#shared/templates/terminology.ts';

const kommune: Titles = {
  kind: 'municipality',
  bodyWord: 'kommune',
  directorTitle: 'kommunedirektør',
  councilTitle: 'kommunestyre',
};
const fylkeskommune: Titles = {
  kind: 'county',
  bodyWord: 'fylkeskommune',
  directorTitle: 'fylkeskommunedirektør',
  councilTitle: 'fylkesting',
};
const oldTitles: Titles = { ...kommune, directorTitle: 'rådmann', councilTitle: 'bystyre' };
const herad: Titles = { ...kommune, bodyWord: 'herad', councilTitle: 'heradsstyre' };

const fromTemplate = (key: string) => ({
  title: null,
  why: null,
  templateKey: key,
  templateVersion: startItemsVersion,
});

describe('the start-up items', () => {
  test('are 83, with a key each, phase by phase', () => {
    expect(startItems).toHaveLength(83);
    expect(new Set(startItems.map(({ key }) => key)).size).toBe(83);
    expect(phaseKeys.map((key) => startItems.filter((item) => item.phase === key).length)).toEqual([
      20, 18, 21, 24,
    ]);
    for (const key of phaseKeys) expect(phase(key).name.nn).toBeTruthy();
  });

  test('stand complete in both forms, for every kind and title, with no token left', () => {
    for (const { key } of startItems)
      for (const titles of [kommune, fylkeskommune, oldTitles, herad, null])
        for (const form of writtenForms) {
          const title = itemTitle(fromTemplate(key), titles, form);
          const why = itemWhy(fromTemplate(key), titles, form);
          expect(title).toMatch(/^\p{Lu}[^{}]+[^.{}]$/u);
          expect(why).toMatch(/^\p{Lu}[^{}]+\.$/u);
        }
  });

  test('name no fylkeskommune in words of a kommune', () => {
    for (const { key } of startItems)
      for (const form of writtenForms) {
        const words = `${itemTitle(fromTemplate(key), fylkeskommune, form)} ${itemWhy(fromTemplate(key), fylkeskommune, form)}`;
        expect(words).not.toMatch(
          /(?<!\p{L})(kommunestyre|formannskap|kommunedirektør|(vara)?ordfør[ea]r)/iu,
        );
      }
  });

  test('say which law or source they come from; only our own suggestions have none', () => {
    for (const item of startItems)
      for (const kind of ['municipality', 'county'] as const) {
        const { basis, sources } = contentFor(item, kind);
        expect(sources.length > 0).toBe(basis !== 'E');
        expect(basis !== 'L' || sources.some((ref) => describeSource(ref, 'nb').isLaw)).toBe(true);
      }
  });

  test('are worded for the fylkeskommune: planning, election complaints and emergency law', () => {
    const law = (key: string, titles: Titles) =>
      itemSources(fromTemplate(key), titles).map((ref) => sourceLine(ref, 'nb'));
    expect(law('ar-planstrategi', kommune)).toEqual(['plan- og bygningsloven § 10-1']);
    expect(law('ar-planstrategi', fylkeskommune)).toEqual(['plan- og bygningsloven §§ 7-1 og 7-2']);
    expect(law('prep-valgklager', kommune)).toEqual(['valgloven § 15-3 andre ledd']);
    expect(law('prep-valgklager', fylkeskommune)).toEqual(['valgloven § 15-2']);
    expect(law('uke1-beredskap', fylkeskommune).join()).not.toContain('beredskapsplikt');
    expect(itemBasis(fromTemplate('ar-beredskapsplan'), kommune)).toBe('L');
    expect(itemBasis(fromTemplate('ar-beredskapsplan'), fylkeskommune)).toBe('E');
  });

  test.each([
    ['nb', kommune, 'La kommunestyret avklare hvem som følger opp kommunedirektøren'],
    ['nb', oldTitles, 'La bystyret avklare hvem som følger opp rådmannen'],
    ['nn', herad, 'La heradsstyret avklare kven som følgjer opp kommunedirektøren'],
    ['nn', fylkeskommune, 'La fylkestinget avklare kven som følgjer opp fylkeskommunedirektøren'],
  ] as const)('in %s it reads as people there speak: %#', (form, titles, expected) => {
    expect(itemTitle(fromTemplate('mnd-arbeidsgiverorgan'), titles, form)).toBe(expected);
  });

  test("the kommune's own wording wins, and an own item has no source", () => {
    const own = { title: 'Inviter til fjelltur', why: null, templateKey: null, templateVersion: null };
    expect(itemTitle({ ...fromTemplate('prep-kontor'), title: 'Mal kontoret' }, kommune, 'nn')).toBe(
      'Mal kontoret',
    );
    expect(itemTitle(own, kommune, 'nb')).toBe('Inviter til fjelltur');
    expect(itemWhy(own, kommune, 'nb')).toBe('');
    expect(itemSources(own, kommune)).toEqual([]);
    expect(itemBasis(own, kommune)).toBeNull();
  });

  test('an item of a version this app does not know is not guessed at', () => {
    expect(startItem('prep-kontor', 99)).toBeNull();
    expect(startItem('no-such-item', startItemsVersion)).toBeNull();
  });
});
