/** Electron's fuses in the order of its fuse wire, and how each is set in a package of ours. */
const wanted = [
  ['RunAsNode', false],
  ['EnableCookieEncryption', false],
  ['EnableNodeOptionsEnvironmentVariable', false],
  ['EnableNodeCliInspectArguments', false],
  ['EnableEmbeddedAsarIntegrityValidation', true],
  ['OnlyLoadAppFromAsar', true],
  ['LoadBrowserProcessSpecificV8Snapshot', false],
  ['GrantFileProtocolExtraPrivileges', false],
  // As it comes: memory of WASM is guarded by the processor.
  ['WasmTrapHandlers', true],
] as const;

/** Stands in every Electron program before its fuses: version, number of fuses, then one character each. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses of the program that are not as they should be; all of them when it has no fuse wire. */
export const openFuses = (program: Buffer): readonly string[] => {
  const place = program.indexOf(sentinel);
  const wire =
    place === -1 ? '' : program.toString('latin1', place + sentinel.length + 2, place + sentinel.length + 32);
  return wanted.filter(([, isOn], fuse) => wire[fuse] !== (isOn ? '1' : '0')).map(([name]) => name);
};
