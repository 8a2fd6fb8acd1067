import { useLiveQuery } from 'dexie-react-hooks';
import { MoreSection } from '#renderer/features/development/parts/more-section.tsx';
import { RoomTabs } from '#renderer/features/development/parts/room-tabs.tsx';
import sections from '#renderer/features/development/parts/sections.module.css';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { AboutSection } from './about-section.tsx';
import { putAway, write } from './acts.ts';
import { readInitiativeFacts, type InitiativeFacts } from './initiative-facts.ts';
import { InitiativesOut } from './initiatives-out.tsx';
import { PartnerSection, ResultSection } from './partner-section.tsx';

const toList = () => go({ room: 'development', view: 'initiatives' });

/** One piece of development work: what it is, with whom, and what it led to. */
export const InitiativePlace = ({ id = '' }: PlaceProps) => {
  const { initiatives: words, development } = useText();
  const facts = useLiveQuery(() => readInitiativeFacts(id), [id]);
  if (facts === undefined) return null;
  if (facts !== null) return <Filled facts={facts} />;
  return (
    <Page width="wide" heading={development.tabs.initiatives}>
      <RoomTabs here="initiatives" />
      <EmptyRoom sentence={words.unknown} action={{ label: words.toList, run: toList }} />
    </Page>
  );
};

const Filled = ({ facts: { initiative, term, people } }: { readonly facts: InitiativeFacts }) => {
  const { initiatives: words, development, developmentWords } = useText();
  const remove = async () => {
    await putAway(initiative);
    toList();
  };
  return (
    <Page
      width="wide"
      heading={initiative.title}
      eyebrow={
        <>
          <a className={sections.back} href={hashOf({ room: 'development', view: 'initiatives' })}>
            {development.tabs.initiatives}
          </a>
          {` · ${developmentWords.initiativeStates[initiative.state]}`}
        </>
      }
      actions={<InitiativesOut list={{ term, initiatives: [initiative] }} />}
    >
      <RoomTabs here="initiatives" />
      <div className={sections.sections}>
        <AboutSection initiative={initiative} />
        <PartnerSection initiative={initiative} />
        <ResultSection initiative={initiative} />
        <MoreSection
          row={initiative}
          people={people}
          words={words.page}
          onMark={(mark) => write(initiative.id, mark)}
          remove={{ label: words.remove, run: () => void remove() }}
        />
      </div>
    </Page>
  );
};
