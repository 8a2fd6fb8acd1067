import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { planEvalFile } from '#shared/exchange/eval-file-plan.ts';
import { readEvalFile, writeEvalFile, type EvalFile } from '#shared/exchange/eval-file.ts';
import { writeExerciseForm } from '#shared/exchange/exercise-form.ts';
import { caseForm, mirrorForm } from '#shared/templates/exercises.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import {
  answersSeen,
  changeRound,
  consent,
  fileFrom,
  groundOf,
  newSide,
  opened,
  ownOpenings,
  people,
  propose,
  readIn,
  roundOf,
  rowsOf,
  submit,
  type Side,
} from './eval-sides.ts';

const form = mirrorForm(null);
const mirror: Partial<EvalRound> = {
  state: 'answering',
  number: 0,
  formKey: form.id,
  formVersion: form.version,
  form: writeExerciseForm(form),
};

const sent = (from: Side, to: Side, withKey = false): string => {
  const text = fileFrom(from, to.me, withKey);
  if (text === null) throw new Error('No file');
  return text;
};

const exchange = (from: Side, to: Side, withKey = false): void => {
  const plan = readIn(to, sent(from, to, withKey));
  if (typeof plan === 'string') throw new Error(plan);
};

const begun = (): readonly [Side, Side] => {
  const [director, mayor] = [newSide('director'), newSide('mayor')];
  propose(director, mirror);
  return [director, mayor];
};

const bothSubmitted = (): readonly [Side, Side] => {
  const [director, mayor] = begun();
  exchange(director, mayor);
  submit(director, 'direktørens ord');
  submit(mayor, 'ordførerens ord');
  return [director, mayor];
};

const both = ['direktørens ord', 'ordførerens ord'];

const all = (side: Side): string => JSON.stringify([...side.rows.values()]);

type Act = readonly [who: 0 | 1, what: 'submit' | 'send' | 'sendKey' | 'read', which: number];

const act: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom(0 as const, 1 as const),
  fc.constantFrom('submit', 'send', 'sendKey', 'read', 'read'),
  fc.nat(40),
);

interface World {
  readonly sides: readonly [Side, Side];
  readonly files: readonly [string[], string[]];
}

const live = ({ sides, files }: World, [who, what, which]: Act): void => {
  const side = sides[who];
  const other = who === 0 ? 1 : 0;
  if (what === 'submit') submit(side, both[who] ?? '');
  if (what === 'send' || what === 'sendKey') {
    const text = fileFrom(side, sides[other].me, what === 'sendKey');
    if (text !== null) files[other].push(text);
  }
  if (what !== 'read') return;
  const text = files[who][which % Math.max(1, files[who].length)];
  if (text === undefined) return;
  const was = all(side);
  const answer = readIn(side, text);
  if (typeof answer === 'string') expect(all(side)).toBe(was);
  else expect(planEvalFile(opened(text), groundOf(side), [])).toMatchObject({ value: { steps: [] } });
};

/** Nothing of an answer, and no key, lies anywhere before all are opened. */
const hidden = (side: Side): void => {
  expect(all(side)).not.toMatch(/direktørens ord|ordførerens ord/);
  if (rowsOf(side, 'evalOpenings').length > 0) expect(roundOf(side)?.state).toBe('opened');
  else expect(answersSeen(side)).toBeNull();
};

describe('an exercise between two PCs', () => {
  it('is answered at once where it comes, with nobody having confirmed anything', () => {
    const [director, mayor] = begun();
    exchange(director, mayor);
    expect(roundOf(mayor)).toMatchObject({ state: 'answering', number: 0, attempt: 1 });
    expect(rowsOf(mayor, 'evalConsents')).toEqual([]);
  });

  it('opens the same for both, whatever order files come in, and shows nothing before', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 8, maxLength: 35 }), (acts) => {
        const [director, mayor] = begun();
        const world: World = { sides: [director, mayor], files: [[], []] };
        for (const one of acts) {
          live(world, one);
          for (const side of world.sides) hidden(side);
        }
        for (const step of ['send', 'submit', 'send', 'sendKey', 'send'] as const) {
          for (const who of [0, 1] as const) {
            const other = who === 0 ? 1 : 0;
            live(world, [who, step, 0]);
            live(world, [other, 'read', world.files[other].length - 1]);
          }
        }
        for (const who of [0, 1] as const)
          for (const at of world.files[who].keys()) live(world, [who, 'read', at]);
        expect([answersSeen(director), answersSeen(mayor)]).toEqual([both, both]);
        expect(roundOf(mayor)?.openedAt).toBe(roundOf(director)?.openedAt);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('is called off for both, but never once it is opened', () => {
    const [director, mayor] = bothSubmitted();
    const careless: Side = { ...director, rows: new Map(director.rows) };
    const other: Side = { ...mayor, rows: new Map(mayor.rows) };
    changeRound(careless, { state: 'cancelled', reason: 'Valg' });
    const off = sent(careless, mayor);
    readIn(other, off);
    expect(roundOf(other)).toMatchObject({ state: 'cancelled', reason: 'Valg' });
    exchange(mayor, director);
    exchange(director, mayor, true);
    expect(readIn(mayor, off)).toBe('openedRound');
    expect(answersSeen(mayor)).toEqual(both);
  });
});

/** The file with some rows made into others, signed anew by who made it: what a dishonest sender could do. */
const forged = (
  side: Side,
  text: string,
  table: string,
  fields: (row: Readonly<Record<string, unknown>>) => object,
): string => {
  const { publicKey: _publicKey, ...file } = opened(text);
  const rows = file.rows.map((one) =>
    one.table === table ? { ...one, row: { ...one.row, ...fields(one.row) } } : one,
  );
  return writeEvalFile({ ...file, rows }, side.personKey);
};

const [zone] = greyZones;
const otherForm = zone === undefined ? form : caseForm(zone, null);

describe('a file of an exercise that is turned away', () => {
  const beforeKey = () => {
    const [director, mayor] = bothSubmitted();
    exchange(mayor, director);
    exchange(director, mayor);
    return { director, mayor, key: sent(director, mayor, true) };
  };

  it.each<[string, (made: ReturnType<typeof beforeKey>) => string, string]>([
    [
      'with a key that is none of that envelope',
      ({ director, key }) => forged(director, key, 'evalOpenings', () => ({ key: 'ab'.repeat(32) })),
      'keyDoesNotFit',
    ],
    [
      'with the own key put on the envelope of the other',
      ({ director, mayor, key }) => {
        const theirs = rowsOf(mayor, 'evalSeals').find(({ personId }) => personId === mayor.me);
        return forged(director, key, 'evalOpenings', () => ({ sealId: theirs?.id, personId: mayor.me }));
      },
      'keyDoesNotFit',
    ],
    [
      'that asks something else than what was answered here',
      ({ director, key }) =>
        forged(director, key, 'evalRounds', () => ({
          formKey: otherForm.id,
          form: writeExerciseForm(otherForm),
        })),
      'otherTerms',
    ],
    [
      'between others than it was begun with',
      ({ director, key }) => forged(director, key, 'evalRounds', () => ({ mayorId: people.deputy })),
      'notParticipant',
    ],
    [
      'from somebody who takes no part',
      ({ director, key }) => {
        const { publicKey: _publicKey, ...file } = opened(key);
        return writeEvalFile({ ...file, by: people.deputy }, director.personKey);
      },
      'notParticipant',
    ],
    [
      'with another envelope in place of the one that is here',
      ({ director, key }) => forged(director, key, 'evalSeals', () => ({ commitment: 'cd'.repeat(32) })),
      'replacedSeal',
    ],
  ])('%s', (_name, make, reason) => {
    const made = beforeKey();
    const was = all(made.mayor);
    expect(readIn(made.mayor, make(made))).toBe(reason);
    expect(all(made.mayor)).toBe(was);
    expect(readIn(made.mayor, made.key)).toMatchObject({ opens: true });
  });

  it.each<[string, string, object]>([
    ['an evaluation that waits for yes', 'evalRounds', { state: 'proposed' }],
    ['a finished one', 'evalRounds', { state: 'finished', finishedAt: '2024-06-01T10:00:00.000Z' }],
    ['another attempt', 'evalRounds', { attempt: 2 }],
    ['a number', 'evalRounds', { number: 1 }],
    ['a deputy mayor', 'evalRounds', { deputyId: people.deputy }],
    ['a form that is none', 'evalRounds', { form: '{}' }],
  ])('before anything is looked at, when it claims %s', (_name, table, fields) => {
    const { director, key } = beforeKey();
    expect(readEvalFile(forged(director, key, table, () => fields))).toMatchObject({ reason: 'wrongShape' });
  });

  it('with a yes in it, for nobody says yes to an exercise', () => {
    const [director, mayor] = bothSubmitted();
    consent(director, 'discard');
    expect(readEvalFile(sent(director, mayor))).toMatchObject({
      reason: 'wrongShape',
      detail: 'evalConsents',
    });
  });

  it('in half, or changed on the way', () => {
    const { key } = beforeKey();
    expect(readEvalFile(key.slice(0, key.length / 2))).toMatchObject({ reason: 'notJson' });
    expect(readEvalFile(key.replace('"answering"', '"cancelled"'))).toMatchObject({ reason: 'wrongHash' });
  });

  it('with a key, from who says it is opened before the other has answered', () => {
    const [director, mayor] = begun();
    submit(director, 'direktørens ord');
    const claim: Partial<EvalRound> = { state: 'opened', openedAt: '2024-06-01T10:00:00.000Z' };
    changeRound(director, claim);
    expect(readIn(mayor, sent(director, mayor))).toMatchObject({ opens: false });
    expect(roundOf(mayor)).toMatchObject({ state: 'answering', openedAt: null });
    const { publicKey: _publicKey, ...file }: EvalFile = opened(sent(director, mayor));
    const rows = [
      ...file.rows,
      ...ownOpenings(director).map((row) => ({ table: 'evalOpenings' as const, row: { ...row }, past: {} })),
    ];
    expect(readIn(mayor, writeEvalFile({ ...file, rows }, director.personKey))).toBe('answerFirst');
  });

  it('that makes an exercise of an evaluation nobody has confirmed', () => {
    const [director, mayor] = [newSide('director'), newSide('mayor')];
    propose(mayor);
    propose(director, mirror);
    const was = all(mayor);
    expect(readIn(mayor, sent(director, mayor))).toBe('otherTerms');
    expect(all(mayor)).toBe(was);
  });

  it('where the other has changed what was asked after handing over: the envelope opens for nothing else', () => {
    const [director, mayor] = bothSubmitted();
    exchange(mayor, director);
    const [seal] = rowsOf(director, 'evalSeals').filter(({ personId }) => personId === director.me);
    // A mayor who has not had the exercise before, and is told that the answers were given to another case.
    const fresh = newSide('mayor');
    const other = { formKey: otherForm.id, form: writeExerciseForm(otherForm) };
    expect(
      readIn(
        fresh,
        forged(director, sent(director, mayor), 'evalRounds', () => other),
      ),
    ).toMatchObject({
      opens: false,
    });
    expect(rowsOf(fresh, 'evalSeals').map(({ id }) => id)).toEqual([seal?.id]);
    submit(fresh, 'ordførerens ord');
    const key = forged(director, sent(director, mayor, true), 'evalRounds', () => other);
    expect(readIn(fresh, key)).toBe('keyDoesNotFit');
    expect(answersSeen(fresh)).toBeNull();
  });
});
