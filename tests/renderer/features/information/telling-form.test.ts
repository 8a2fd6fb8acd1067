import { describe, expect, it } from 'vitest';
import {
  newTelling,
  tellingFault,
  type TellingFault,
  type TellingForm,
} from '#renderer/features/information/log/telling-form.ts';
import type { MemberId } from '#shared/domain/id.ts';
import type { Term } from '#shared/domain/term.ts';
import { row } from '../../../shared/domain/register.ts';

const term: Term = {
  ...row,
  id: 'term' as Term['id'],
  reason: 'election',
  startYear: 2023,
  endYear: 2027,
  electionDay: '2023-09-11',
  constitutingDay: '2023-10-19',
  officeDay: null,
  budgetDay: null,
  electionDayProposed: false,
  followedFrom: null,
};

describe('what is filled in about something that was told', () => {
  it.each<[string, Partial<TellingForm>, TellingFault | null]>([
    ['as it begins', {}, null],
    ['tomorrow', { toldOn: '2024-03-13' }, 'dayAhead'],
    ['before the election', { toldOn: '2023-09-10' }, 'dayBeforeTerm'],
    ['later today', { toldAt: '10:31' }, 'timeAhead'],
    ['at that time on an earlier day', { toldOn: '2024-03-11', toldAt: '23:00' }, null],
    ['at no time', { toldAt: null, timeText: ' ' }, null],
    ['at what is no time', { toldAt: null, timeText: '8.3o' }, 'timeUnread'],
    ['to some, who are not named', { recipients: 'named' }, 'namedMissing'],
    ['to some of the register', { recipients: 'named', members: ['Anne' as MemberId] }, null],
    ['to some outside of it', { recipients: 'named', named: 'Per Hansen' }, null],
    ['another way, which is not said', { channel: 'other' }, 'channelMissing'],
  ])('%s', (_case, change, fault) => {
    const form = { ...newTelling('2024-03-12', '10:30', null), ...change };
    expect(tellingFault(form, { term, today: '2024-03-12' }, '10:30')).toBe(fault);
  });
});
