import { useLiveQuery } from 'dexie-react-hooks';
import { listPoints } from '#renderer/db/repositories/gathering-points.ts';
import { readGathering } from '#renderer/db/repositories/gatherings.ts';
import { GatheringOut } from '#renderer/features/rules/out/gathering-out.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { Gathering, GatheringPoint } from '#shared/domain/gathering.ts';
import type { GatheringId } from '#shared/domain/id.ts';
import { AboutFields, AfterFields } from './about-fields.tsx';
import styles from './gatherings.module.css';
import { MoreSection } from './more-section.tsx';
import { ProgrammeList } from './programme-list.tsx';

interface GatheringFacts {
  readonly gathering: Gathering;
  readonly points: readonly GatheringPoint[];
}

/** One gathering: what it is for, its programme to change as they like, and what came out of it. */
export const GatheringPlace = ({ workspace, id }: PlaceProps) => {
  const { rules, gatherings: words } = useText();
  const facts = useLiveQuery(async () => (id === undefined ? null : readFacts(id as GatheringId)), [id]);
  if (facts === undefined) return null;
  if (facts === null) {
    return (
      <Page heading={rules.tabs.gatherings}>
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toList, run: () => go({ room: 'rules', view: 'gatherings' }) }}
        />
      </Page>
    );
  }
  const { gathering, points } = facts;
  return (
    <Page
      width="wide"
      heading={gathering.title}
      eyebrow={
        <a className={styles.back} href={hashOf({ room: 'rules', view: 'gatherings' })}>
          {rules.tabs.gatherings}
        </a>
      }
      actions={<GatheringOut id={gathering.id} />}
    >
      <div className={styles.sections}>
        <AboutFields gathering={gathering} workspace={workspace} />
        <ProgrammeList gathering={gathering} points={points} workspace={workspace} />
        <AfterFields gathering={gathering} />
        <MoreSection gathering={gathering} />
      </div>
    </Page>
  );
};

const readFacts = async (id: GatheringId): Promise<GatheringFacts | null> => {
  const gathering = await readGathering(id);
  return gathering === null ? null : { gathering, points: await listPoints(id) };
};
