import { expect, it } from 'vitest';
import { handoverName } from '#shared/text/handover-name.ts';
import { timeKommune } from '../../support/start-plan-facts.ts';

it('a change is called by the titles they have here', () => {
  const county = { ...timeKommune, kind: 'county', directorTitle: 'fylkeskommunedirektør' } as const;
  expect(handoverName('newMayor', timeKommune, 'nb')).toBe('ny ordfører');
  expect(handoverName('newMayor', county, 'nn')).toBe('ny fylkesordførar');
  expect(handoverName('newDirector', county, 'nb')).toBe('ny fylkeskommunedirektør');
});
