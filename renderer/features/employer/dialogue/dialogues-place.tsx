import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { guideSource } from '#shared/templates/dialogue-guide.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { begin } from './acts.ts';
import { readDialogueList, type DialogueLine } from './dialogue-facts.ts';
import { nextAct } from './dialogue-state.ts';
import { dialogueTitle, nextWords } from './dialogue-words.ts';
import styles from './dialogue.module.css';

/** The talks of the term, each with what comes next. */
export const DialoguesPlace = ({ workspace }: PlaceProps) => {
  const { dialogues: words, employer } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const terms = termsOf(workspace, form);
  const list = useLiveQuery(readDialogueList);
  const add = () => {
    if (list) void begin(list.termId);
  };
  useCommand('new', add);
  return (
    <Page
      width="wide"
      heading={employer.tabs.dialogues}
      actions={
        list &&
        list.lines.length > 0 && (
          <Button variant="secondary" data-size="sm" onClick={add}>
            <PlusIcon aria-hidden />
            {words.add}
          </Button>
        )
      }
    >
      <RoomTabs here="dialogues" />
      {list === null && <EmptyRoom sentence={words.noTerm} />}
      {list?.lines.length === 0 && (
        <EmptyRoom sentence={words.empty(terms)} action={{ label: words.add, run: add }} />
      )}
      {list && list.lines.length > 0 && (
        <div className={styles.sections}>
          <p className={styles.lead}>{words.lead(terms)}</p>
          <ul className={styles.rows} aria-label={words.list}>
            {list.lines.map((line) => (
              <Line key={line.dialogue.id} line={line} next={nextWords(nextOf(line), words, terms)} />
            ))}
          </ul>
          <p className={styles.small}>{words.source(sourceLine(guideSource, form))}</p>
        </div>
      )}
    </Page>
  );
};

const nextOf = ({ dialogue, standing }: DialogueLine) => nextAct(dialogue, standing);

const Line = ({ line, next }: { readonly line: DialogueLine; readonly next: string }) => {
  const words = useText().dialogues;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { dialogue, directorName } = line;
  const facts = [
    dialogue.day === null ? words.noDay : formatDay(dialogue.day, form, 'shortYear'),
    ...(directorName === null ? [] : [words.with(directorName)]),
    next,
  ];
  return (
    <li className={styles.row}>
      <a href={hashOf({ room: 'employer', view: 'dialogue', id: dialogue.id })}>
        {dialogueTitle(dialogue, words)}
      </a>
      <span className={styles.small}>{facts.join(' · ')}</span>
    </li>
  );
};
