import { describe, expect, it } from 'vitest';
import type { ItemStatus } from '#shared/domain/checklist-item.ts';
import { isComplete, progressOf } from '#shared/domain/progress.ts';

describe('progress', () => {
  it.each<[ItemStatus[], number, number, boolean]>([
    [[], 0, 0, false],
    [['notRelevant'], 0, 0, false],
    [['open'], 0, 1, false],
    [['done', 'open', 'notRelevant'], 1, 2, false],
    [['done', 'done', 'notRelevant'], 2, 2, true],
  ])('of %j is %i of %i; complete: %s', (statuses, done, total, complete) => {
    const progress = progressOf(statuses.map((status) => ({ status })));
    expect(progress).toEqual({ done, total });
    expect(isComplete(progress)).toBe(complete);
  });
});
