import type { ReactNode } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import type { GuardReason } from '#shared/domain/guards.ts';
import { guardWords } from '#shared/templates/guard-words.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { fillTerms, termsOf, type Titles } from '#shared/templates/terminology.ts';
import styles from './guard-note.module.css';

interface GuardNoteProps {
  readonly reason: GuardReason;
  readonly workspace: Titles | null;
  /** What it has seen in just this case. */
  readonly children?: ReactNode;
  /** What can be done about it, under the words. */
  readonly actions?: ReactNode;
}

/** What a guard has seen, with what it builds on. It explains; it never stops anybody. */
export const GuardNote = ({ reason, workspace, children, actions }: GuardNoteProps) => {
  const { agenda, common } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const { title, text, sources } = guardWords[reason];
  const terms = termsOf(workspace, form);
  return (
    <Notice
      tone="info"
      toneLabel={common.tones.info}
      title={fillTerms(title[form], terms)}
      {...(actions === undefined ? {} : { actions })}
    >
      <p>{fillTerms(text[form], terms)}</p>
      {children}
      <p className={styles.sources}>
        {agenda.guard.sources} {sources.map((source) => sourceLine(source, form)).join('; ')}.
      </p>
    </Notice>
  );
};
