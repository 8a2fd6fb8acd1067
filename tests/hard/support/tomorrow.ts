import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { createBuilder, type Plugin } from 'vite';
import { inRoot } from '../../../build/project.ts';
import { schemaNumber } from '../../../shared/exchange/schema.ts';

const next = schemaNumber + 1;

/** One more version of the schema, with indexes that must be made over everything there is. */
const version = `{ number: ${next}, stores: {
  checklistItems: 'id, termId, deletedAt, phase',
  changes: 'sequence, &id, *records, chain',
  later: 'id',
}, upgrade: null },\n];\n\n/** The oldest`;

/** The app as it will be at its next version of the schema: today's sources, with one more version appended. */
export const tomorrow = (): Plugin => ({
  name: 'tomorrow',
  enforce: 'pre',
  transform: (code, id) => {
    if (id.endsWith('renderer/db/versions.ts')) return replaced(code, '];\n\n/** The oldest', version);
    if (!id.endsWith('shared/exchange/schema.ts')) return null;
    return replaced(code, `schemaNumber = ${schemaNumber}`, `schemaNumber = ${next}`);
  },
});

const replaced = (code: string, from: string, to: string): string => {
  if (!code.includes(from)) throw new Error(`the sources have changed: «${from}» is not there`);
  return code.replace(from, to);
};

/** Builds it into the folder; answers the folder to start. */
export const buildTomorrow = async (folder: string): Promise<string> => {
  const app = path.join(folder, 'tomorrow');
  mkdirSync(app, { recursive: true });
  const into = (name: string) => ({ build: { outDir: path.join(app, 'dist', name), emptyOutDir: true } });
  const builder = await createBuilder({
    configFile: inRoot('build/vite.config.ts'),
    logLevel: 'error',
    plugins: [tomorrow()],
    environments: { client: into('renderer'), main: into('main'), preload: into('preload') },
  });
  await builder.buildApp();
  cpSync(inRoot('package.json'), path.join(app, 'package.json'));
  symlinkSync(inRoot('node_modules'), path.join(app, 'node_modules'));
  return app;
};
