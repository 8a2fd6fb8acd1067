const longest = 180;

/**
 * Whether a path inside a package is one that every system takes and that cannot lead out of it: parts of letters,
 * digits and a few signs with `/` between, none hidden, none a device of Windows, none ending in a dot or a blank.
 */
export const isArchivePath = (path: string): boolean =>
  path.length <= longest && path === path.normalize('NFC') && path.split('/').every(isPart);

const isPart = (part: string): boolean =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._,()–-]*[\p{L}\p{N}\p{M})])?$/u.test(part) && !isDevice(part);

const isDevice = (part: string): boolean => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part);
