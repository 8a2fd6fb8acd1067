import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, pinnedElectron, root } from '../../build/project.ts';
import { z } from '../../shared/zod.ts';
import type { HardResult, HardRun, HardTest } from './support/hard-test.ts';
import { reportOfNpmTest } from './support/reports.ts';

const page = 'the page';
const wayOut = 'the way out';
const rights = 'the permissions';

/**
 * Electron's security checklist (electron/electron, docs/tutorial/security.md), each item with the stories that show it
 * in the running app and try the opposite.
 */
const items: Readonly<Record<string, readonly string[]>> = {
  '1 only load secure content': [
    'the scheme › gives not one byte from outside its folder',
    'the scheme › serves no other host and no other way of asking',
  ],
  '2 no node integration for remote content': [
    `${page} › has no Node, and only the functions of the contract`,
  ],
  '3 context isolation': [`${page} › lives in a window without rights`],
  '4 process sandboxing': [`${page} › lives in a window without rights`],
  '5 permission requests from remote content': [
    `${rights} › are the database and copying, and nothing else`,
    `${rights} › let the page copy text`,
  ],
  '6 web security on': [`${page} › lives in a window without rights`],
  '7 content security policy': [
    `${page} › is served with the policy and nothing to guess about`,
    `${page} › runs no text as code and no text as markup`,
  ],
  '8 no insecure content': [`${page} › lives in a window without rights`],
  '9 no experimental features': [`${page} › lives in a window without rights`],
  '10 no blink features': [`${page} › lives in a window without rights`],
  '11 no allowpopups': [`${wayOut} › of the window is shut: no other page, no new window, no frame`],
  '12 webview options': [`${wayOut} › of the window is shut: no other page, no new window, no frame`],
  '13 limit navigation': [`${wayOut} › of the window is shut: no other page, no new window, no frame`],
  '14 limit new windows': [`${wayOut} › of the window is shut: no other page, no new window, no frame`],
  '15 no openExternal with untrusted content': [
    'links › open in the browser: sources at once, others when the user says yes, nothing but https ever',
  ],
  '17 validate the sender of IPC': [
    'a page of another origin is turned away, even with our own preload',
    'a frame inside the page has no bridge, and could not use one',
    'a request that has not the shape of its channel is turned away, and main lives on',
  ],
  '18 no file protocol': [`${wayOut} › of the window is shut: no other page, no new window, no frame`],
  '20 no Electron API for untrusted content': [
    `${page} › has no Node, and only the functions of the contract`,
  ],
};

/** Shown elsewhere: 16 by the pin itself, 19 by `fuses`. */
const elsewhere = 2;

export const checklist: HardTest = {
  name: 'checklist',
  promise:
    "every item of Electron's security checklist holds in the running app, and its opposite is refused",
  needs: [],
  run: async (run) => judge(await tellStories(run)),
};

const report: z.ZodType<Suite> = z.lazy(() =>
  z.object({
    title: z.string(),
    suites: z.array(report).optional(),
    specs: z.array(z.object({ title: z.string(), ok: z.boolean() })).optional(),
  }),
);
interface Suite {
  readonly title: string;
  readonly suites?: readonly Suite[] | undefined;
  readonly specs?: ReadonlyArray<{ readonly title: string; readonly ok: boolean }> | undefined;
}

const tellStories = async ({ folder, long }: HardRun): Promise<ReadonlyMap<string, boolean>> => {
  const told = long ? null : reportOfNpmTest('test-results/e2e.json');
  const known = told === null ? null : storiesIn(told);
  // A run of a few stories leaves a report too.
  if (
    known !== null &&
    Object.values(items)
      .flat()
      .every((title) => known.has(title))
  )
    return known;
  const file = path.join(folder, 'stories.json');
  const args = ['test', '--config', 'build/playwright.config.ts', 'e2e/security', '--reporter=json'];
  const child = spawn(
    process.execPath,
    [inRoot('node_modules/@playwright/test/cli.js'), ...args, `--output=${path.join(folder, 'stories')}`],
    { cwd: root, stdio: ['ignore', 'ignore', 2], env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file } },
  );
  await new Promise((resolve) => child.once('exit', resolve));
  return existsSync(file) ? storiesIn(file) : new Map();
};

const storiesIn = (file: string): ReadonlyMap<string, boolean> => {
  const { suites } = z.object({ suites: z.array(report) }).parse(JSON.parse(readFileSync(file, 'utf8')));
  // The first suite is the file.
  return new Map(suites.flatMap((suite) => storiesOf({ ...suite, title: '' })));
};

const storiesOf = ({ title, specs = [], suites = [] }: Suite): readonly (readonly [string, boolean])[] => {
  const named = (words: string) => (title === '' ? words : `${title} › ${words}`);
  return [
    ...specs.map((spec) => [named(spec.title), spec.ok] as const),
    ...suites.flatMap(storiesOf).map(([words, ok]) => [named(words), ok] as const),
  ];
};

const judge = (stories: ReadonlyMap<string, boolean>): HardResult => {
  const failures = Object.entries(items).flatMap(([item, titles]) =>
    titles.filter((title) => stories.get(title) !== true).map((title) => `${item}: «${title}» did not pass`),
  );
  // 16: exactly one version is pinned; a release with any other is refused by `npm run package -- --release`.
  if (!/^\d+\.\d+\.\d+$/.test(pinnedElectron())) failures.push('16 current version: Electron is not pinned');
  const all = Object.keys(items).length + elsewhere;
  return {
    runs: all,
    failures,
    measured: {
      items: `${all - new Set(failures.map((one) => one.split(':')[0])).size} of ${all}`,
      stories: stories.size,
    },
  };
};
