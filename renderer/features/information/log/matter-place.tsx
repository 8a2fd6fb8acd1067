import { Link } from '@digdir/designsystemet-react';
import { MatterOut } from '#renderer/features/information/out/matter-out.tsx';
import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { matterOf } from '#renderer/db/repositories/matters.ts';
import { useFocusOnStep } from '#renderer/parts/focus-heading.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { MatterView } from '#shared/domain/matter-view.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import { AboutMatter } from './about-matter.tsx';
import styles from './log.module.css';
import { Reached } from './reached.tsx';
import { RestSection } from './rest-section.tsx';
import { TellingsSection } from './tellings-section.tsx';
import { useLog, type Around } from './use-log.ts';

/** One matter: who has not got it and since when, the text to send them, and every time it was told. */
export const MatterPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().information;
  const around = useLog(workspace);
  if (around === undefined) return <Page heading={words.tabs.front}>{null}</Page>;
  const view = around === null || id === undefined ? null : matterOf(around.matters, id);
  if (around === null || view === null)
    return (
      <Page heading={words.tabs.front}>
        <RoomTabs here="front" />
        <EmptyRoom
          sentence={words.matter.gone}
          action={{ label: words.matter.toFront, run: () => go({ room: 'information' }) }}
        />
      </Page>
    );
  return <Filled view={view} around={around} />;
};

const Filled = ({ view, around }: { readonly view: MatterView; readonly around: Around }) => {
  const words = useText().information;
  // What was pressed may be gone with what it did.
  useFocusOnStep(`${view.standing} ${view.told.length}`);
  const owedTo = recipientWords(view.owedTo, around.workspace, around.form);
  return (
    <Page
      heading={view.title}
      eyebrow={
        <>
          <Link href={hashOf({ room: 'information' })}>{words.tabs.front}</Link>
          {` · ${words.matter.owedTo(owedTo)} · ${words.standings[view.standing]}`}
        </>
      }
      actions={<MatterOut matter={view} />}
    >
      <div className={styles.sections}>
        <RestSection view={view} around={around} />
        <TellingsSection view={view} around={around} />
        <Reached view={view} around={around} />
        <AboutMatter view={view} around={around} />
      </div>
    </Page>
  );
};
