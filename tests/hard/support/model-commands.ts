import fc from 'fast-check';
import { canonicalJson } from '../../../shared/exchange/canonical-json.ts';
import { demoPassphrase } from '../../../shared/templates/demo.ts';
import { changed, pickTitle, without, type Model } from './model.ts';
import { bringInAgain, openSession, whenOpen, type Session } from './session.ts';

/** The app under the model. */
export interface Real {
  readonly profile: string;
  session: Session;
}

type Deed = fc.AsyncCommand<Model, Real>;

interface Spec {
  readonly name: string;
  readonly may?: (model: Model) => boolean;
  /** Does it in the app and in the model. */
  readonly does: (model: Model, real: Real) => Promise<void>;
}

const deed = ({ name, may = () => true, does }: Spec): Deed => ({
  check: (model) => model.isOpen && may(model),
  run: async (model, real) => {
    await does(model, real);
    if (!model.isOpen) return;
    const found = await real.session.page.evaluate(() => window.hard.own());
    const [wanted, there] = [model.state, found].map(canonicalJson);
    if (wanted !== there) throw new Error(`after ${name}: ${there}, and not ${wanted}`);
  },
  toString: () => name,
});

const hasItems = ({ state }: Model): boolean => Object.keys(state).length > 0;

const add = (): Spec => ({
  name: 'new',
  does: async (model, { session }) => {
    const title = `modell ${(model.made += 1)}`;
    await session.page.evaluate((words) => window.hard.ownNew(words), title);
    changed(model, { ...model.state, [title]: '' });
  },
});

const edit = (which: number, note: string): Spec => ({
  name: `edit ${which}`,
  may: hasItems,
  does: async (model, { session }) => {
    const title = pickTitle(model, which) ?? '';
    const text = `${note} ${(model.made += 1)}`;
    await session.page.evaluate((words) => window.hard.ownEdit(words), { title, note: text });
    changed(model, { ...model.state, [title]: text });
  },
});

const remove = (which: number): Spec => ({
  name: `delete ${which}`,
  may: hasItems,
  does: async (model, { session }) => {
    const title = pickTitle(model, which) ?? '';
    await session.page.evaluate((words) => window.hard.ownRemove(words), title);
    changed(model, without(model.state, title));
  },
});

const undo: Spec = {
  name: 'undo',
  may: ({ past }) => past.length > 0,
  does: async (model, { session }) => {
    await session.page.evaluate(() => window.hard.undoOne());
    model.state = model.past.pop() ?? model.state;
  },
};

/** What one person did before is not undone after the lock, a restart or a restored copy. */
const forget = (model: Model): void => {
  model.past = [];
};

const lock: Spec = {
  name: 'lock and unlock',
  does: async (model, { session }) => {
    await session.page.keyboard.press('Control+l');
    await session.page.getByLabel('Passfrase', { exact: true }).waitFor();
    await whenOpen(session.page, demoPassphrase, 30_000);
    await bringInAgain(session.page);
    forget(model);
  },
};

const backUp: Spec = {
  name: 'backup',
  does: async (model, { session }) => {
    const answer = await session.page.evaluate(() => window.samspill.backUp());
    if (!answer.ok) throw new Error(`backup: ${answer.reason}`);
    model.copies.push(model.state);
  },
};

const restore: Spec = {
  name: 'restore',
  may: ({ copies }) => copies.length > 0,
  does: async (model, { session }) => {
    const loaded = session.page.waitForEvent('load');
    const answer = await session.page
      .evaluate(async () => {
        const [newest] = await window.samspill.listCopies();
        if (newest === undefined) return 'no copy';
        const beside = await window.samspill.restoreBeside({ token: newest.token });
        if (!beside.ok) return beside.reason;
        const switched = await window.samspill.switchToBeside();
        return switched.ok ? '' : switched.reason;
      })
      .catch((error: unknown) => (/destroyed|navigation/.test(String(error)) ? '' : String(error)));
    if (answer !== '') throw new Error(`restore: ${answer}`);
    await loaded;
    await whenOpen(session.page, demoPassphrase, 60_000);
    await bringInAgain(session.page);
    model.state = model.copies.at(-1) ?? model.state;
    forget(model);
  },
};

const save: Spec = {
  name: 'save as file',
  does: async (model, { session }) => {
    model.file = { text: await session.page.evaluate(() => window.hard.exportAll()), state: model.state };
  },
};

const importIt: Spec = {
  name: 'import',
  may: ({ file }) => file !== null,
  does: async (model, { session }) => {
    const { text, state } = model.file ?? { text: '', state: {} };
    const { outcome, before, after } = await session.page.evaluate(
      (file) => window.hard.importFile(file),
      text,
    );
    if (outcome !== 'taken') throw new Error(`import: ${outcome}`);
    if (before !== after) changed(model, state);
  },
};

const restart = (way: 'kill' | 'quit'): Spec => ({
  name: way,
  does: async (model, real) => {
    await (way === 'kill' ? real.session.kill() : real.session.end());
    real.session = await openSession(real.profile);
    const { faults } = await real.session.look();
    if (faults.length > 0) throw new Error(`after ${way}: ${faults.join('; ')}`);
    forget(model);
  },
});

const numbers = fc.nat(1_000);
const of = (spec: Spec) => fc.constant(deed(spec));

/** What people do, and what happens to them; the slow ones less often. */
export const deeds: fc.Arbitrary<Deed>[] = [
  of(add()),
  of(add()),
  fc
    .tuple(numbers, fc.constantFrom('Avtalt', 'Spør Kari', 'Áššit 🎉'))
    .map(([which, note]) => deed(edit(which, note))),
  fc.tuple(numbers, fc.constantFrom('Ferdig', 'Venter')).map(([which, note]) => deed(edit(which, note))),
  fc.tuple(numbers, fc.constantFrom('x'.repeat(3_000))).map(([which, note]) => deed(edit(which, note))),
  numbers.map((which) => deed(remove(which))),
  of(undo),
  of(undo),
  of(save),
  of(importIt),
  of(lock),
  of(backUp),
  of(restore),
  of(restart('kill')),
  of(restart('quit')),
];
