import { expect, test } from 'vitest';
import { syncOf } from '#shared/exchange/synced-folder.ts';

test.each([
  ['C:\\Users\\kari\\OneDrive - Time kommune\\Samspill', 'oneDrive'],
  ['C:\\Users\\kari\\OneDrive\\x', 'oneDrive'],
  ['D:\\Sky\\Samspill', 'oneDrive'],
  ['C:\\Users\\kari\\SharePoint\\x', 'oneDrive'],
  ['C:\\Users\\kari\\Dropbox', 'dropbox'],
  ['/home/kari/Dropbox (Privat)/kopier', 'dropbox'],
  ['C:\\Users\\kari\\Google Drive\\x', 'googleDrive'],
  ['G:\\Min disk\\Samspill', 'googleDrive'],
  ['C:\\Users\\kari\\iCloudDrive\\x', 'iCloud'],
  ['/Users/kari/Library/Mobile Documents/com~apple~CloudDocs/x', 'iCloud'],
  ['/Users/kari/Library/CloudStorage/OneDrive-Time/x', 'otherCloud'],
  ['/home/kari/Nextcloud/x', 'otherCloud'],
  ['\\\\server\\felles\\Samspill', 'network'],
  ['\\\\?\\UNC\\server\\felles', 'network'],
  ['//server/felles', 'network'],
  ['\\\\?\\C:\\Samspill', null],
  ['E:\\', null],
  ['D:\\Skyen\\Samspill', null],
  ['C:\\Users\\kari\\Documents\\OneDriveGammel\\x', null],
  ['/media/kari/MINNE', null],
  ['/home/kari/dropboxen', null],
])('%s: %s', (folder, sync) => {
  expect(syncOf(folder, { OneDriveCommercial: 'D:\\Sky' })).toBe(sync);
});
