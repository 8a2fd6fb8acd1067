import type { Finding } from '#shared/access/finding.ts';
import type { AccessFacts } from '#shared/documents/access-report.ts';

const row = {
  id: 'item-1',
  rev: 1,
  createdAt: '2026-01-01T12:00:00.000Z',
  createdBy: null,
  updatedAt: '2026-01-02T12:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  title: 'Kontor',
  why: null,
  templateKey: null,
  templateVersion: null,
};

const finding: Finding = {
  group: 'earlier',
  table: 'checklistItems',
  id: 'item-1',
  row,
  field: 'note',
  value: '=Kari Nes er bekymret',
  at: '2026-01-02T12:00:00.000Z',
  by: 'ola',
  place: 'history',
  change: { sequence: 7, label: 'itemText' },
};

/** A report of Innsyn with one finding, something left out, and a text that a spreadsheet would run. */
export const accessFacts: AccessFacts = {
  query: { personId: 'kari', words: '', from: '2026-01-01', to: null },
  result: { findings: [finding], leftOut: { othersNotes: 2, ownNotes: 0, closedEnvelopes: 0, deletions: 1 } },
  made: '2026-03-01T12:00:00.000Z',
  by: 'ola',
  workspace: null,
  names: new Map([
    ['kari', 'Kari Nes'],
    ['ola', 'Ola Vik'],
  ]),
  form: 'nb',
};
