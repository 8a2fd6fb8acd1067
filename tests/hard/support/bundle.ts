import { build } from 'vite';
import { inRoot } from '../../../build/project.ts';
import { tomorrow } from './tomorrow.ts';

/** Of which version of the stored schema. */
export type Schema = 'today' | 'tomorrow';

const built = new Map<string, Promise<string>>();

/** A script of ours with all it imports as one piece of code for the page. Built once a run. */
export const bundleOf = (entry: string, schema: Schema = 'today'): Promise<string> => {
  const name = `${schema} ${entry}`;
  const known = built.get(name) ?? bundle(entry, schema);
  built.set(name, known);
  return known;
};

const bundle = async (entry: string, schema: Schema): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    plugins: schema === 'tomorrow' ? [tomorrow()] : [],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome148',
      lib: { entry: inRoot(entry), formats: ['iife'], name: 'brought' },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error(`${entry} could not be built`);
  return chunk.code;
};
