/**
 * Puts back into package-lock.json the native packages of other machines that npm leaves out when the registry it asks
 * does not have them: `npm ci` refuses such a lock. Run after every change of the lock (`npm run lock`).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));

/** `…-linux-arm64-gnu` → os and cpu, so that npm passes it by on every other machine. */
const machineOf = (name) => {
  const [, os, cpu, libc] = /-(android|darwin|freebsd|linux|win32)-(\w+?)(?:-(\w+))?$/.exec(name) ?? [];
  if (os === undefined) throw new Error(`${name} does not say which machine it is for`);
  const kinds = { gnu: ['glibc'], gnueabihf: ['glibc'], musl: ['musl'] };
  return {
    cpu: [cpu],
    ...(kinds[libc] === undefined ? {} : { libc: kinds[libc] }),
    optional: true,
    os: [os],
  };
};

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (/^\d/.test(version)) {
      lock.packages[`node_modules/${name}`] ??= { version, ...machineOf(name) };
    }
  }
}
const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
