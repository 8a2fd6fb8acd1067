import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '../shared/zod.ts';
import { placeOf } from './shipped-packages.ts';

/** What code of ours never does, and code of others only where somebody has looked at it. */
const dangers = {
  /** Text that becomes code. */
  code: /\beval\s*\(|\bnew Function\s*\(|\bFunction\s*\(\s*['"`]/,
  /** Text that becomes markup. */
  markup:
    /\.(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b/,
  /** The way out to the browser of the machine. */
  browser: /\bopenExternal\b/,
  /** Ways to the net. */
  network:
    /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bRTCPeerConnection\b|['"](node:)?(http|https|http2|net|dgram|dns|tls)['"]/,
  /** Other programs. */
  programs: /['"](node:)?child_process['"]/,
} as const satisfies Readonly<Record<string, RegExp>>;

const dangerNames = ['code', 'markup', 'browser', 'network', 'programs'] as const;
type Danger = (typeof dangerNames)[number];

/** A danger somebody has looked at, with the reason why it stands. */
export const reviewedDangersSchema = z.array(
  z.strictObject({
    what: z.enum(dangerNames),
    /** A package, or a file of ours. */
    in: z.string(),
    reason: z.string().min(20),
  }),
);

/** A file that went into the built app, with its text. */
export interface BuiltFrom {
  readonly file: string;
  readonly text: string;
}

const mapSchema = z.object({
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string().nullable()),
});

/** Everything the built app is made of, as its source maps tell. */
export const builtFrom = (dist: string): readonly BuiltFrom[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.map'))
    .flatMap((file) => {
      const map = mapSchema.parse(JSON.parse(readFileSync(path.join(dist, file), 'utf8')));
      return map.sources.map((source, index) => ({
        file: fromRoot(path.posix.join(path.dirname(file).replaceAll('\\', '/'), source)),
        text: map.sourcesContent[index] ?? '',
      }));
    });

/** `dist/main/../../electron/main.ts` → `electron/main.ts`. */
const fromRoot = (file: string): string => path.posix.normalize(`dist/${file}`).replace(/^(\.\.\/)+/, '');

/** The dangers in the files: `what in whom`, each once, in order. */
export const dangersIn = (files: readonly BuiltFrom[]): readonly string[] => {
  const found = files.flatMap(({ file, text }) =>
    dangerNames.filter((name) => dangers[name].test(text)).map((name) => danger(name, whose(file))),
  );
  return [...new Set(found)].toSorted();
};

export const danger = (what: Danger, who: string): string => `${what} in ${who}`;

const whose = (file: string): string => placeOf(file)?.replace(/^.*node_modules\//, '') ?? file;
