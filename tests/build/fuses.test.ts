import { expect, it } from 'vitest';
import { openFuses } from '../../build/fuses.ts';

const program = (wire: string) =>
  Buffer.from(`ELF…dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009${wire}…rest`, 'latin1');

it('is content when every fuse is as it should be', () =>
  expect(openFuses(program('000011001'))).toEqual([]));

it('names the fuses that are not', () => {
  expect(openFuses(program('101101001'))).toEqual([
    'RunAsNode',
    'EnableNodeOptionsEnvironmentVariable',
    'EnableNodeCliInspectArguments',
    'EnableEmbeddedAsarIntegrityValidation',
  ]);
});

it('trusts no program without a fuse wire', () => expect(openFuses(Buffer.from('ELF'))).toHaveLength(9));
