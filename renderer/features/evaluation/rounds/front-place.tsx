import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { ReadFileButton } from '#renderer/parts/round-files/read-file-button.tsx';
import { RoomTabs } from '#renderer/features/evaluation/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { CurrentRound } from './current-round.tsx';
import { EarlierRounds } from './earlier-rounds.tsx';
import { readFront, type FrontFacts } from './front-facts.ts';
import { NextRound } from './next-round.tsx';
import { hasBoth } from './round-facts.ts';
import styles from './rounds.module.css';

/** Evaluering as one comes in: this round or when the next one is, and the earlier ones. */
export const FrontPlace = (_props: PlaceProps) => {
  const words = useText().evaluation;
  const facts = useLiveQuery(readFront);
  useCommand('new', begin);
  if (facts === undefined) return null;
  const hasRounds = facts !== null && facts.rounds.length > 0;
  return (
    <Page
      heading={words.title}
      width="wide"
      actions={
        <>
          {hasRounds && facts.canBegin && (
            <Button variant="secondary" data-size="sm" onClick={begin}>
              <PlusIcon aria-hidden />
              {words.front.begin}
            </Button>
          )}
          {facts !== null && <ReadFileButton />}
        </>
      }
    >
      <RoomTabs here="front" />
      {facts === null ? <EmptyRoom sentence={words.front.noTerm} /> : <Filled {...facts} />}
    </Page>
  );
};

const Filled = (facts: FrontFacts) => {
  const words = useText().evaluation.front;
  if (!hasBoth(facts) && facts.rounds.length === 0) {
    return (
      <EmptyRoom
        sentence={words.noParties}
        action={{ label: words.toPeople, run: () => go({ room: 'settings', section: 'people' }) }}
      />
    );
  }
  const isEmpty = facts.rounds.length === 0;
  return (
    <div className={styles.sections}>
      {isEmpty && <EmptyRoom sentence={words.empty} action={{ label: words.begin, run: begin }} />}
      {facts.current.length > 0 && (
        <section className={styles.section} aria-labelledby="current-heading">
          <h2 id="current-heading" className="visually-hidden">
            {words.current}
          </h2>
          {facts.hasTwo && <Notice>{words.two}</Notice>}
          {facts.current.map((status) => (
            <CurrentRound key={status.round.id} status={status} />
          ))}
        </section>
      )}
      <NextRound facts={facts} />
      <EarlierRounds facts={facts} />
    </div>
  );
};

const begin = (): void => go({ room: 'evaluation', view: 'new' });
