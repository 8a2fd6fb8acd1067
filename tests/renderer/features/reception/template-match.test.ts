import { describe, expect, it } from 'vitest';
import { matchTemplate } from '#renderer/features/reception/template-match.ts';
import { templateOf } from '#shared/exchange/template-file.ts';
import { entry } from './entries.ts';

const items = (...entries: ReturnType<typeof entry>[]) => entries.map(({ item }) => item);
const fresh = (template: ReturnType<typeof items>, plan: ReturnType<typeof items>) =>
  matchTemplate(templateOf(template, 'Mal', '2023-10-01T08:00:00.000Z'), plan).fresh.map(
    ({ title }) => title,
  );

describe('matchTemplate', () => {
  const fromTemplate = { templateKey: 'uke1-lunsj', templateVersion: 1 };

  it('knows an item of the common template whatever it is called now and wherever it stands', () => {
    const template = items(entry('Lunsj på torsdag', fromTemplate));
    expect(fresh(template, items(entry('Lunsj', { ...fromTemplate, phase: 'firstYear' })))).toEqual([]);
  });

  it('knows an own item by its title in its phase', () => {
    const plan = items(entry('Åpne kontoret', { phase: 'firstWeek' }));
    expect(fresh(items(entry('aapne kontoret', { phase: 'firstWeek' })), plan)).toEqual([]);
    expect(fresh(items(entry('Åpne kontoret')), plan)).toEqual(['Åpne kontoret']);
  });

  it('lets two alike in the template need two in the plan', () => {
    const twice = items(entry('Møte', { rank: 'a' }), entry('Møte', { rank: 'b' }));
    expect(fresh(twice, items(entry('Møte')))).toEqual(['Møte']);
    expect(fresh(twice, twice)).toEqual([]);
  });
});
