import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Approval } from '#shared/domain/approval.ts';
import type { ApprovalId, MeetingId, MinutesId, PersonId } from '#shared/domain/id.ts';
import type { Minutes } from '#shared/domain/minutes.ts';
import { chainSteps, digestOfText, linkOf } from '#shared/vault/minutes-chain.ts';
import { isSigned, signApproval } from '#shared/vault/signing.ts';

const stamp = { rev: 1, createdAt: '', createdBy: null, updatedAt: '', updatedBy: null, deletedAt: null };
const people = ['director', 'mayor'] as readonly string[] as readonly PersonId[];
const keys = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];

interface Chain {
  readonly minutes: readonly Minutes[];
  readonly approvals: readonly Approval[];
}

/** As many approved versions, each linked to the one before. */
const chainOf = (texts: readonly string[]): Chain => {
  const minutes: Minutes[] = [];
  const approvals: Approval[] = [];
  texts.forEach((text, at) => {
    const id = `minutes-${at}` as MinutesId;
    const meetingId = `meeting-${at}` as MeetingId;
    const snapshot = JSON.stringify({ minutesId: id, meetingId, version: 1, text });
    const digest = digestOfText(snapshot);
    const given = people.map((personId, side): Approval => {
      const said = { minutesId: id, personId, digest, approvedAt: `2023-10-${10 + at}T10:00:00.000Z` };
      return {
        ...stamp,
        id: `${id}-${personId}` as ApprovalId,
        ...said,
        ...signApproval(keys[side]!, said),
      };
    });
    const unlinked = {
      ...stamp,
      id,
      meetingId,
      state: 'approved' as const,
      version: 1,
      snapshot,
      digest,
      reason: '',
      place: at + 1,
      previous: minutes.at(-1)?.link ?? null,
      approvedAt: '2023-11-01T10:00:00.000Z',
    };
    minutes.push({ ...unlinked, link: linkOf(unlinked, given) });
    approvals.push(...given);
  });
  return { minutes, approvals };
};

const whole = chainOf(['en', 'to', 'tre', 'fire']);
/** Each run checks up to eight signatures, of some milliseconds each. */
const few = { numRuns: 15 };
const place = fc.integer({ min: 0, max: whole.minutes.length - 1 });

const replaced = <Row>(rows: readonly Row[], at: number, change: Partial<Row>): readonly Row[] =>
  rows.map((row, index) => (index === at ? { ...row, ...change } : row));

const checkChain = (...rows: Parameters<typeof chainSteps>) => {
  const steps = chainSteps(...rows);
  return { count: steps.length, faults: steps.flatMap((step) => step() ?? []) };
};

describe('the chain of approved minutes', () => {
  it('is whole as it was made, in whatever order its rows come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...whole.minutes], { minLength: 4 }),
        fc.shuffledSubarray([...whole.approvals], { minLength: 8 }),
        (minutes, approvals) => {
          expect(checkChain(minutes, approvals)).toEqual({ count: 4, faults: [] });
        },
      ),
      few,
    );
  });

  it('shows which version was touched, whatever was changed in it', () => {
    const change = fc.oneof(
      fc.record({ snapshot: fc.string() }),
      fc.record({ digest: fc.constant('f'.repeat(64)) }),
      fc.record({ link: fc.constant('0'.repeat(64)) }),
      fc.record({ version: fc.integer({ min: 2, max: 9 }) }),
      fc.record({ meetingId: fc.constant('meeting-x' as MeetingId) }),
    );
    fc.assert(
      fc.property(place, change, (at, fields) => {
        const { faults } = checkChain(replaced(whole.minutes, at, fields), whole.approvals);
        expect(faults.map(({ minutesId }) => minutesId)).toContain(whole.minutes[at]?.id);
      }),
      few,
    );
  });

  it('does not let one approved text stand for another, even with its own digest', () => {
    fc.assert(
      fc.property(place, place, (at, from) => {
        fc.pre(at !== from);
        const { snapshot, digest } = whole.minutes[from]!;
        const { faults } = checkChain(replaced(whole.minutes, at, { snapshot, digest }), whole.approvals);
        expect(faults).toMatchObject([{ minutesId: whole.minutes[at]?.id, fault: 'content' }]);
      }),
      few,
    );
  });

  it('shows a forged, changed or missing approval', () => {
    const change = fc.oneof(
      fc.record({ personId: fc.constant('somebody' as PersonId) }),
      fc.record({ approvedAt: fc.constant('2024-01-01T10:00:00.000Z') }),
      fc.record({ signature: fc.constant('ab'.repeat(64)) }),
      fc.record({ publicKey: fc.constant('not hexadecimal') }),
      fc.record({ digest: fc.constant('f'.repeat(64)) }),
      fc.record({ minutesId: fc.constant('elsewhere' as MinutesId) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), change, (at, fields) => {
        const { faults } = checkChain(whole.minutes, replaced(whole.approvals, at, fields));
        expect(faults.map(({ minutesId }) => minutesId)).toEqual([whole.approvals[at]?.minutesId]);
      }),
      few,
    );
  });

  it('shows approvals that were made anew by another, however well they are signed', () => {
    const at = 1;
    const forged = whole.approvals.map((approval) => {
      if (approval.minutesId !== whole.minutes[at]?.id) return approval;
      return { ...approval, ...signApproval(new Uint8Array(32).fill(9), approval) };
    });
    expect(forged.every(isSigned)).toBe(true);
    expect(checkChain(whole.minutes, forged).faults).toMatchObject([{ fault: 'link' }]);
  });

  it('shows what was taken out of the middle, and leaves alone what two PCs approved after the same one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 }), (at) => {
        const left = whole.minutes.filter((_, index) => index !== at);
        expect(checkChain(left, whole.approvals).faults).toMatchObject([
          { minutesId: whole.minutes[at + 1]?.id, fault: 'previous' },
        ]);
      }),
      few,
    );
    const twin = chainOf(['en', 'noe annet']);
    const renamed = { ...twin.minutes[1]!, id: 'twin' as MinutesId };
    const snapshot = renamed.snapshot.replace('minutes-1', 'twin');
    const digest = digestOfText(snapshot);
    const approvals = people.map((personId, side): Approval => {
      const said = { minutesId: renamed.id, personId, digest, approvedAt: '2023-10-30T10:00:00.000Z' };
      return { ...stamp, id: personId as string as ApprovalId, ...said, ...signApproval(keys[side]!, said) };
    });
    const unlinked = { ...renamed, snapshot, digest };
    const other = { ...unlinked, link: linkOf(unlinked, approvals) };
    expect(checkChain([...whole.minutes, other], [...whole.approvals, ...approvals])).toEqual({
      count: 5,
      faults: [],
    });
  });

  it('leaves out what is not approved yet', () => {
    const waiting = { ...whole.minutes[0]!, approvedAt: null };
    expect(checkChain([waiting], [])).toEqual({ count: 0, faults: [] });
  });
});
