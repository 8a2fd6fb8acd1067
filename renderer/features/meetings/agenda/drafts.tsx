import { Button, Details } from '@digdir/designsystemet-react';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import { useLayoutEffect, useRef } from 'react';
import { changeDraft, type OwnDraft } from '#renderer/db/repositories/topic-drafts.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { KindChoice } from '#renderer/features/meetings/parts/kind-choice.tsx';
import { MinutesField } from '#renderer/features/meetings/parts/minutes-field.tsx';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import type { MeetingId } from '#shared/domain/id.ts';
import { dropDraft, share } from './acts.ts';
import styles from './agenda.module.css';

interface DraftsProps {
  readonly drafts: readonly OwnDraft[];
  readonly meetingId: MeetingId | null;
}

/** Points that only who sits here can see, until they share them. Nothing is shown where there are none. */
export const Drafts = ({ drafts, meetingId }: DraftsProps) => {
  const words = useText().agenda.drafts;
  const section = useKeptFocus(drafts.length);
  if (drafts.length === 0) return null;
  return (
    <section ref={section} className={`${styles.section} no-print`} aria-labelledby="drafts-heading">
      <h2 id="drafts-heading" className={styles.heading}>
        <PadlockLockedIcon aria-hidden /> {words.heading}{' '}
        <span className={styles.count}>{drafts.length}</span>
      </h2>
      <p className={styles.quiet}>{words.about}</p>
      <ul className={styles.drafts} aria-label={words.label}>
        {drafts.map((draft) => (
          <Draft key={draft.id} draft={draft} meetingId={meetingId} />
        ))}
      </ul>
    </section>
  );
};

/** A draft that is shared or deleted takes the focus with it: the next one has it then, else the heading of the room. */
const useKeptFocus = (count: number) => {
  const section = useRef<HTMLElement>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (!isFewer || document.activeElement !== document.body) return;
    (
      section.current?.querySelector('summary') ?? document.querySelector<HTMLElement>('#room-heading')
    )?.focus();
  }, [count]);
  return section;
};

const Draft = ({ draft, meetingId }: { readonly draft: OwnDraft; readonly meetingId: MeetingId | null }) => {
  const { drafts: words, pane } = useText().agenda;
  const change = async (fields: Parameters<typeof changeDraft>[1]) => {
    accepted(await changeDraft(draft.id, fields));
  };
  return (
    <li>
      <Details data-size="sm">
        <Details.Summary>{draft.title === '' ? words.title : draft.title}</Details.Summary>
        <Details.Content>
          <div className={styles.draft} data-size="sm">
            <AutosaveText
              label={pane.name}
              value={draft.title}
              maxLength={500}
              onSave={(title) => change({ title: title.trim() })}
            />
            <AutosaveText
              label={pane.background}
              value={draft.background}
              multiline
              maxLength={100_000}
              onSave={(background) => change({ background })}
            />
            <div className={styles.pair}>
              <KindChoice
                label={pane.kind}
                value={draft.kind}
                isShort
                onChange={(kind) => void change({ kind })}
              />
              <MinutesField
                label={pane.minutes}
                value={draft.minutes}
                onChange={(minutes) => void change({ minutes })}
              />
            </div>
            <p className={styles.quiet}>{words.note}</p>
            <div className={styles.buttons}>
              {meetingId !== null && (
                <Button data-size="sm" onClick={() => void share(draft, { meetingId })}>
                  {words.share}
                </Button>
              )}
              <Button data-size="sm" variant="secondary" onClick={() => void share(draft, 'backlog')}>
                {words.shareLater}
              </Button>
              <Button
                data-size="sm"
                variant="tertiary"
                data-color="danger"
                onClick={() => void dropDraft(draft)}
              >
                {words.remove}
              </Button>
            </div>
          </div>
        </Details.Content>
      </Details>
    </li>
  );
};
