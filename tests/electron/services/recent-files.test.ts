import { describe, expect, it, vi } from 'vitest';
import { openText } from '#electron/services/open-file.ts';
import { saveBytes } from '#electron/services/save-file.ts';
import type { BrowserWindow } from 'electron';

const asked = vi.hoisted((): unknown[] => []);
vi.mock('electron', () => {
  const ask = (_window: unknown, options: unknown) => {
    asked.push(options);
    return Promise.resolve({ canceled: true, filePaths: [], filePath: '' });
  };
  return {
    app: { getPath: () => '/documents', getLocale: () => 'nb' },
    dialog: { showSaveDialog: ask, showOpenDialog: ask },
    shell: {},
  };
});

describe('a file that is asked for', () => {
  it('never stands in the list of recent files of the PC', async () => {
    const window = {} as BrowserWindow;
    const filters = [{ name: 'Tekst', extensions: ['txt'] }];
    await saveBytes({ suggestedName: 'Prøvevik.txt', filters, bytes: new Uint8Array() }, window);
    await openText(filters, window);
    const hidden = { properties: expect.arrayContaining(['dontAddToRecent']) as unknown };
    expect(asked).toMatchObject([hidden, hidden]);
  });
});
