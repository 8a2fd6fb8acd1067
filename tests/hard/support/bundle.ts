import { build } from 'vite';
import { inRoot } from '../../../build/project.ts';

const built = new Map<string, Promise<string>>();

/** A script of ours with all it imports as one piece of code for the page. Built once a run. */
export const bundleOf = (entry: string): Promise<string> => {
  const known = built.get(entry) ?? bundle(entry);
  built.set(entry, known);
  return known;
};

const bundle = async (entry: string): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'error',
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
