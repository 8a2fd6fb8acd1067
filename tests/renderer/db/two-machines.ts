import { Dexie } from 'dexie';
import { forgetLine } from '#renderer/db/acknowledge.ts';
import { closeDatabase, databaseName, heldDatabase, openDatabase } from '#renderer/db/database.ts';
import { setDesktopPort } from '#renderer/db/desktop-port.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport } from '#renderer/db/import-workspace.ts';
import { setActor } from '#renderer/db/session.ts';
import { good } from './builders.ts';
import { sit, type Sitting, type Three } from './eval-builders.ts';
import { fakeDesktop } from './fake-desktop.ts';

/** The director's PC is the database of the test; the mayor has one beside it, with a copy of what they share. */
export type Machine = 'director' | 'mayor';

const names = { director: databaseName, mayor: 'other' } as const;

/** Two PCs with the same workspace. `at` sits down at one of them, as the person it belongs to. */
export const twoMachines = async (three: Three) => {
  const file = await exportWorkspace();
  let current: string = databaseName;
  const at = async (machine: Machine): Promise<Sitting> => {
    const person = three[machine];
    if (names[machine] !== current) {
      closeDatabase();
      forgetLine();
      setDesktopPort(fakeDesktop().desktop);
      sit(person);
      good(await openDatabase(names[machine]));
      current = names[machine];
    }
    sit(person);
    setActor(person.personId);
    return person;
  };
  await at('mayor');
  good(await applyImport(good(await planImport(file))));
  await at('director');
  return { at };
};

/** For `afterEach`: takes away the PC nobody sits at; `withFreshDatabase` takes the other. */
export const forgetOther = async (): Promise<void> => {
  const here = heldDatabase().name;
  for (const name of Object.values(names)) if (name !== here) await Dexie.delete(name);
};
