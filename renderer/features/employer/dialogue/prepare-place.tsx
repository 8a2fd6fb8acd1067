import { useEffect, useRef, useState } from 'react';
import { Button } from '@digdir/designsystemet-react';
import { recoverTyping } from '#renderer/db/typing.ts';
import { savePreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { typedField } from '#renderer/parts/typed.ts';
import { useNextKey } from '#renderer/parts/use-next-key.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { announce } from '#renderer/ui/live.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { dialogueAreas, type DialogueArea } from '#shared/domain/dialogue.ts';
import { dialogueGuide } from '#shared/templates/dialogue-guide.ts';
import { fillTerms, termsOf, type Terms } from '#shared/templates/terminology.ts';
import { AreaList } from './area-list.tsx';
import type { PreparedAs } from './dialogue-facts.ts';
import { dialogueTitle } from './dialogue-words.ts';
import { GoalList } from './goal-list.tsx';
import { PrepareOut } from './prepare-out.tsx';
import { useTalkFacts, type TalkFacts } from './talk-facts.ts';
import styles from './talk.module.css';

/** One's own preparation, an area at a time; sealed, and for its writer alone. */
export const PreparePlace = ({ workspace, id = '' }: PlaceProps) => {
  const { dialogues: words } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  useEffect(() => void recoverTyping(), []);
  const found = useTalkFacts(id);
  if (found === undefined) return null;
  const terms = termsOf(workspace, form);
  const mine = found?.facts.mine ?? null;
  if (found === null || mine === null) {
    return (
      <Page heading={words.steps.preparation}>
        <EmptyRoom
          sentence={found === null ? words.unknown : words.prepare.notForYou(terms)}
          action={{
            label: found === null ? words.toList : words.prepare.toTalk,
            run: () =>
              go(
                found === null
                  ? { room: 'employer', view: 'dialogues' }
                  : { room: 'employer', view: 'dialogue', id },
              ),
          }}
        />
      </Page>
    );
  }
  const { dialogue } = found.facts;
  return (
    <Page
      width="wide"
      heading={words.prepare.title[mine]}
      eyebrow={
        <a className={styles.back} href={hashOf({ room: 'employer', view: 'dialogue', id: dialogue.id })}>
          {dialogueTitle(dialogue, words)}
        </a>
      }
      actions={<PrepareOut found={found} as={mine} />}
    >
      <Pages found={found} as={mine} terms={terms} />
    </Page>
  );
};

interface PagesProps {
  readonly found: TalkFacts;
  readonly as: PreparedAs;
  readonly terms: Terms;
}

const Pages = ({ found, as, terms }: PagesProps) => {
  const { dialogues, employerWords } = useText();
  const words = dialogues.prepare;
  const { dialogue } = found.facts;
  const isWritten = (area: DialogueArea) => (found.own[area] ?? '').trim() !== '';
  const [here, setHere] = useState<DialogueArea>(
    () => dialogueAreas.find((area) => !isWritten(area)) ?? 'economy',
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const goTo = (area: DialogueArea) => {
    setHere(area);
    announce(employerWords.dialogueAreas[area]);
    // The page is drawn before its heading can have the focus.
    requestAnimationFrame(() => {
      heading.current?.focus();
      heading.current?.scrollIntoView({ block: 'nearest' });
    });
  };
  const place = dialogueAreas.indexOf(here);
  const [before, next] = [dialogueAreas[place - 1], dialogueAreas[place + 1]];
  const finish = () => go({ room: 'employer', view: 'dialogue', id: dialogue.id });
  const goOn = () => (next === undefined ? finish() : goTo(next));
  useNextKey(goOn);
  return (
    <div className={styles.form}>
      <AreaList
        here={here}
        marked={dialogueAreas.filter(isWritten)}
        mark={words.written}
        label={words.areas}
        onGo={goTo}
      />
      <div className={styles.page}>
        {place === 0 && <Before />}
        <h2 ref={heading} tabIndex={-1}>
          {employerWords.dialogueAreas[here]}
        </h2>
        <Area key={here} found={found} as={as} area={here} terms={terms} />
        <div className={styles.buttons}>
          <Button aria-keyshortcuts="Control+Enter" onClick={goOn}>
            {next === undefined ? words.done : words.next(employerWords.dialogueAreas[next])}
          </Button>
          {before !== undefined && (
            <Button variant="secondary" onClick={() => goTo(before)}>
              {words.back}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};

/** What one must know before the first word: who can read it. */
const Before = () => {
  const words = useText().dialogues.prepare.before;
  return (
    <Notice title={words.heading}>
      <p>{words.sealed}</p>
      <p>{words.foi}</p>
    </Notice>
  );
};

const Area = ({ found, as, area, terms }: PagesProps & { readonly area: DialogueArea }) => {
  const { dialogues, employerWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { id } = found.facts.dialogue;
  const guide = dialogueGuide[area];
  return (
    <>
      <p className={styles.quiet}>{fillTerms(guide.about[form], terms)}</p>
      <p>{fillTerms(guide[as === 'director' ? 'director' : 'members'][form], terms)}</p>
      <GoalList plan={found.plan} area={area} form={form} />
      <NoteField
        label={dialogues.prepare.field(employerWords.dialogueAreas[area])}
        rows={8}
        maxLength={20_000}
        value={found.own[area] ?? ''}
        {...typedField({ kind: 'preparation', dialogueId: id, area }, (text) =>
          savePreparation(id, area, text),
        )}
      />
    </>
  );
};
