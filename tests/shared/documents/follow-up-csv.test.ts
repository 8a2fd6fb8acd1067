import { expect, it } from 'vitest';
import { followUpCsv } from '#shared/documents/follow-up-csv.ts';
import type { Action } from '#shared/domain/action.ts';
import type { ActionId, SeriesId } from '#shared/domain/id.ts';

const action: Action = {
  id: 'a' as ActionId,
  rev: 1,
  createdAt: '2023-10-16T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-16T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  seriesId: 's' as SeriesId,
  meetingId: null,
  agendaItemId: null,
  topicId: null,
  itemId: null,
  state: 'done',
  ownerId: null,
  dueOn: '2023-10-30',
  doneAt: '2023-10-27T10:00:00.000Z',
  doneBy: null,
  title: '=Ring «rektor»; straks',
  note: 'To\nlinjer',
};

it('follow-up becomes a table that a spreadsheet opens as columns and runs nothing of', () => {
  const named = {
    action,
    owner: 'Kari Nes',
    doneBy: 'Ola Vik',
    series: 'Ukemøte',
    meetingDay: '2023-10-16',
    isExempt: true,
  } as const;
  const [header, line, end] = followUpCsv([named], 'nb').split('\r\n');
  expect(header?.replace('\uFEFF', '')).toBe(
    '"Hva";"Ansvarlig";"Frist";"Status";"Gjort";"Gjort av";"Møteserie";"Fra møtet";"Tilgang";"Merknad"',
  );
  expect(line).toContain('"\'=Ring «rektor»; straks";"Kari Nes";"30.10.2023";"Gjort";"27.10.2023";"Ola Vik"');
  expect(line).toContain('"Ukemøte";"16.10.2023";"unntatt"');
  expect(end).toBe('');
  expect(followUpCsv([{ ...named, meetingDay: null, isExempt: false }], 'nn')).not.toContain('unnateke');
  expect(followUpCsv([{ ...named, meetingDay: null }], 'nn')).toContain('"unnateke"');
});
