import { expect, test } from 'vitest';
import { faultsOf } from '#renderer/features/employer/policy/policy-faults.ts';
import { textIn } from '#shared/text/text.ts';

const words = textIn('nb').policies.dialog;
const text = { title: 'Strategi', decidedOn: '2024-06-13', reviseOn: null, endedOn: null } as const;

test.each([
  ['nothing wrong', {}, {}],
  ['decided today', { decidedOn: '2024-11-12' }, {}],
  ['decided on a day to come', { decidedOn: '2042-06-13' }, { decidedOn: words.notDecided }],
  ['no title', { title: ' ' }, { title: words.noTitle }],
  ['revised before it is decided', { reviseOn: '2024-06-12' }, { reviseOn: words.reviseFirst }],
  ['ended before it is decided', { endedOn: '2024-06-12' }, { endedOn: words.endedFirst }],
] as const)('an adopted text: %s', (_name, fields, faults) => {
  expect(faultsOf({ ...text, ...fields }, '2024-11-12', words)).toEqual(faults);
});
