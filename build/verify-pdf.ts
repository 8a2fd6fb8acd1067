import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import type * as Typst from '../electron/services/typst.ts';
import type * as Documents from '../tests/support/many-documents.ts';
import { fontFiles } from '../electron/services/pdf-assets.ts';
import { pdfAssetPaths } from './pdf-assets.ts';
import { say } from './terminal.ts';

/**
 * Lets veraPDF judge our PDF/A-2a and PDF/UA-1 files. Not part of `npm test`: it needs Java, Maven and the network.
 * Where they are missing it says that nothing was run.
 */
const run = promisify(execFile);
const root = path.join(import.meta.dirname, '..');
const cache = path.join(root, 'node_modules/.cache/verapdf');
const flavours = [
  ['a-2a', '2a'],
  ['ua-1', 'ua1'],
] as const;

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>no.samspill</groupId><artifactId>verify-pdf</artifactId><version>1</version><dependencies><dependency>
<groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>1.28.2</version>
</dependency></dependencies></project>`;

/** The Java class path of veraPDF, or null where it cannot be had. */
const classPath = async (): Promise<string | null> => {
  const file = path.join(cache, 'classpath.txt');
  try {
    await run('java', ['-version']);
    await mkdir(cache, { recursive: true });
    await writeFile(path.join(cache, 'pom.xml'), pom);
    await run('mvn', ['-q', 'dependency:build-classpath', `-Dmdep.outputFile=${file}`], {
      cwd: cache,
      timeout: 300_000,
    });
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
};

const main = async (): Promise<number> => {
  const classes = await classPath();
  if (classes === null) {
    say('veraPDF: not run (needs Java, Maven and a reachable Maven repository)');
    return 0;
  }
  // Vite reads our sources as the build does: the template is imported as text.
  const vite = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true },
  });
  const { nativeTypst: typst } = await vite.ssrLoadModule('/electron/services/typst.ts');
  const { manyDocuments: many } = await vite.ssrLoadModule('/tests/support/many-documents.ts');
  const nativeTypst: typeof Typst.nativeTypst = typst;
  const manyDocuments: typeof Documents.manyDocuments = many;
  const fonts = await Promise.all(fontFiles.map((name) => readFile(pdfAssetPaths().get(name) ?? name)));
  const compile = await nativeTypst(fonts);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-verapdf-'));
  const lines: string[] = [];
  for (const [standard, flavour] of flavours) {
    const files: string[] = [];
    for (const [index, document] of manyDocuments().entries()) {
      const file = path.join(folder, `${flavour}-${index}.pdf`);
      await writeFile(file, compile(document, standard));
      files.push(file);
    }
    const judge = [
      '-cp',
      classes,
      'org.verapdf.apps.GreenfieldCliWrapper',
      '--format',
      'text',
      '--flavour',
      flavour,
    ];
    const { stdout } = await run('java', [...judge, ...files], { maxBuffer: 64_000_000 }).catch(
      (error: { stdout: string }) => error,
    );
    lines.push(...stdout.split('\n').filter((line) => /^(PASS|FAIL)/.test(line)));
  }
  await vite.close();
  await rm(folder, { recursive: true, force: true });
  const passed = lines.filter((line) => line.startsWith('PASS'));
  for (const line of lines) if (!line.startsWith('PASS')) say(line);
  const expected = manyDocuments().length * flavours.length;
  say(`veraPDF: ${passed.length} passed, ${expected - passed.length} failed`);
  return passed.length === expected ? 0 : 1;
};

process.exitCode = await main();
