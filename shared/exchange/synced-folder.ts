/** Who takes care of a folder besides this PC. */
export type Sync = 'oneDrive' | 'dropbox' | 'googleDrive' | 'iCloud' | 'otherCloud' | 'network';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether a folder lies where a sync program or a server takes care of it, by what its path says; null: as far as the
 * path tells, it lies on this PC alone. A drive letter may still be a server's, and that is not seen here.
 * @param env the variables of the process; OneDrive tells there where it lies, whatever the folder is called
 */
export const syncOf = (folder: string, env: Environment): Sync | null => {
  const place = normal(folder);
  if (place.startsWith('//')) return 'network';
  const drive = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer']
    .flatMap((name) => env[name] ?? [])
    .map(normal)
    .find((home) => home !== '' && (place === home || place.startsWith(`${home}/`)));
  if (drive !== undefined) return 'oneDrive';
  return place.split('/').reduce<Sync | null>((found, name) => found ?? syncByName(name), inApple(place));
};

const signs: ReadonlyArray<readonly [RegExp, Sync]> = [
  [/^onedrive($| - |-)/, 'oneDrive'],
  [/^sharepoint($| - )/, 'oneDrive'],
  [/^dropbox($| \()/, 'dropbox'],
  [/^(google drive|googledrive)($|-| )/, 'googleDrive'],
  [/^(my drive|min disk)$/, 'googleDrive'],
  [/^icloud ?drive($| )/, 'iCloud'],
  [
    /^(box|box sync|nextcloud|owncloud|jottacloud|pcloud|proton drive|mega|megasync|syncthing)$/,
    'otherCloud',
  ],
];

const syncByName = (name: string): Sync | null => signs.find(([sign]) => sign.test(name))?.[1] ?? null;

/** macOS keeps iCloud and the other sync programs in two folders of its library. */
const inApple = (place: string): Sync | null => {
  if (place.includes('/library/mobile documents/')) return 'iCloud';
  return place.includes('/library/cloudstorage/') ? 'otherCloud' : null;
};

/** One kind of slash, small letters, no slash at the end; a server's folder keeps its two in front. */
const normal = (folder: string): string => {
  const slashed = folder.replaceAll('\\', '/').toLowerCase();
  // The long form of Windows: `\\?\C:\…` is this PC, `\\?\UNC\server\…` is a server.
  const plain = slashed.replace(/^\/\/\?\/unc\//, '//').replace(/^\/\/\?\//, '');
  return plain.length > 1 ? plain.replace(/\/+$/, '') : plain;
};
