import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import { isDatabaseLost } from './database.ts';
import { historyOf } from './history.ts';

/** What a line of a standing point takes over from it. */
export type StandingWords = Pick<StandingPoint, 'kind' | 'title' | 'templateKey' | 'templateVersion'>;

export const frozenWords = ({ kind, title, templateKey, templateVersion }: StandingWords): StandingWords => ({
  kind,
  title,
  templateKey,
  templateVersion,
});

/**
 * What a line that goes along to another meeting takes over from its standing point as it is now. What somebody wrote for
 * that one meeting is kept: only what the point itself has said once gives way to what it says now.
 */
export const wordsAlong = async (
  line: StandingWords & Pick<AgendaItem, 'id'>,
  point: StandingWords & Pick<StandingPoint, 'id'>,
): Promise<Partial<StandingWords>> => {
  const { kind, ...words } = frozenWords(point);
  const isSame = line.kind === kind && line.title === words.title;
  const once = isSame ? nothingElse : await saidBefore(point.id);
  return {
    ...(line.title === words.title || once.title.has(line.title) ? words : {}),
    ...(line.kind === kind || once.kind.has(line.kind) ? { kind } : {}),
  };
};

interface Said {
  readonly title: ReadonlySet<unknown>;
  readonly kind: ReadonlySet<unknown>;
}

const nothingElse: Said = { title: new Set(), kind: new Set() };

/** The words the point has had; while the database is lost nobody can tell, and then every word is kept. */
const saidBefore = async (id: StandingPoint['id']): Promise<Said> => {
  if (isDatabaseLost()) return nothingElse;
  const changes = (await historyOf(id)).flatMap((entry) => entry.changes);
  const of = (field: string): ReadonlySet<unknown> =>
    new Set(changes.flatMap((change) => (change.field === field ? [change.before, change.after] : [])));
  return { title: of('title'), kind: of('kind') };
};
