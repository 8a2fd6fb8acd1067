import { describe, expect, it } from 'vitest';
import { prepareMachine, type Machine } from '../../build/prepare.ts';

const allLibraries = ['libgtk-3.so.0', 'libnss3.so', 'libgbm.so.1', 'libasound.so.2']
  .map((name) => `\t${name} (libc6,x86-64) => /lib/${name}`)
  .join('\n');

/** A machine that lacks everything but apt, and writes down what it was asked to do. */
const machine = (changes: Partial<Machine> = {}) => {
  const said: string[] = [];
  const apt: string[] = [];
  const made: Machine = {
    platform: 'linux',
    isRoot: true,
    libraries: () => Promise.resolve(''),
    hasCommand: (name) => name === 'apt-get',
    hasFile: () => false,
    hasPackageLists: () => true,
    isKnown: (name) => Promise.resolve(!name.endsWith('t64')),
    apt: (args) => {
      apt.push(args.join(' '));
      return Promise.resolve({ code: 0, errors: '' });
    },
    say: (line) => said.push(line),
    ...changes,
  };
  return { made, said, apt };
};

const libraries = 'libgtk-3-0 libnss3 libgbm1 libasound2';

describe('preparing the machine', () => {
  it('is silent where everything is there', async () => {
    const { made, said, apt } = machine({
      libraries: () => Promise.resolve(allLibraries),
      hasCommand: () => true,
      hasFile: () => true,
    });
    expect(await prepareMachine(['window', 'hidden-window', 'readers'], made)).toMatchObject({ ok: true });
    expect([said, apt]).toEqual([[], []]);
  });

  it('installs what is missing for the purpose, and only that', async () => {
    const { made, said, apt } = machine();
    await prepareMachine(['window'], made);
    expect(apt).toEqual([`install --yes --no-install-recommends ${libraries}`]);
    expect(said).toEqual([`installing ${libraries} …`]);
  });

  it('reads the package lists first on a fresh machine', async () => {
    const { made, apt } = machine({ hasPackageLists: () => false });
    await prepareMachine(['hidden-window'], made);
    expect(apt).toEqual(['update', 'install --yes --no-install-recommends xvfb xauth']);
  });

  it('reads the lists again when they have gone stale', async () => {
    const answers = [100, 0, 0];
    const asked: string[] = [];
    const { made } = machine({
      apt: (args) => {
        asked.push(args[0] ?? '');
        return Promise.resolve({ code: answers.shift() ?? 0, errors: '404 Not Found' });
      },
    });
    expect(await prepareMachine(['hidden-window'], made)).toMatchObject({ ok: true });
    expect(asked).toEqual(['install', 'update', 'install']);
  });

  it('uses the new name of a library where apt knows it', async () => {
    const { made, apt } = machine({ isKnown: () => Promise.resolve(true) });
    await prepareMachine(['window'], made);
    expect(apt[0]).toContain('libgtk-3-0t64 libnss3 libgbm1 libasound2t64');
  });

  it.each([
    ['without root', { isRoot: false }],
    ['without apt', { hasCommand: () => false }],
  ])('prints the one command to run %s', async (_, changes) => {
    const { made, apt } = machine(changes);
    const answer = await prepareMachine(['window', 'hidden-window'], made);
    expect(answer).toMatchObject({ ok: false, reason: 'notPrepared' });
    expect(answer.ok ? '' : answer.detail).toContain(
      `sudo apt-get install --no-install-recommends ${libraries} xvfb xauth`,
    );
    expect(apt).toEqual([]);
  });

  it('says what apt said when it could not install', async () => {
    const { made } = machine({ apt: () => Promise.resolve({ code: 100, errors: 'E: no network' }) });
    const answer = await prepareMachine(['window'], made);
    expect(answer.ok ? '' : answer.detail).toMatch(/E: no network[^]*sudo apt-get install/);
  });

  it.each(['win32', 'darwin'])('has nothing to do on %s', async (platform) => {
    const { made, apt } = machine({ platform });
    expect(await prepareMachine(['window', 'readers'], made)).toMatchObject({ ok: true });
    expect(apt).toEqual([]);
  });
});
