import { expect, it } from 'vitest';
import { mailAddresses } from '#shared/documents/mail-address.ts';

it.each([
  ['kari@time.no', [{ name: null, email: 'kari@time.no' }], []],
  ['Kari Nes <kari@time.no>', [{ name: 'Kari Nes', email: 'kari@time.no' }], []],
  [
    '"Nes, Kari" <kari@time.no>; Moe, Ola <ola@time.no>',
    [
      { name: 'Nes, Kari', email: 'kari@time.no' },
      { name: 'Moe, Ola', email: 'ola@time.no' },
    ],
    [],
  ],
  ['kari@time.no\r\nX-BAD:1', ['kari@time.no'], ['X-BAD:1']],
  ['kari@time.no; ola@time.no\n\npål@åmot.no', ['kari@time.no', 'ola@time.no', 'pål@åmot.no'], []],
  ['kari', [], ['kari']],
  ['kari@time', [], ['kari@time']],
  ['', [], []],
])('reads %j', (text, addresses, wrong) => {
  const read = mailAddresses(text);
  expect(read.wrong).toEqual(wrong);
  expect(read.addresses).toEqual(
    addresses.map((one) => (typeof one === 'string' ? { name: null, email: one } : one)),
  );
});
