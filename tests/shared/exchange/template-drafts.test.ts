import { expect, it } from 'vitest';
import { draftsOf } from '#shared/exchange/template-drafts.ts';
import { templateOf } from '#shared/exchange/template-file.ts';
import { ownItem } from '../../support/start-plan-facts.ts';

it('gives what was set aside in the template its reason, since none is kept in the file', () => {
  const { items } = templateOf(
    [ownItem({ status: 'notRelevant', reason: 'hemmelig' }), ownItem({ status: 'open' })],
    'Mal',
    '2023-10-01T08:00:00.000Z',
  );
  expect(draftsOf(items, 'etter malen').map(({ status, reason }) => [status, reason])).toEqual([
    ['notRelevant', 'etter malen'],
    ['open', undefined],
  ]);
});
