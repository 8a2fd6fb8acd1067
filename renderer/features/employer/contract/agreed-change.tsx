import { Details } from '@digdir/designsystemet-react';
import { PersonnelMark } from '#renderer/features/employer/parts/personnel-mark.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { dayOf } from '#shared/calendar/day.ts';
import { isAgreed } from '#shared/domain/contract-standing.ts';
import { formatDay } from '#shared/text/dates.ts';
import { mark } from './acts.ts';
import type { ChangeProps } from './change-draft-form.tsx';
import { ChangeHeading, ChangeWording, Parties } from './change-wording.tsx';
import styles from './contract.module.css';

/** A change that is over: agreed by both, declined or taken back. Who may see it can still be altered. */
export const AgreedChange = ({ view, facts, workspace }: ChangeProps) => {
  const { contracts } = useText();
  const words = contracts.changes;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { change } = view;
  const { agreedAt, state } = change;
  const day = agreedAt === null ? '' : formatDay(dayOf(new Date(agreedAt)), form, 'long');
  return (
    <article className={styles.change} data-state={state}>
      <ChangeHeading view={view} facts={facts} />
      <ChangeWording view={view} />
      {agreedAt !== null && (
        <>
          {isAgreed(view) ? <p>{words.agreedOn(day)}</p> : <Notice>{words.unproven}</Notice>}
          <Parties view={view} facts={facts} workspace={workspace} />
          <p className={styles.quiet}>{words.final}</p>
        </>
      )}
      <div>
        <PersonnelMark mark={change} workspace={workspace} onChange={(fields) => mark(change.id, fields)} />
        <Details data-size="sm">
          <Details.Summary>{contracts.history}</Details.Summary>
          <Details.Content>
            <RowHistory id={change.id} people={facts.people} />
          </Details.Content>
        </Details>
      </div>
    </article>
  );
};
