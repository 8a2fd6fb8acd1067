import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ReceivedEvalFile } from '#renderer/db/repositories/eval-files.ts';
import { linesOf } from '#renderer/parts/round-files/file-lines.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { writeForm } from '#shared/exchange/eval-form.ts';
import { planEvalFile } from '#shared/exchange/eval-file-plan.ts';
import { textIn } from '#shared/text/text.ts';
import {
  changeRound,
  consent,
  fileFrom,
  groundOf,
  newSide,
  opened,
  people,
  propose,
  readIn,
  roundId,
  submit,
  write,
  type Side,
} from '../../../shared/exchange/eval-sides.ts';
import { aForm } from '../../../support/eval-rows.ts';

const names: Readonly<Record<string, string>> = {
  [people.director]: 'Astrid Demodal',
  [people.mayor]: 'Torleiv Eksempelvik',
};

/** What the reader sees of the next file, in nynorsk. */
const look = (from: Side, to: Side, withKey = false): Readonly<Record<string, readonly string[]>> => {
  const file = opened(fileFrom(from, to.me, withKey) ?? '');
  const plan = planEvalFile(file, groundOf(to), []);
  if (!plan.ok) throw new Error(plan.reason);
  const received: ReceivedEvalFile = { ...plan.value, file, isNewKey: false };
  const groups = linesOf(received, {
    text: textIn('nn'),
    form: 'nn',
    nameOf: (id) => names[id] ?? '?',
  });
  return Object.fromEntries(groups.map(({ group, lines }) => [group, lines]));
};

const exchange = (from: Side, to: Side, withKey = false): void =>
  void readIn(to, fileFrom(from, to.me, withKey) ?? '');

describe('what a file brings, in words', () => {
  it('tells who has said and handed over what, and nothing of any answer', () => {
    const [director, mayor] = [newSide('director'), newSide('mayor')];
    propose(director, { form: writeForm(aForm()) });
    consent(director, 'terms');
    expect(look(director, mayor)).toEqual({
      round: ['Ny runde: Halvårsevaluering vår 2024'],
      said: ['Astrid Demodal har stadfesta rammene'],
    });
    exchange(director, mayor);
    changeRound(director, { answerBy: '2024-06-20' });
    expect(look(director, mayor)).toEqual({ round: ['Dagar og opplysningar om runden'] });
    consent(mayor, 'terms');
    exchange(mayor, director);
    submit(director, 'HEMMELEG');
    submit(mayor, 'HEMMELEG');
    expect(look(director, mayor)['envelopes']).toEqual([
      expect.stringMatching(/^Konvolutten frå Astrid Demodal, levert /),
    ]);
    exchange(mayor, director);
    // The key has come, and its look is as before: nothing of it is told until the own is given.
    expect(JSON.stringify(look(director, mayor, true))).not.toMatch(/HEMMELEG|Nøkkelen|opna/);
    exchange(director, mayor, true);
    expect(look(mayor, director)['envelopes']).toContain('Konvoluttane blir opna for alle.');
  });

  it('names themes by what they are about, and what is put away', () => {
    const [director, mayor] = [newSide('director'), newSide('mayor')];
    propose(director, { form: writeForm(aForm()) });
    consent(director, 'terms');
    exchange(director, mayor);
    consent(mayor, 'terms');
    exchange(mayor, director);
    for (const side of [director, mayor]) submit(side, 'x');
    exchange(mayor, director);
    exchange(director, mayor, true);
    const [statement] = aForm().statements;
    const theme = {
      roundId,
      rank: 'a0',
      about: statement?.id,
      title: null,
      reason: 'differing',
      minutes: 20,
      agreed: 'Me ringjer først.',
      discussedAt: null,
      ...noMark,
    };
    const id = v7();
    write(mayor, 'evalThemes', id, theme);
    exchange(director, mayor);
    expect(look(mayor, director)['themes']).toEqual([statement?.text.nn]);
    exchange(mayor, director);
    write(mayor, 'evalThemes', id, { deletedAt: '2024-06-30T08:00:00.000Z' });
    expect(look(mayor, director)['removed']).toEqual([expect.stringContaining(statement?.text.nn ?? '?')]);
  });
});
