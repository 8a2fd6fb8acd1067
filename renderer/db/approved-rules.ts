import type { RuleId, RuleVersionId } from '#shared/domain/id.ts';
import type { Change } from '#shared/journal/change.ts';
import type { Effect } from '#shared/journal/effect.ts';
import { readWhereAny } from './read.ts';

/**
 * Whether to take the change back would take away a wording that somebody has approved with their own key, or the rule it
 * belongs to. What was approved stays; it is withdrawn, or put in the bin, by an act of its own. An import goes back whole.
 */
export const takesApproved = async ({
  label,
  effects,
}: Pick<Change, 'label' | 'effects'>): Promise<boolean> => {
  if (label === 'imported') return false;
  // oxlint-disable typescript/no-unsafe-type-assertion -- the id of a row of the table is one
  const rules = madeIn(effects, 'rules') as readonly RuleId[];
  const versions = madeIn(effects, 'ruleVersions') as readonly RuleVersionId[];
  // oxlint-enable typescript/no-unsafe-type-assertion
  if (rules.length + versions.length === 0) return false;
  const ofRules = await readWhereAny('ruleVersions', 'ruleId', rules);
  const standing = [...versions, ...ofRules.filter(isLive).map(({ id }) => id)];
  return (await readWhereAny('ruleApprovals', 'versionId', standing)).some(isLive);
};

/** What goes away with them: made, brought by a file, or taken out of the bin. */
const madeIn = (effects: readonly Effect[], table: 'rules' | 'ruleVersions'): readonly string[] =>
  effects.filter((effect) => effect.table === table && isMaking(effect)).map(({ id }) => id);

const isMaking = (effect: Effect): boolean =>
  effect.kind === 'create' ||
  effect.kind === 'restore' ||
  (effect.kind === 'place' && (effect.before === null || effect.before.deletedAt !== null));

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
