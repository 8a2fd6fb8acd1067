import { Button } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { recoverTyping } from '#renderer/db/typing.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { termsOf } from '#shared/templates/terminology.ts';
import { dialogueTitle } from './dialogue-words.ts';
import { RunningTalk } from './running-talk.tsx';
import { useTalkFacts } from './talk-facts.ts';

/** The talk, guided area by area. */
export const TalkPlace = ({ workspace, id = '' }: PlaceProps) => {
  const { dialogues: words, employer } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  useEffect(() => void recoverTyping(), []);
  const found = useTalkFacts(id);
  if (found === undefined) return null;
  if (found === null) {
    return (
      <Page heading={employer.tabs.dialogues}>
        <EmptyRoom
          sentence={words.unknown}
          action={{ label: words.toList, run: () => go({ room: 'employer', view: 'dialogues' }) }}
        />
      </Page>
    );
  }
  const { dialogue } = found.facts;
  if (dialogue.state === 'cancelled') {
    return (
      <Page heading={dialogueTitle(dialogue, words)}>
        <p>{words.run.cancelled}</p>
        <p>
          <Button
            variant="secondary"
            onClick={() => go({ room: 'employer', view: 'dialogue', id: dialogue.id })}
          >
            {words.prepare.toTalk}
          </Button>
        </p>
      </Page>
    );
  }
  return <RunningTalk found={found} terms={termsOf(workspace, form)} form={form} />;
};
