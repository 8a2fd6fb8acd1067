import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { v7 } from 'uuid';
import { noMark } from '#shared/domain/access-mark.ts';
import { writeEvalFile, type EvalFile } from '#shared/exchange/eval-file.ts';
import { digestOfText } from '#shared/vault/minutes-chain.ts';
import {
  consent,
  fileFrom,
  newSide,
  opened,
  propose,
  readIn,
  roundId,
  roundOf,
  rowsOf,
  submit,
  tick,
  write,
  type Side,
} from './eval-sides.ts';

const sent = (from: Side, to: Side): string => {
  const text = fileFrom(from, to.me);
  if (text === null) throw new Error('No file');
  return text;
};

const exchange = (from: Side, to: Side) => {
  const plan = readIn(to, sent(from, to));
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
};

/** Both have opened; each test goes on with its own copy of the two PCs. */
let first: readonly [Side, Side];
beforeAll(() => {
  const [director, mayor] = [newSide('director'), newSide('mayor')];
  propose(director);
  consent(director, 'terms');
  exchange(director, mayor);
  consent(mayor, 'terms');
  exchange(mayor, director);
  submit(director, 'a');
  submit(mayor, 'b');
  exchange(mayor, director);
  readIn(mayor, fileFrom(director, mayor.me, true) ?? '');
  exchange(mayor, director);
  first = [director, mayor];
});
const copyOf = (side: Side): Side => ({ ...side, rows: new Map(side.rows) });
const two = (): readonly [Side, Side] => [copyOf(first[0]), copyOf(first[1])];

const aTheme = (fields: object = {}) => ({
  roundId,
  rank: 'a0',
  about: 'ev-c1',
  title: null,
  reason: 'differing',
  minutes: 20,
  agreed: '',
  discussedAt: null,
  ...noMark,
  ...fields,
});

const aMeasure = (fields: object = {}) => ({
  roundId,
  themeId: null,
  rank: 'a0',
  title: 'Fast telefontid',
  ownerId: null,
  dueOn: null,
  actionId: null,
  ...fields,
});

const anAction = (seriesId: string) => ({
  seriesId,
  meetingId: null,
  agendaItemId: null,
  topicId: null,
  itemId: null,
  state: 'open',
  ownerId: null,
  dueOn: null,
  doneAt: null,
  doneBy: null,
  title: 'Fast telefontid',
  note: '',
});

const anOutcome = (snapshot: string, fields: object = {}) => ({
  roundId,
  state: 'awaiting',
  version: 1,
  snapshot,
  digest: digestOfText(snapshot),
  approvedAt: null,
  ...fields,
});

const agreedOf = (side: Side) =>
  rowsOf(side, 'evalThemes')
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ about, agreed }) => [about, agreed]);

describe('what came of the talk, by file', () => {
  it('loses no word of either, asks where both have written, and says nothing twice', () => {
    const themes = ['ev-a1', 'ev-b1', 'ev-c1'].map((about) => ({ id: v7(), about }));
    const edit = fc.tuple(fc.nat(2), fc.constantFrom('x', 'y', 'z'), fc.boolean());
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), fc.array(edit, { maxLength: 12 }), (there, here) => {
        const [director, mayor] = two();
        for (const { id, about } of themes) write(director, 'evalThemes', id, aTheme({ about }));
        exchange(director, mayor);
        const live = (side: Side, edits: typeof there): void => {
          for (const [which, word, isMore] of edits) {
            const theme = rowsOf(side, 'evalThemes').find(({ id }) => id === themes[which]?.id);
            if (theme === undefined) continue;
            write(side, 'evalThemes', theme.id, { agreed: isMore ? theme.agreed + word : word });
          }
        };
        live(director, there);
        live(mayor, here);
        const [mine, theirs] = [agreedOf(mayor), agreedOf(director)];
        const file = sent(director, mayor);
        const plan = readIn(mayor, file);
        if (typeof plan === 'string') throw new Error(plan);
        const asked = new Set(plan.conflicts.map(({ id }) => id));
        const now = agreedOf(mayor);
        const isWrong = ({ id }: { readonly id: string }, place: number): boolean => {
          const [was, others, is] = [mine[place]?.[1], theirs[place]?.[1], now[place]?.[1]];
          // Nobody is asked where only one has written; who is asked keeps what stands here until they choose.
          const isAlone = was === '' || others === '' || was === others;
          return (is !== was && is !== others) || (asked.has(id) && (isAlone || is !== was));
        };
        expect(themes.filter(isWrong)).toEqual([]);
        expect(readIn(mayor, file)).toMatchObject({ steps: [] });
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('makes one theme of two about the same statement, and one summary of a dimension', () => {
    const [director, mayor] = two();
    const [theirs, mine] = [v7(), v7()];
    write(mayor, 'evalThemes', mine, aTheme());
    write(mayor, 'evalSummaries', v7(), { roundId, dimension: 'A', body: '', ...noMark });
    write(director, 'evalThemes', theirs, aTheme({ agreed: 'Vi ringer først.' }));
    write(director, 'evalSummaries', v7(), { roundId, dimension: 'A', body: 'Godt', ...noMark });
    write(director, 'evalMeasures', v7(), aMeasure({ themeId: theirs }));
    exchange(director, mayor);
    expect(agreedOf(mayor)).toEqual([['ev-c1', 'Vi ringer først.']]);
    expect(rowsOf(mayor, 'evalMeasures')).toMatchObject([{ themeId: mine }]);
    expect(rowsOf(mayor, 'evalSummaries')).toMatchObject([{ body: 'Godt' }]);
    exchange(mayor, director);
    expect(rowsOf(director, 'evalMeasures')).toMatchObject([{ themeId: theirs }]);
    expect(exchange(director, mayor).steps).toEqual([]);
  });

  it('leaves the follow-up of meetings that are not here, and takes it when they are', () => {
    const [director, mayor] = two();
    const [seriesId, actionId] = [v7(), v7()];
    write(director, 'actions', actionId, anAction(seriesId));
    write(director, 'evalMeasures', v7(), aMeasure({ actionId }));
    const plan = exchange(director, mayor);
    expect(plan.left).toBe(1);
    expect(rowsOf(mayor, 'evalMeasures')).toMatchObject([{ actionId: null }]);
    // The weekly meetings have come with a file of their own.
    mayor.rows.set(`series/${seriesId}`, []);
    exchange(director, mayor);
    expect(rowsOf(mayor, 'evalMeasures')).toMatchObject([{ actionId }]);
    // Nor does a file from who had none take it away.
    expect(exchange(mayor, director).steps).toEqual([]);
  });
});

describe('an outcome by file', () => {
  const frozen = (side: Side, snapshot = '{"agreed":"Vi ringer først."}') => {
    write(side, 'evalOutcomes', v7(), anOutcome(snapshot));
    return digestOfText(snapshot);
  };

  const approve = (side: Side, digest: string): void => consent(side, 'outcome', digest);

  it('is finished for both by the signatures of both, wherever they were given', () => {
    const [director, mayor] = two();
    const digest = frozen(director);
    exchange(director, mayor);
    approve(director, digest);
    approve(mayor, digest);
    const plan = exchange(director, mayor);
    // The mayor approved last, and so makes what follows.
    expect(plan.followsUp).toBe(true);
    expect(exchange(mayor, director).followsUp).toBe(false);
    expect(roundOf(mayor)?.state).toBe('finished');
    expect(roundOf(director)?.finishedAt).toBe(roundOf(mayor)?.finishedAt);
    expect(rowsOf(director, 'evalOutcomes')).toMatchObject([{ state: 'approved' }]);
    expect(exchange(director, mayor).steps).toEqual([]);
  });

  it('stands as both have approved it, over what was written since', () => {
    const [director, mayor] = two();
    const id = v7();
    write(director, 'evalThemes', id, aTheme({ agreed: 'Vi ringer først.' }));
    const digest = frozen(director);
    exchange(director, mayor);
    approve(mayor, digest);
    exchange(mayor, director);
    // One talks on alone, and the other approves meanwhile.
    const [outcome] = rowsOf(mayor, 'evalOutcomes');
    write(mayor, 'evalOutcomes', outcome?.id ?? '', { state: 'withdrawn' });
    write(mayor, 'evalThemes', id, { agreed: 'Noe annet' });
    write(mayor, 'evalThemes', v7(), aTheme({ about: 'ev-a1' }));
    approve(director, digest);
    finish(director);
    const plan = exchange(director, mayor);
    expect(plan).toMatchObject({ setAside: 1, conflicts: [] });
    expect(roundOf(mayor)?.state).toBe('finished');
    expect(agreedOf(mayor)).toEqual([['ev-c1', 'Vi ringer først.']]);
  });

  /** As who approves last finishes it at their own PC. */
  const finish = (side: Side): void => {
    const at = tick();
    const [outcome] = rowsOf(side, 'evalOutcomes');
    write(side, 'evalOutcomes', outcome?.id ?? '', { state: 'approved', approvedAt: at });
    write(side, 'evalRounds', roundId, { state: 'finished', finishedAt: at });
  };

  it('takes where the report went and the follow-up also when it is finished, and nothing else', () => {
    const [director, mayor] = two();
    const id = v7();
    write(director, 'evalThemes', id, aTheme({ agreed: 'Vi ringer først.' }));
    const digest = frozen(director);
    exchange(director, mayor);
    for (const side of [director, mayor]) approve(side, digest);
    exchange(director, mayor);
    exchange(mayor, director);
    write(director, 'evalRounds', roundId, { caseReference: '2024/117', nextOn: '2025-01-10' });
    write(director, 'evalThemes', id, { agreed: 'Skrevet om etterpå' });
    exchange(director, mayor);
    expect(roundOf(mayor)).toMatchObject({ caseReference: '2024/117', nextOn: null });
    expect(agreedOf(mayor)).toEqual([['ev-c1', 'Vi ringer først.']]);
  });

  it('is turned away when both froze one, when its text is another, and counts no forged approval', () => {
    const [director, mayor] = two();
    const digest = frozen(director);
    const text = sent(director, mayor);
    frozen(mayor, '{"agreed":"Noe annet"}');
    expect(readIn(mayor, text)).toBe('otherOutcome');
    const [, other] = two();
    const { publicKey: _publicKey, ...file } = opened(text);
    const rows = file.rows.map((one): EvalFile['rows'][number] =>
      one.table === 'evalOutcomes' ? { ...one, row: { ...one.row, snapshot: '{}' } } : one,
    );
    expect(readIn(other, writeEvalFile({ ...file, rows }, director.personKey))).toBe('notGenuine');
    // Said to be approved, with one signature alone.
    approve(director, digest);
    finish(director);
    expect(readIn(other, sent(director, other))).toMatchObject({ followsUp: false });
    expect(roundOf(other)?.state).toBe('opened');
    expect(rowsOf(other, 'evalOutcomes')).toMatchObject([{ state: 'begun', approvedAt: null }]);
  });
});
