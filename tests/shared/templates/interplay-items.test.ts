import { describe, expect, it } from 'vitest';
import { clarificationOf } from '#shared/templates/clarifications.ts';
import { isItemDone, wayOfItem, type InterplayDone } from '#shared/templates/interplay-items.ts';
import { startItems } from '#shared/templates/start-items.ts';

const nothing: InterplayDone = {
  agreed: new Set(),
  hasRules: false,
  hasRenewed: false,
  hasMirror: false,
  hasCase: false,
  hasArenas: false,
  meetsMinority: false,
};
const everything: InterplayDone = {
  agreed: new Set(startItems.flatMap(({ key }) => wayOfItem(key)?.ruleKey ?? [])),
  hasRules: true,
  hasRenewed: true,
  hasMirror: true,
  hasCase: true,
  hasArenas: true,
  meetsMinority: true,
};

describe('the way from a start-up item', () => {
  const withWay = startItems.filter(({ key }) => wayOfItem(key) !== null);

  it('is there for fourteen of them, and leads to a question there is', () => {
    expect(withWay).toHaveLength(14);
    const asked = withWay.flatMap(({ key }) => wayOfItem(key)?.ruleKey ?? []);
    expect(asked.filter((key) => clarificationOf(key) === null)).toEqual([]);
  });

  it('offers to tick only what looks done; who follows up the director is for the council alone', () => {
    const done = (facts: InterplayDone) =>
      startItems.filter(({ key }) => isItemDone(key, facts)).map(({ key }) => key);
    expect(done(nothing)).toEqual([]);
    expect(done(everything).toSorted()).toEqual(
      withWay
        .map(({ key }) => key)
        .filter((key) => key !== 'mnd-arbeidsgiverorgan')
        .toSorted(),
    );
    expect(done({ ...nothing, agreed: new Set(['avk-media']) })).toEqual(['uke1-media']);
    expect(done({ ...nothing, hasMirror: true })).toEqual(['mnd-forventninger']);
  });
});
