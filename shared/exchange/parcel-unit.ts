import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnyRow } from './any-row.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Past } from './parcel.ts';
import { registry } from './registry.ts';
import type { SharedTable } from './table-name.ts';

const mark = ['access', 'basisKey', 'basisVersion', 'basisDetail', 'fullerAccess', 'reassessOn'] as const;

/** Fields that only make sense together; every other field stands alone. */
const together: Partial<Readonly<Record<SharedTable, readonly (readonly string[])[]>>> = {
  meetings: [
    ['state', 'startedAt', 'endedAt', 'closedAt'],
    ['day', 'startTime', 'minutes', 'ruleDay', 'reason'],
  ],
  topics: [mark],
  agendaItems: [['state', 'discussedAt'], mark],
  actions: [['state', 'doneAt', 'doneBy']],
  decisions: [['state', 'replacedById']],
  minutes: [['state', 'snapshot', 'digest', 'reason', 'place', 'previous', 'link', 'approvedAt']],
  evalRounds: [
    // What both confirm, as one text; see `shared/vault/eval-consent.ts`.
    [
      'directorId',
      'mayorId',
      'deputyId',
      'periodFrom',
      'periodTo',
      'formKey',
      'formVersion',
      'form',
      'reportTo',
      'sharing',
    ],
    ['filing', 'filingReason'],
    mark,
  ],
  evalThemes: [mark],
  evalSummaries: [mark],
  rules: [mark],
  ruleUses: [mark],
  greyCases: [mark],
  arenas: [mark],
  matters: [mark],
};

/** What can be changed alone in a row of the table; `deletedAt` is one of them. */
export const unitsOf = (table: SharedTable): readonly (readonly string[])[] => {
  const grouped = together[table] ?? [];
  const alone = Object.keys(registry[table].fields).filter(
    (field) => !grouped.some((unit) => unit.includes(field)),
  );
  return [...grouped, ...alone.map((field) => [field]), ['deletedAt']];
};

export const unitName = (unit: readonly string[]): string => unit.join(',');

/** A short mark of what the unit says in the row: equal marks, equal content. */
export const markOf = (row: AnyRow, unit: readonly string[]): string => {
  // When something went to the bin differs between two machines; that it lies there is what counts.
  const values = unit.map((field) => (field === 'deletedAt' ? row.deletedAt !== null : (row[field] ?? null)));
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(values)))).slice(0, 16);
};

/** What each unit has said before, from the row as it was after every change of it, the last one left out. */
export const pastOf = (table: SharedTable, earlier: readonly AnyRow[]): Past =>
  Object.fromEntries(
    unitsOf(table).flatMap((unit) => {
      const marks = [...new Set(earlier.map((row) => markOf(row, unit)))];
      return marks.length === 0 ? [] : [[unitName(unit), marks]];
    }),
  );
