import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import {
  addPoint,
  changePoint,
  closeGaps,
  listPoints,
  movePoint,
  removePoint,
} from '#renderer/db/repositories/gathering-points.ts';
import {
  addGathering,
  changeGathering,
  listGatherings,
  readGathering,
  removeGathering,
} from '#renderer/db/repositories/gatherings.ts';
import { undo } from '#renderer/db/undo.ts';
import type { GatheringId, GatheringPointId, TermId } from '#shared/domain/id.ts';
import { programmes, programmeText } from '#shared/templates/gatherings.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const [groundwork] = programmes;

const begin = async (): Promise<{ readonly termId: TermId; readonly id: GatheringId }> => {
  const { termId } = await found();
  if (groundwork === undefined) throw new Error('there is a programme');
  return { termId, id: good(await addGathering(termId, programmeText(groundwork, null, 'nb'))) };
};

const shown = async (id: GatheringId): Promise<readonly string[]> =>
  (await listPoints(id)).map(({ dayNumber, startTime, title }) => `${dayNumber} ${startTime} ${title}`);

const pointAt = async (id: GatheringId, place: number): Promise<GatheringPointId> => {
  const point = (await listPoints(id))[place];
  if (point === undefined) throw new Error(`there is a point ${place}`);
  return point.id;
};

describe('a gathering', () => {
  it('begins with the programme it is made from, in one change that can be undone', async () => {
    const { termId, id } = await begin();
    expect(await readGathering(id)).toMatchObject({ templateKey: 'samling-grunnlag', firstDay: null });
    expect(await listPoints(id)).toHaveLength(groundwork?.points.length ?? 0);
    good(await undo());
    expect(await listGatherings(termId)).toEqual([]);
    expect(await listPoints(id)).toEqual([]);
  });

  it('stands first while it has no day, and then the latest first', async () => {
    const { termId, id } = await begin();
    const blank = { templateKey: null, templateVersion: null, points: [] };
    good(await addGathering(termId, { ...blank, title: 'Vår', firstDay: '2024-03-01' }));
    good(await addGathering(termId, { ...blank, title: 'Høst', firstDay: '2024-10-01' }));
    expect((await listGatherings(termId)).map(({ title }) => title)).toEqual([
      'Grunnlaget for samspillet',
      'Høst',
      'Vår',
    ]);
    good(await changeGathering(id, { firstDay: '2024-06-01', place: 'Solstrand' }));
    expect((await listGatherings(termId)).map(({ title }) => title)[1]).toBe('Grunnlaget for samspillet');
  });

  it('goes to the bin and comes back with its programme', async () => {
    const { termId, id } = await begin();
    good(await removeGathering(id));
    expect(await listGatherings(termId)).toEqual([]);
    good(await restoreFromBin({ table: 'gatherings', id }));
    expect(await listPoints(id)).toHaveLength(groundwork?.points.length ?? 0);
  });
});

describe('its programme', () => {
  it('follows when a point is given more time, in the same change', async () => {
    const { id } = await begin();
    good(await changePoint(await pointAt(id, 1), { minutes: 45 }));
    expect((await shown(id)).slice(1, 4)).toEqual([
      '1 13:00 Hva vil vi ha ut av dette?',
      '1 13:45 Slik blir samspillet til',
      '1 15:00 Pause',
    ]);
    expect((await shown(id)).find((line) => line.endsWith('Middag'))).toBe('1 19:00 Middag');
    good(await undo());
    expect((await shown(id))[2]).toBe('1 13:30 Slik blir samspillet til');
  });

  it('is put in another order, and to another day', async () => {
    const { id } = await begin();
    const [second, third] = [await pointAt(id, 1), await pointAt(id, 2)];
    good(await movePoint(third, { dayNumber: 1, after: await pointAt(id, 0) }));
    expect((await shown(id)).slice(1, 3)).toEqual([
      '1 13:00 Slik blir samspillet til',
      '1 14:15 Hva vil vi ha ut av dette?',
    ]);
    good(await movePoint(second, { dayNumber: 2, after: null }));
    expect((await shown(id)).filter((line) => line.startsWith('2')).slice(0, 2)).toEqual([
      '2 08:30 Hva vil vi ha ut av dette?',
      '2 09:00 Hva er fag, og hva er politikk?',
    ]);
    good(await changePoint(second, { dayNumber: 1 }));
    expect((await shown(id)).filter((line) => line.startsWith('1')).at(-1)).toBe(
      '1 21:00 Hva vil vi ha ut av dette?',
    );
  });

  it('takes a new point last on its day, lets one go, and closes the gaps when asked', async () => {
    const { id } = await begin();
    const draft = { title: 'Kveldstur', about: '', lead: '', material: null, minutes: 30 };
    good(await addPoint(id, { ...draft, dayNumber: 1 }));
    expect((await shown(id)).find((line) => line.endsWith('Kveldstur'))).toBe('1 21:00 Kveldstur');
    good(await addPoint(id, { ...draft, title: 'Dag tre', dayNumber: 3 }));
    expect((await shown(id)).at(-1)).toBe('3 09:00 Dag tre');
    good(await removePoint(await pointAt(id, 1)));
    expect((await shown(id))[1]).toBe('1 13:00 Slik blir samspillet til');
    good(await closeGaps(id, 1));
    expect((await shown(id)).find((line) => line.endsWith('Middag'))).toBe('1 17:15 Middag');
  });

  it('refuses what is no programme, and changes nothing', async () => {
    const { id } = await begin();
    const before = await shown(id);
    const first = await pointAt(id, 0);
    expect(await changePoint(first, { minutes: -5 })).toMatchObject({ ok: false });
    expect(await changePoint(first, { title: '' })).toMatchObject({ ok: false });
    expect(await changePoint(first, { material: 'bare tull og tøys' })).toMatchObject({ ok: false });
    expect(await movePoint('gone' as GatheringPointId, { dayNumber: 1, after: null })).toMatchObject({
      ok: false,
    });
    expect(await shown(id)).toEqual(before);
  });
});
