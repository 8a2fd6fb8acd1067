import { describe, expect, it } from 'vitest';
import { registry } from '#shared/exchange/registry.ts';
import { sealedTables, sharedTables, tableNames } from '#shared/exchange/table-name.ts';

const fields = tableNames.flatMap((table) =>
  Object.entries(registry[table].fields).map(([key, field]) => ({ name: `${table}.${key}`, ...field })),
);

describe('the field registry', () => {
  it('leaves no text of people in the open, nor anything that says who or what', () => {
    expect(fields.filter(({ kind, exposure }) => kind === 'text' && exposure === 'open')).toEqual([]);
  });

  it('keeps open exactly the ids, dates, ranks, states and references that lists are made from', () => {
    const open = fields.filter(({ exposure }) => exposure === 'open').map(({ name }) => name);
    expect(open).toEqual([
      'terms.electionDay',
      'terms.constitutingDay',
      'terms.officeDay',
      'terms.budgetDay',
      'terms.followedFrom',
      'checklistItems.termId',
      'checklistItems.phase',
      'checklistItems.rank',
      'checklistItems.ownerId',
      'checklistItems.ownDueDay',
      'checklistItems.status',
      'checklistItems.doneAt',
      'checklistItems.doneBy',
      'series.termId',
      'series.kind',
      'series.state',
      'series.firstDay',
      'series.lastDay',
      'participants.seriesId',
      'participants.meetingId',
      'participants.personId',
      'breaks.termId',
      'breaks.firstDay',
      'breaks.lastDay',
      'standingPoints.seriesId',
      'standingPoints.rank',
      'meetings.seriesId',
      'meetings.state',
      'meetings.day',
      'meetings.ruleDay',
      'meetings.startedAt',
      'meetings.endedAt',
      'meetings.closedAt',
      'topics.seriesId',
      'topics.state',
      'topics.rank',
      'topics.standingPointId',
      'topics.raisedBy',
      'topics.ownerId',
      'topics.itemId',
      'agendaItems.meetingId',
      'agendaItems.topicId',
      'agendaItems.rank',
      'agendaItems.state',
      'agendaItems.discussedAt',
      'agendaItems.carriedFromId',
      'notes.meetingId',
      'notes.agendaItemId',
      'notes.rank',
      'decisions.meetingId',
      'decisions.agendaItemId',
      'decisions.topicId',
      'decisions.state',
      'decisions.decidedOn',
      'decisions.reviewOn',
      'decisions.replacedById',
      'actions.seriesId',
      'actions.meetingId',
      'actions.agendaItemId',
      'actions.topicId',
      'actions.itemId',
      'actions.state',
      'actions.ownerId',
      'actions.dueOn',
      'actions.doneAt',
      'actions.doneBy',
      'informationEntries.termId',
      'informationEntries.meetingId',
      'informationEntries.agendaItemId',
      'informationEntries.topicId',
      'informationEntries.toldOn',
      'informationEntries.toldBy',
      'contacts.termId',
      'contacts.kind',
      'contacts.day',
      'minutes.meetingId',
      'minutes.state',
      'minutes.approvedAt',
      'approvals.minutesId',
      'approvals.personId',
      'approvals.approvedAt',
      'privateNotes.itemId',
      'privateNotes.ownerId',
      'meetingPrivateNotes.meetingId',
      'meetingPrivateNotes.agendaItemId',
      'meetingPrivateNotes.ownerId',
      'topicDrafts.seriesId',
      'topicDrafts.ownerId',
    ]);
  });

  it('lets out of the app exactly the tables that everyone shares', () => {
    const shared = tableNames.filter((table) => registry[table].scope === 'shared');
    expect(shared).toEqual([...sharedTables]);
    expect(sealedTables.map((table) => registry[table].scope)).toEqual(sealedTables.map(() => 'sealed'));
  });

  it('says of every reference which table it points into', () => {
    expect(fields.filter(({ kind, to }) => (kind === 'ref') !== (to !== undefined))).toEqual([]);
  });
});
