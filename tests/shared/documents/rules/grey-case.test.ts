import { expect, it } from 'vitest';
import { pagesOf } from '#shared/documents/page-estimate.ts';
import { caseDocument, zoneCase } from '#shared/documents/rules/grey-case.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { logFacts } from '../../../support/log-facts.ts';
import { timeKommune } from '../../../support/start-plan-facts.ts';

it.each(['nb', 'nn'] as const)('hands out every case on one page with two lines to write on (%s)', (form) => {
  const long = greyZones.filter(
    (zone) =>
      pagesOf(
        caseDocument(zoneCase(zone, timeKommune, form), { ...logFacts({ form }), lines: 2, withLaw: true }),
      ) > 1,
  );
  expect(long.map(({ key }) => key)).toEqual([]);
});
