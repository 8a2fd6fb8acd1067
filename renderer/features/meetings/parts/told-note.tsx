import { Link } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ToldGap } from '#shared/domain/guards.ts';
import type { Titles } from '#shared/templates/terminology.ts';
import { waitSentence } from '#shared/text/who-waits.ts';
import { GuardNote } from './guard-note.tsx';

interface ToldNoteProps {
  readonly gap: ToldGap;
  readonly workspace: Titles | null;
  readonly actions?: ReactNode;
}

/** What the guard of simultaneity has seen, with who waits, and the way to the matter where it can be sent to them. */
export const ToldNote = ({ gap: { reason, told, coverage }, workspace, actions }: ToldNoteProps) => {
  const words = useText().information.front;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const [first] = told;
  return (
    <GuardNote reason={reason} workspace={workspace} {...(actions === undefined ? {} : { actions })}>
      {coverage !== null && first !== undefined && (
        <p>
          {waitSentence({ standing: 'waiting', owedTo: 'all', told, coverage }, workspace, form)}{' '}
          <Link href={hashOf({ room: 'information', view: 'matter', id: first.entry.id })}>{words.open}</Link>
        </p>
      )}
    </GuardNote>
  );
};
