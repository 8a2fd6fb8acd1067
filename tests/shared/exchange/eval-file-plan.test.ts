import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { noAnswers, type Answers } from '#shared/domain/eval-answers.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import { planEvalFile } from '#shared/exchange/eval-file-plan.ts';
import { readEvalFile, writeEvalFile, type EvalFile } from '#shared/exchange/eval-file.ts';
import { sealAnswers } from '#shared/vault/eval-seal.ts';
import {
  answersSeen,
  changeRound,
  consent,
  fileFrom,
  groundOf,
  newSide,
  opened,
  people,
  propose,
  put,
  readIn,
  roundId,
  roundOf,
  rowsOf,
  submit,
  tick,
  workspaceId,
  type Side,
} from './eval-sides.ts';

const two = (): readonly [Side, Side] => [newSide('director'), newSide('mayor')];

/** A file that there is. */
const sent = (from: Side, to: Side, withKey = false): string => {
  const text = fileFrom(from, to.me, withKey);
  if (text === null) throw new Error('No file');
  return text;
};

const exchange = (from: Side, to: Side, withKey = false): void => {
  const plan = readIn(to, sent(from, to, withKey));
  if (typeof plan === 'string') throw new Error(plan);
};

/** Both have confirmed the terms, and both have handed over. */
const bothSubmitted = (): readonly [Side, Side] => {
  const [director, mayor] = two();
  propose(director);
  consent(director, 'terms');
  exchange(director, mayor);
  consent(mayor, 'terms');
  exchange(mayor, director);
  submit(director, 'direktørens ord');
  submit(mayor, 'ordførerens ord');
  return [director, mayor];
};

/** What both must agree on when all is read. */
const shared = (side: Side): unknown => {
  const round = roundOf(side);
  const seals = rowsOf(side, 'evalSeals').filter(({ attempt }) => attempt === round?.attempt);
  return {
    state: round?.state,
    attempt: round?.attempt,
    openedAt: round?.openedAt,
    finishedAt: round?.finishedAt,
    seals: seals.map(({ commitment }) => commitment).toSorted(),
    keys: rowsOf(side, 'evalOpenings')
      .map(({ key }) => key)
      .toSorted(),
    consents: rowsOf(side, 'evalConsents')
      .map(({ signature }) => signature)
      .toSorted(),
  };
};

const states = ['proposed', 'answering', 'opened', 'finished'];

/** Everything that lies on the PC, as text: what is searched for planted words. */
const all = (side: Side): string => JSON.stringify([...side.rows.values()]);

const exposed = (side: Side): void => {
  const round = roundOf(side);
  const seals = rowsOf(side, 'evalSeals').filter(({ attempt }) => attempt === round?.attempt);
  const openings = rowsOf(side, 'evalOpenings');
  expect(all(side)).not.toMatch(/direktørens ord|ordførerens ord/);
  if (openings.length === 0) return;
  // No key lies anywhere before both have handed over, and never another's without the own.
  expect(seals.length).toBe(2);
  expect(openings.some(({ personId }) => personId === side.me)).toBe(true);
  expect(round?.state).toMatch(/opened|finished/);
};

type Act = readonly [
  who: 0 | 1,
  what: 'confirm' | 'submit' | 'send' | 'sendKey' | 'read' | 'discard',
  which: number,
];

const act: fc.Arbitrary<Act> = fc.tuple(
  fc.constantFrom(0 as const, 1 as const),
  fc.constantFrom('confirm', 'submit', 'send', 'sendKey', 'read', 'read', 'read', 'discard'),
  fc.nat(40),
);

interface World {
  readonly sides: readonly [Side, Side];
  /** Every file that was ever made, by whom it is to. */
  readonly files: readonly [string[], string[]];
}

const other = (who: 0 | 1): 0 | 1 => (who === 0 ? 1 : 0);

const live = ({ sides, files }: World, [who, what, which]: Act): void => {
  const side = sides[who];
  const round = roundOf(side);
  const before = round?.state ?? 'proposed';
  if (what === 'confirm' && round?.state === 'proposed') consent(side, 'terms');
  if (what === 'submit') submit(side, who === 0 ? 'direktørens ord' : 'ordførerens ord');
  if (what === 'discard' && round?.state === 'answering' && which % 4 === 0) consent(side, 'discard');
  if (what === 'send' || what === 'sendKey') {
    const text = fileFrom(side, sides[other(who)].me, what === 'sendKey');
    if (text !== null) files[other(who)].push(text);
    const hasBoth =
      rowsOf(side, 'evalSeals').filter(({ attempt }) => attempt === round?.attempt).length === 2;
    expect(what === 'sendKey' && text !== null && !hasBoth).toBe(false);
  }
  if (what === 'read') {
    const text = files[who][which % Math.max(1, files[who].length)];
    if (text === undefined) return;
    const was = all(side);
    const answer = readIn(side, text);
    if (typeof answer === 'string') expect(all(side)).toBe(was);
    else expect(planEvalFile(opened(text), groundOf(side), [])).toMatchObject({ value: { steps: [] } });
  }
  expect(states.indexOf(roundOf(side)?.state ?? 'proposed')).toBeGreaterThanOrEqual(states.indexOf(before));
};

describe('files between two PCs', () => {
  it('end the same in every order, open for both or for none, and never go back', () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 10, maxLength: 45 }), (acts) => {
        const world: World = { sides: two(), files: [[], []] };
        const [director, mayor] = world.sides;
        propose(director);
        for (const one of acts) {
          live(world, one);
          for (const side of world.sides) exposed(side);
        }
        // Then they do what is left, and each reads what the other sends.
        for (const step of ['send', 'confirm', 'send', 'submit', 'send', 'sendKey', 'send'] as const) {
          for (const who of [0, 1] as const) {
            live(world, [who, step, 1]);
            live(world, [other(who), 'read', world.files[other(who)].length - 1]);
          }
        }
        // And once more all the old ones.
        for (const who of [0, 1] as const) {
          for (const at of world.files[who].keys()) live(world, [who, 'read', at]);
        }
        expect(shared(mayor)).toEqual(shared(director));
        expect(answersSeen(director)).toEqual(['direktørens ord', 'ordførerens ord']);
        expect(answersSeen(mayor)).toEqual(['direktørens ord', 'ordførerens ord']);
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('give the same whichever way round three files are read', () => {
    const [director, mayor] = bothSubmitted();
    const early = sent(director, mayor);
    exchange(mayor, director);
    const late = sent(director, mayor, true);
    for (const order of [
      [early, late],
      [late, early],
      [late, late, early],
      [early, early, late],
    ]) {
      const reader: Side = { ...mayor, rows: new Map(mayor.rows) };
      for (const text of order) readIn(reader, text);
      expect(answersSeen(reader)).toEqual(['direktørens ord', 'ordførerens ord']);
    }
  });

  it('lets out no key before the other envelope is here', () => {
    const [director, mayor] = bothSubmitted();
    expect(fileFrom(director, mayor.me, true)).toBeNull();
    exchange(mayor, director);
    expect(fileFrom(director, mayor.me, true)).not.toBeNull();
    const held = opened(sent(director, mayor));
    expect(held.rows.some(({ table }) => table === 'evalOpenings')).toBe(false);
  });

  it('shows and stores nothing of a key until the own is given with it', () => {
    const [director, mayor] = bothSubmitted();
    exchange(mayor, director);
    const key = opened(sent(director, mayor, true));
    const look = planEvalFile(key, groundOf(mayor), []);
    expect(look).toMatchObject({ ok: true, value: { lacksOwnKey: true, opens: false } });
    expect(look.ok && look.value.steps.some(({ table }) => table === 'evalOpenings')).toBe(false);
    expect(answersSeen(mayor)).toBeNull();
    expect(answersSeen(director)).toBeNull();
  });

  it('opens for both when the keys cross on the way', () => {
    const [director, mayor] = bothSubmitted();
    exchange(mayor, director);
    exchange(director, mayor);
    const [there, back] = [sent(director, mayor, true), sent(mayor, director, true)];
    expect(readIn(mayor, there)).toMatchObject({ opens: true });
    expect(readIn(director, back)).toMatchObject({ opens: true });
    expect(answersSeen(director)).toEqual(answersSeen(mayor));
    exchange(mayor, director);
    expect(readIn(mayor, sent(director, mayor))).toMatchObject({ steps: [] });
  });
});

/** The file with some rows made into others, signed anew by who made it: what a dishonest sender could do. */
const forged = (
  side: Side,
  text: string,
  change: (row: EvalFile['rows'][number]) => EvalFile['rows'][number],
): string => {
  const { publicKey: _publicKey, ...file } = opened(text);
  return writeEvalFile({ ...file, rows: file.rows.map(change) }, side.personKey);
};

const onlyIn =
  (table: string, fields: object) =>
  (row: EvalFile['rows'][number]): EvalFile['rows'][number] =>
    row.table === table ? { ...row, row: { ...row.row, ...fields } } : row;

describe('a file that is turned away', () => {
  /** The mayor has the director's envelope, and a file with the key is on its way. */
  const beforeKey = () => {
    const [director, mayor] = bothSubmitted();
    exchange(mayor, director);
    exchange(director, mayor);
    return { director, mayor, key: sent(director, mayor, true) };
  };

  it.each<[string, (made: ReturnType<typeof beforeKey>) => string, string]>([
    [
      'a key that is none of that envelope',
      ({ director, key }) => forged(director, key, onlyIn('evalOpenings', { key: 'ab'.repeat(32) })),
      'keyDoesNotFit',
    ],
    [
      'another envelope in place of the one that is here',
      ({ director, key }) => forged(director, key, onlyIn('evalSeals', { commitment: 'cd'.repeat(32) })),
      'replacedSeal',
    ],
    [
      'an envelope by another party',
      ({ director, key }) => forged(director, key, onlyIn('evalSeals', { party: 'mayor' })),
      'wrongParty',
    ],
    [
      'an envelope in the name of another',
      ({ director, key }) => forged(director, key, onlyIn('evalSeals', { personId: people.mayor })),
      'wrongParty',
    ],
    [
      'a key in the name of another',
      ({ director, key }) => forged(director, key, onlyIn('evalOpenings', { personId: people.mayor })),
      'wrongParty',
    ],
    [
      'other terms than both have confirmed',
      ({ director, key }) => forged(director, key, onlyIn('evalRounds', { reportTo: 'council' })),
      'otherTerms',
    ],
    [
      'a yes that nobody has signed',
      ({ director, key }) => forged(director, key, onlyIn('evalConsents', { kind: 'discard' })),
      'notGenuine',
    ],
    [
      'a yes of somebody else under a new id',
      ({ director, key }) =>
        forged(director, key, (one) =>
          one.table === 'evalConsents' ? { ...one, row: { ...one.row, id: v7(), kind: 'discard' } } : one,
        ),
      'notGenuine',
    ],
    [
      'an attempt that nobody has agreed to',
      ({ director, key }) => forged(director, key, onlyIn('evalSeals', { attempt: 2 })),
      'otherAttempt',
    ],
    [
      'one from somebody who takes no part',
      ({ director, key }) => {
        const { publicKey: _publicKey, ...file } = opened(key);
        return writeEvalFile({ ...file, by: people.deputy }, director.personKey);
      },
      'notParticipant',
    ],
  ])('%s', (_name, make, reason) => {
    const made = beforeKey();
    const was = all(made.mayor);
    expect(readIn(made.mayor, make(made))).toBe(reason);
    expect(all(made.mayor)).toBe(was);
    // And the true one still opens.
    expect(readIn(made.mayor, made.key)).toMatchObject({ opens: true });
  });

  it('one that was changed after it was signed, cut short, or is of another kind', () => {
    const { key } = beforeKey();
    expect(readEvalFile(key.replace('"nobody"', '"council"'))).toMatchObject({ reason: 'wrongHash' });
    expect(readEvalFile(key.slice(0, key.length / 2))).toMatchObject({ reason: 'notJson' });
    expect(readEvalFile('{"type":"samspill-parcel","format":1}')).toMatchObject({ reason: 'notOurs' });
    expect(readEvalFile(key.replace('"format":1', '"format":9'))).toMatchObject({ reason: 'newerFormat' });
  });

  it('an envelope before both have confirmed', () => {
    const { key } = beforeKey();
    expect(readIn(newSide('mayor'), key)).toBe('answerFirst');
    const [director, mayor] = two();
    propose(director);
    changeRound(director, { state: 'answering' });
    submit(director, 'direktørens ord');
    expect(readIn(mayor, sent(director, mayor))).toBe('termsNotConfirmed');
  });

  it.each<[string, (side: Side) => void, string]>([
    ['cancelled here', (side) => changeRound(side, { state: 'cancelled', reason: 'Valg' }), 'cancelledRound'],
    ['in the bin here', (side) => changeRound(side, { deletedAt: tick() }), 'deletedRound'],
    [
      'finished here',
      (side) => changeRound(side, { state: 'finished', finishedAt: tick() }),
      'finishedRound',
    ],
  ])('about a round that is %s', (_name, make, reason) => {
    const { mayor, key } = beforeKey();
    make(mayor);
    expect(readIn(mayor, key)).toBe(reason);
  });

  it('a key for who has lost the own envelope to an older copy', () => {
    const { director, mayor, key } = beforeKey();
    const own = rowsOf(mayor, 'evalSeals').find(({ personId }) => personId === mayor.me) as EvalSeal;
    mayor.rows.delete(`evalSeals/${own.id}`);
    expect(readIn(mayor, key)).toBe('answerFirst');
    submit(mayor, 'noe annet');
    const opening = groundOf(director);
    expect(opening.openings).toEqual([] satisfies readonly EvalOpening[]);
    expect(readIn(director, sent(mayor, director))).toBe('replacedSeal');
  });
});

describe('what goes on around the envelopes', () => {
  it('is read by who has lost their key, and leaves out the yes that the new one did not sign', () => {
    const [director, mayor] = bothSubmitted();
    const text = sent(director, mayor);
    const anew: Side = { ...newSide('mayor'), personKey: new Uint8Array(32).fill(99) };
    expect(readIn(anew, text)).toBe('termsNotConfirmed');
    const [, second] = two();
    const lost: Side = { ...second, personKey: new Uint8Array(32).fill(99) };
    propose(director);
    consent(director, 'terms');
    const terms = [...director.rows.entries()].filter(([place]) => !place.startsWith('evalSeals/'));
    expect(readIn(lost, sent({ ...director, rows: new Map(terms) }, lost))).toBeTypeOf('object');
    expect(rowsOf(lost, 'evalConsents').every(({ personId }) => personId === people.director)).toBe(true);
    // The same yes with the new key, and the round begins.
    consent(lost, 'terms');
    expect(roundOf(lost)?.state).toBe('answering');
    expect(readIn(lost, text)).toBeTypeOf('object');
  });

  it('turns away a key whose envelope holds no answers', () => {
    const [director, mayor] = bothSubmitted();
    exchange(mayor, director);
    const seal = rowsOf(director, 'evalSeals').find(({ party }) => party === 'director') as EvalSeal;
    const rubbish = { ...noAnswers, frequency: 7 } as unknown as Answers;
    const place = { workspaceId, roundId, attempt: 1, party: 'director' as const };
    const sealed = sealAnswers(place, rubbish, (length) => new Uint8Array(length).fill(7));
    if (sealed === null) throw new Error('Too long');
    director.keys.set(seal.id, sealed.key);
    put(director, 'evalSeals', { ...seal, ...sealed.seal });
    exchange(director, mayor);
    expect(readIn(mayor, sent(director, mayor, true))).toBe('noAnswers');
  });

  it('settles terms that only one has changed, and asks where both have', () => {
    const [director, mayor] = two();
    propose(director);
    exchange(director, mayor);
    changeRound(director, { sharing: 'Bare vi to' });
    expect(readIn(mayor, sent(director, mayor))).toMatchObject({ conflicts: [] });
    expect(roundOf(mayor)?.sharing).toBe('Bare vi to');
    changeRound(director, { sharing: 'Vi og formannskapet' });
    changeRound(mayor, { sharing: 'Alle' });
    const plan = readIn(mayor, sent(director, mayor));
    expect(typeof plan !== 'string' && plan.conflicts.map(({ unit }) => unit.includes('sharing'))).toEqual([
      true,
    ]);
    expect(roundOf(mayor)?.sharing).toBe('Alle');
  });

  it('lets terms that both have signed stand over a change made since', () => {
    const [director, mayor] = two();
    propose(director);
    consent(director, 'terms');
    exchange(director, mayor);
    consent(mayor, 'terms');
    changeRound(director, { sharing: 'Noe annet' });
    exchange(mayor, director);
    expect(roundOf(director)).toMatchObject({ state: 'answering', sharing: '' });
  });

  it('begins anew for both when both have thrown the envelopes away', () => {
    const [director, mayor] = bothSubmitted();
    exchange(director, mayor);
    const old = sent(mayor, director);
    consent(director, 'discard');
    exchange(director, mayor);
    consent(mayor, 'discard');
    submit(mayor, 'ordførerens ord');
    exchange(mayor, director);
    expect(roundOf(director)).toMatchObject({ state: 'answering', attempt: 2 });
    // An envelope of before counts for nothing.
    expect(readIn(director, old)).toMatchObject({ steps: [] });
    submit(director, 'direktørens ord');
    exchange(director, mayor, true);
    expect(answersSeen(mayor)).toEqual(['direktørens ord', 'ordførerens ord']);
  });

  it('waits for the deputy mayor, whose envelope comes by one of the two', () => {
    const [director, mayor] = two();
    propose(director, { deputyId: people.deputy });
    consent(director, 'terms');
    exchange(director, mayor);
    consent(mayor, 'terms');
    exchange(mayor, director);
    submit(director, 'direktørens ord');
    submit(mayor, 'ordførerens ord');
    exchange(mayor, director);
    expect(fileFrom(director, mayor.me, true)).toBeNull();
    // The deputy mayor answers at the director's.
    const guest: Side = { ...director, party: 'deputy', me: people.deputy };
    submit(guest, 'varaordførerens ord');
    exchange(director, mayor, true);
    expect(answersSeen(mayor)).toEqual(['direktørens ord', 'ordførerens ord', 'varaordførerens ord']);
    exchange(mayor, director);
    expect(answersSeen(director)).toEqual(answersSeen(mayor));
  });

  it('takes the envelope of one of the two from nobody else', () => {
    const [director, mayor] = two();
    propose(director, { deputyId: people.deputy });
    consent(director, 'terms');
    exchange(director, mayor);
    consent(mayor, 'terms');
    exchange(mayor, director);
    // Somebody with a copy makes one up in the mayor's name, and sends it with their own.
    const guest: Side = { ...newSide('deputy'), rows: new Map(director.rows) };
    submit(guest, 'varaordførerens ord');
    submit({ ...guest, party: 'mayor', me: people.mayor }, 'oppdiktet');
    const { publicKey: _publicKey, ...file } = opened(sent(guest, director));
    const made = rowsOf(guest, 'evalSeals').map((seal) => ({
      table: 'evalSeals' as const,
      row: { ...seal },
      past: {},
    }));
    const rows = [...file.rows.filter(({ table }) => table !== 'evalSeals'), ...made];
    readIn(director, writeEvalFile({ ...file, rows }, guest.personKey));
    expect(rowsOf(director, 'evalSeals').map(({ party }) => party)).toEqual(['deputy']);
  });

  it('leaves the deputy mayor out when both have signed that', () => {
    const [director, mayor] = two();
    propose(director, { deputyId: people.deputy });
    consent(director, 'terms');
    exchange(director, mayor);
    consent(mayor, 'terms');
    consent(mayor, 'withoutDeputy');
    exchange(mayor, director);
    consent(director, 'withoutDeputy');
    for (const side of [director, mayor]) submit(side, `${side.party}s ord`);
    exchange(director, mayor);
    expect(roundOf(mayor)?.withoutDeputy).toBe(true);
    exchange(mayor, director);
    exchange(director, mayor, true);
    expect(answersSeen(mayor)?.length).toBe(2);
  });
});
