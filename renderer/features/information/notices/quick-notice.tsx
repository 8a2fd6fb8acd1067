import { Button, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import styles from '#renderer/features/information/parts/rows.module.css';
import { useCommand } from '#renderer/stores/commands.ts';
import { useMe } from '#renderer/stores/me.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { channels, type Channel } from '#shared/domain/information-entry.ts';
import { noticeDirections, type NoticeDirection } from '#shared/domain/notice.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { directionWords } from '#shared/text/direction-words.ts';
import { giverOf, logNow } from './acts.ts';
import type { NoticeFacts } from './notice-facts.ts';

/** One line and Enter: what one of them has just told the other. The time is now, and who told is who sits here. */
export const QuickNotice = ({ facts }: { readonly facts: NoticeFacts }) => {
  const { notices, meetingWords } = useText();
  const words = notices.quick;
  const form = usePreferences((preferences) => preferences.writtenForm);
  const me = useMe();
  const [text, setText] = useState('');
  const [wish, setWish] = useState<NoticeDirection | null>(null);
  const [channel, setChannel] = useState<Channel>('phone');
  const [isTried, setTried] = useState(false);
  const direction = wish ?? (me?.role === 'mayor' ? 'toDirector' : 'toMayor');
  const line = useRef<HTMLFormElement>(null);
  useCommand('new', () => line.current?.querySelector('input')?.focus());
  const log = async () => {
    const said = text.trim();
    setTried(said === '');
    if (said === '') return;
    const givenBy = giverOf(direction, facts.people, me);
    if (await logNow({ termId: facts.term.id, direction, channel, text: said, givenBy })) setText('');
  };
  return (
    <section className={styles.section} aria-labelledby="quick-notice">
      <div className={styles.head}>
        <h2 id="quick-notice">{words.heading}</h2>
      </div>
      <form
        ref={line}
        className={styles.quick}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void log();
        }}
      >
        <Textfield
          className={styles.wide}
          label={words.text}
          autoComplete="off"
          maxLength={20_000}
          value={text}
          error={isTried && text.trim() === '' ? words.empty : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <Choice
          label={words.direction}
          value={direction}
          options={noticeDirections.map((value) => ({
            value,
            label: directionWords(value, facts.workspace, form),
          }))}
          onChange={setWish}
        />
        <Choice
          label={words.channel}
          value={channel}
          options={channels.map((value) => ({ value, label: capitalised(meetingWords.channels[value]) }))}
          onChange={setChannel}
        />
        <Button type="submit">{words.log}</Button>
      </form>
    </section>
  );
};
