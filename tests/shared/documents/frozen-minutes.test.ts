import { describe, expect, it } from 'vitest';
import { freezeMeeting, type MeetingFacts } from '#shared/documents/frozen-minutes.ts';
import { minutesDocument } from '#shared/documents/minutes.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { MinutesId, StandingPointId } from '#shared/domain/id.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { agendaEntry, agendaFacts } from '../../support/agenda-facts.ts';
import { minutesFacts } from '../../support/minutes-facts.ts';

const frozen = (items: readonly AgendaEntry[]) => {
  const { agenda, workspace, participants, people, days } = agendaFacts();
  const facts: MeetingFacts = {
    ...agenda,
    items,
    workspace,
    participants,
    people,
    days,
    notes: [],
    decisions: [],
    actions: [],
    information: [],
  };
  return freezeMeeting(facts, {
    minutesId: 'min1' as MinutesId,
    version: 1,
    reason: '',
    closedAt: '2023-10-23T07:40:00.000Z',
    closedBy: null,
  });
};

/** An exempt standing point with these words. */
const standing = (words: Pick<AgendaItem, 'title' | 'templateKey' | 'templateVersion'>): AgendaEntry =>
  agendaEntry(
    1,
    { title: null, standingPointId: 'sp1' as StandingPointId },
    { access: 'exempt', basisKey: 'offl-23-1', basisVersion: 2026, ...words },
  );

describe('frozen minutes', () => {
  it.each(writtenForms)('let no words of their own into the public title of an exempt point (%s)', (form) => {
    const template = { templateKey: 'fast-siden-sist', templateVersion: 1 };
    const snapshot = frozen([
      standing({ title: null, ...template }),
      standing({ title: 'Siden sist: sykemeldingen til Kari', ...template }),
      standing({ title: 'Nytt om Kari', templateKey: null, templateVersion: null }),
      agendaEntry(4, { title: 'Saken mot Kari' }, { access: 'exempt' }),
    ]);
    expect(snapshot.points.map(({ isTemplateTitle }) => isTemplateTitle)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const all = JSON.stringify(minutesDocument(minutesFacts({ snapshot, audience: 'public', form })));
    expect(all).not.toContain('Kari');
    expect(all).toContain(form === 'nb' ? '1. Siden sist' : '1. Sidan sist');
    expect(JSON.stringify(minutesDocument(minutesFacts({ snapshot, form })))).toContain('Saken mot Kari');
  });
});
