import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '#electron/menu-template.ts';
import { commandIds, type CommandId } from '#shared/ipc.ts';
import { textIn } from '#shared/text/text.ts';

const makings = (form: 'nb' | 'nn', platform: string, sent: CommandId[] = []) => ({
  words: textIn(form).main.menu,
  platform,
  development: false,
  send: (command: CommandId) => void sent.push(command),
  back: () => undefined,
  forward: () => undefined,
});

const below = (item: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
  Array.isArray(item.submenu) ? item.submenu : [];

const letterOf = (item: MenuItemConstructorOptions): string | null =>
  /&(\p{L})/u.exec(item.label ?? '')?.[1]?.toLowerCase() ?? null;

const levels = (form: 'nb' | 'nn', platform: string) => {
  const bar = menuTemplate(makings(form, platform));
  return [bar, ...bar.map(below)].map((items) => items.filter((item) => item.type !== 'separator'));
};

const labels = (form: 'nb' | 'nn') => menuTemplate(makings(form, 'linux')).map(({ label }) => label);

const roles = (development: boolean) =>
  menuTemplate({ ...makings('nb', 'linux'), development })
    .flatMap(below)
    .map(({ role }) => role);

describe.each(['nb', 'nn'] as const)('the menu bar in %s', (form) => {
  test('gives every item its own Alt letter within its menu', () => {
    for (const items of levels(form, 'linux')) {
      const letters = items.map(letterOf);
      expect(letters).not.toContain(null);
      expect(new Set(letters).size).toBe(letters.length);
    }
  });

  test('uses no key for two things', () => {
    const keys = levels(form, 'linux').flatMap((items) =>
      items.flatMap(({ accelerator }) => accelerator ?? []),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(['linux', 'win32', 'darwin'])('asks for every command once on %s', (platform) => {
    const ids = levels(form, platform).flatMap((items) => items.flatMap(({ id }) => id ?? []));
    // The room of the settings is reached through its own item.
    const expected = commandIds.filter((command) => command !== 'go:settings');
    expect(ids.toSorted()).toEqual(expected.toSorted());
  });
});

describe('the menu bar', () => {
  test('has the menus of the house', () => {
    expect(labels('nb')).toEqual(['&Fil', '&Rediger', '&Vis', '&Gå til', '&Hjelp']);
    expect(labels('nn')).toEqual(['&Fil', '&Rediger', '&Vis', '&Gå til', '&Hjelp']);
  });

  test('begins with the menu of the app on macOS', () => {
    expect(menuTemplate(makings('nb', 'darwin'))[0]?.label).toBe('Samspill');
  });

  test('sends the command of the item', () => {
    const sent: CommandId[] = [];
    const items = menuTemplate(makings('nb', 'linux', sent)).flatMap(below);
    for (const { id, click } of items) {
      if (id === 'go:reception' || id === 'undo') Reflect.apply(click ?? Object, undefined, []);
    }
    expect(sent).toEqual(['undo', 'go:reception']);
  });

  test('shows the tools of developers only to developers', () => {
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
