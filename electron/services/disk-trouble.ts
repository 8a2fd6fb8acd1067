import type { FileRefusal } from '#shared/ipc.ts';

export type DiskRefusal = Extract<FileRefusal, 'notWritable' | 'diskFull' | 'readOnly' | 'vanished'>;

/** What the disk's own code means to who saves; `notWritable` where it says nothing that helps. */
export const diskTrouble = (code: string | undefined): DiskRefusal =>
  code === undefined ? 'notWritable' : (troubles.get(code) ?? 'notWritable');

/** Network folders that are gone answer in many ways; Windows says UNKNOWN. */
const gone = ['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'ESTALE', 'EHOSTDOWN', 'EHOSTUNREACH', 'ENETUNREACH'];
const away = ['ENETDOWN', 'ENOTCONN', 'ETIMEDOUT', 'EIO', 'UNKNOWN'];

const troubles: ReadonlyMap<string, DiskRefusal> = new Map([
  ...['ENOSPC', 'EDQUOT', 'EFBIG', 'ESHORT'].map((code) => [code, 'diskFull'] as const),
  ...['EROFS', 'EACCES', 'EPERM'].map((code) => [code, 'readOnly'] as const),
  ...[...gone, ...away].map((code) => [code, 'vanished'] as const),
]);
