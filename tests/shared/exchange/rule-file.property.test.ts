import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { v7 } from 'uuid';
import { noMark } from '#shared/domain/access-mark.ts';
import type { PersonId, RuleId, TermId, WorkspaceId } from '#shared/domain/id.ts';
import { missingOf } from '#shared/domain/rule-standing.ts';
import type { RuleApproval, RuleVersion } from '#shared/domain/rule-version.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { pastOf } from '#shared/exchange/parcel-unit.ts';
import { planRuleFile } from '#shared/exchange/rule-file-plan.ts';
import { inForceAmong } from '#shared/exchange/rule-file-versions.ts';
import { ruleFileTables, type RuleFile, type RuleFileTable } from '#shared/exchange/rule-file.ts';
import { ruleDigest, signRule } from '#shared/vault/rule-digest.ts';
import { publicKeyOf } from '#shared/vault/signing.ts';

// Elliptic curves in plain JavaScript, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const id = (last: string): string => `019a0000-0000-7000-8000-${last.padStart(12, '0')}`;
const [director, mayor] = [id('a1'), id('a2')] as [PersonId, PersonId];
const [termId, ruleId, workspaceId] = [id('b1') as TermId, id('c1') as RuleId, id('d1') as WorkspaceId];

/** One PC: every row with all it has been. */
interface Side {
  readonly me: PersonId;
  readonly key: Uint8Array;
  readonly rows: Map<string, AnyRow[]>;
}

const newSide = (me: PersonId): Side => ({
  me,
  key: new Uint8Array(32).fill(me === director ? 1 : 2),
  rows: new Map(),
});

let clock = 0;
const tick = (): string => new Date(Date.UTC(2024, 5, 1) + (clock += 60_000)).toISOString();

const put = (side: Side, table: RuleFileTable, row: object): void => {
  const given = row as AnyRow;
  const place = `${table}/${given.id}`;
  const before = side.rows.get(place) ?? [];
  side.rows.set(place, [...before, { ...given, rev: before.length + 1 }]);
};

const rowsOf = <Row>(side: Side, table: RuleFileTable): Row[] =>
  [...side.rows].flatMap(([place, states]) => (place.startsWith(`${table}/`) ? [states.at(-1) as Row] : []));
const versionsOf = (side: Side) => rowsOf<RuleVersion>(side, 'ruleVersions');
const approvalsOf = (side: Side) => rowsOf<RuleApproval>(side, 'ruleApprovals');
const ruleOf = (side: Side) => rowsOf<AnyRow>(side, 'rules')[0];

const fresh = ({ me }: Side, rowId: string = v7()) => {
  const at = tick();
  return { id: rowId, rev: 1, createdAt: at, createdBy: me, updatedAt: at, updatedBy: me, deletedAt: null };
};

const state = (side: Side, name: string): void => {
  const row = ruleOf(side);
  if (row !== undefined) put(side, 'rules', { ...row, state: name, updatedAt: tick(), updatedBy: side.me });
};

const propose = (side: Side): void => {
  if (versionsOf(side).some((version) => version.state === 'proposed')) return;
  if (ruleOf(side) === undefined) {
    const template = {
      templateKey: 'avk-media',
      templateVersion: 1,
      question: null,
      group: 'media',
      rank: 'a0',
    };
    const empty = { text: '', note: '', reviewOn: null, contradictsId: null, caseKeys: '', ...noMark };
    put(side, 'rules', { ...fresh(side, ruleId), termId, state: 'notDiscussed', ...template, ...empty });
  }
  const number = Math.max(0, ...versionsOf(side).map((version) => version.number)) + 1;
  const wording = { ruleId, number, question: '{}', text: `Ordlyd ${v7()}`, reason: '', reviewOn: null };
  const version = {
    ...fresh(side),
    ...wording,
    directorId: director,
    mayorId: mayor,
  } as unknown as RuleVersion;
  const rest = { state: 'proposed', meetingId: null, roundId: null, agreedAt: null };
  put(side, 'ruleVersions', { ...version, ...rest, digest: ruleDigest(version) });
};

/** As the repository does: with the second approval it is agreed, and what waits beside it is withdrawn. */
const approve = (side: Side): void => {
  const version = versionsOf(side).find((one) => one.state === 'proposed');
  if (version === undefined) return;
  const given = approvalsOf(side).filter(({ versionId }) => versionId === version.id);
  if (given.some(({ personId }) => personId === side.me)) return;
  const approved = { versionId: version.id, personId: side.me, digest: version.digest, approvedAt: tick() };
  put(side, 'ruleApprovals', { ...fresh(side), ...approved, ...signRule(side.key, approved) });
  const all = approvalsOf(side).filter(({ versionId }) => versionId === version.id);
  if (missingOf(version, all).length > 0) return;
  for (const other of versionsOf(side))
    if (other.state === 'proposed' && other.id !== version.id)
      put(side, 'ruleVersions', { ...other, state: 'withdrawn' });
  const agreedAt =
    all
      .map((one) => one.approvedAt)
      .toSorted()
      .at(-1) ?? null;
  put(side, 'ruleVersions', { ...version, state: 'agreed', agreedAt });
  state(side, 'agreed');
};

const withdraw = (side: Side): void => {
  const version = versionsOf(side).find((one) => one.state === 'proposed');
  if (version !== undefined) put(side, 'ruleVersions', { ...version, state: 'withdrawn' });
};

const fileFrom = (side: Side): RuleFile => ({
  publicKey: publicKeyOf(side.key),
  made: tick(),
  workspaceId,
  by: side.me,
  to: side.me === director ? mayor : director,
  termId,
  rows: ruleFileTables.flatMap((table) =>
    [...side.rows]
      .filter(([place]) => place.startsWith(`${table}/`))
      .map(([, states]) => ({
        table,
        row: states.at(-1) as AnyRow,
        past: pastOf(table, states.slice(0, -1)),
      })),
  ),
});

const planFor = (side: Side, file: RuleFile) => {
  const keys = new Map([[side.me, new Set([publicKeyOf(side.key)])]]);
  const answer = planRuleFile(file, {
    me: side.me,
    workspaceId,
    here: (table, rowId) => {
      const states = side.rows.get(`${table}/${rowId}`);
      const row = states?.at(-1);
      if (states === undefined || row === undefined) return undefined;
      return { row, past: pastOf(table, states.slice(0, -1)), isUndone: false };
    },
    exists: (table, rowId) => table === 'terms' || table === 'people' || side.rows.has(`${table}/${rowId}`),
    versions: versionsOf(side),
    approvals: approvalsOf(side),
    keysOf: (person) => keys.get(person) ?? new Set(),
  });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value;
};

const read = (side: Side, file: RuleFile): void => {
  for (const { table, after } of planFor(side, file).steps) put(side, table, after);
};

/** What both must come to: how far each wording has come, and what is in force. */
const outcomeOf = (side: Side) => ({
  states: Object.fromEntries(versionsOf(side).map((version) => [version.id, version.state])),
  inForce: inForceAmong(ruleId, versionsOf(side))?.id ?? null,
});

const acts = { propose, approve, withdraw, revisit: (side: Side) => state(side, 'revisit') } as const;
type Act = keyof typeof acts | 'send' | 'readOld' | 'readNew';
/** Mostly what goes somewhere: a wording is put, approved by one, sent, read and approved by the other. */
const often: readonly Act[] = ['approve', 'approve', 'send', 'send', 'readNew', 'readNew'];
const steps = fc.array(
  fc.tuple(
    fc.constantFrom<Act>(...often, 'propose', 'withdraw', 'revisit', 'readOld'),
    fc.constantFrom(0, 1),
  ),
  { minLength: 15, maxLength: 50, size: 'max' },
);

it('files come to the same on both PCs, whatever was done and in whatever order they were read', () => {
  fc.assert(
    fc.property(steps, (done) => {
      const sides = [newSide(director), newSide(mayor)] as const;
      propose(sides[0]);
      const sent: [RuleFile[], RuleFile[]] = [[], []];
      for (const [act, at] of done) {
        const [side, others] = [sides[at], sent[1 - at] as RuleFile[]];
        const file = act === 'readOld' ? others[0] : others.at(-1);
        if (act === 'send') sent[at]?.push(fileFrom(side));
        else if (act !== 'readOld' && act !== 'readNew') acts[act](side);
        else if (file !== undefined) read(side, file);
      }
      const [one, other] = sides;
      for (let turn = 0; turn < 2; turn += 1) {
        read(other, fileFrom(one));
        read(one, fileFrom(other));
      }
      expect(outcomeOf(one)).toEqual(outcomeOf(other));
      // Nothing is agreed without both signatures, and an old file changes nothing.
      for (const version of versionsOf(one).filter((each) => each.state === 'agreed'))
        expect(
          missingOf(
            version,
            approvalsOf(one).filter(({ versionId }) => versionId === version.id),
          ),
        ).toEqual([]);
      for (const file of sent[0])
        expect(planFor(other, file).steps.filter(({ table }) => table !== 'rules')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
