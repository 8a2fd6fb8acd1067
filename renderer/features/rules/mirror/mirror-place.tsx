import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { openMirror } from '#renderer/db/repositories/exercises.ts';
import { RoomTabs } from '#renderer/features/rules/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { useVault } from '#renderer/stores/vault.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import type { TermId } from '#shared/domain/id.ts';
import { ExerciseRows } from './exercise-rows.tsx';
import { ReadExerciseFile } from './exchange/exercise-files.tsx';
import { readMirrors, type MirrorFacts } from './mirror-facts.ts';
import styles from './mirror.module.css';
import { refusalWords } from './refusal-words.ts';

/** The mirrors of expectations of the term, and the way to begin one. */
export const MirrorPlace = (_props: PlaceProps) => {
  const { rules, mirror: words } = useText();
  const me = useVault(({ opener }) => opener?.personId ?? null);
  const facts = useLiveQuery(async () => readMirrors(me), [me]);
  useCommand('new', () => {
    if (facts?.canBegin === true) void begin(facts.term.id);
  });
  if (facts === undefined) return null;
  const hasAny = facts !== null && facts.mirrors.length > 0;
  return (
    <Page
      width="wide"
      heading={rules.tabs.mirror}
      actions={
        facts !== null && (
          <>
            {hasAny && facts.canBegin && (
              <Button variant="secondary" data-size="sm" onClick={() => void begin(facts.term.id)}>
                <PlusIcon aria-hidden />
                {words.begin}
              </Button>
            )}
            <ReadExerciseFile />
          </>
        )
      }
    >
      <RoomTabs here="mirror" />
      {facts === null ? <EmptyRoom sentence={words.noTerm} /> : <Filled facts={facts} />}
    </Page>
  );
};

const Filled = ({ facts }: { readonly facts: MirrorFacts }) => {
  const words = useText().mirror;
  const { mirrors, hasBoth, canBegin, isMine, term } = facts;
  if (!hasBoth && mirrors.length === 0) {
    return (
      <EmptyRoom
        sentence={words.noParties}
        action={{ label: words.toPeople, run: () => go({ room: 'settings', section: 'people' }) }}
      />
    );
  }
  if (mirrors.length === 0) {
    return (
      <EmptyRoom
        sentence={isMine ? words.lead : words.notYours}
        {...(canBegin && { action: { label: words.begin, run: () => void begin(term.id) } })}
      />
    );
  }
  return (
    <div className={styles.sections}>
      <p className={styles.quiet}>{words.lead}</p>
      <ExerciseRows statuses={mirrors} label={words.list} />
    </div>
  );
};

const begin = async (termId: TermId): Promise<void> => {
  const answer = await openMirror({ termId, today: currentDay() });
  if (answer.ok) return go({ room: 'rules', view: 'exercise', id: answer.value });
  // Begun on the other's PC, or in another window, a moment ago: that is the one.
  if (answer.reason === 'underWay' && answer.detail !== undefined)
    return go({ room: 'rules', view: 'exercise', id: answer.detail });
  say(refusalWords(answer.reason), { tone: 'danger' });
};
