import { Button } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { roundStatus, type RoundStatus } from '#renderer/db/repositories/eval-status.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { runCommand } from '#renderer/stores/commands.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { PrintedDocument } from '#renderer/ui/printed-document.tsx';
import { formPaper } from '#shared/documents/eval-form-paper.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { formatDay, formatInstant } from '#shared/text/dates.ts';
import { roundTitle } from '#shared/text/round-title.ts';
import styles from './answering.module.css';
import { AnswerForm } from './answer-form.tsx';
import { OwnAnswers } from './own-answers.tsx';

/** Where one answers alone; after that, where one sees that it is done. */
export const AnswerPlace = ({ workspace, id }: PlaceProps) => {
  const words = useText().answering;
  const status = useLiveQuery(() => (id === undefined ? null : roundStatus(id as EvalRoundId)), [id]);
  if (status === undefined) return null;
  if (status === null)
    return (
      <Page heading={words.heading}>
        <EmptyRoom
          sentence={words.closed.unknown}
          action={{ label: words.closed.toFront, run: () => go({ room: 'evaluation' }) }}
        />
      </Page>
    );
  const closed = closedBy(status);
  if (closed !== null) return <Closed round={status.round} why={closed} />;
  return <Open status={status} workspace={workspace} />;
};

type Why = 'notAsked' | 'terms' | 'cancelled' | 'staysOut' | 'opened';

/** Why there is nothing to answer; null: there is, or one has. */
const closedBy = ({ round, parties, myParty }: RoundStatus): Why | null => {
  if (round.state === 'cancelled') return 'cancelled';
  if (round.state === 'opened' || round.state === 'finished') return 'opened';
  if (myParty === null) return 'notAsked';
  if (round.state === 'proposed') return 'terms';
  return parties.some(({ party, staysOut }) => party === myParty && staysOut) ? 'staysOut' : null;
};

const Closed = ({ round, why }: { readonly round: EvalRound; readonly why: Why }) => {
  const words = useText().answering.closed;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const view = why === 'opened' ? 'report' : 'round';
  return (
    <Page heading={roundTitle(round, form)}>
      <EmptyRoom
        sentence={words[why]}
        action={{
          label: view === 'report' ? words.report : words.toRound,
          run: () => go({ room: 'evaluation', view, id: round.id }),
        }}
      />
    </Page>
  );
};

const Open = ({ status, workspace }: { readonly status: RoundStatus; readonly workspace: Workspace }) => {
  const words = useText().answering;
  const written = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const { round, form, parties, myParty } = status;
  const mine = parties.find(({ party }) => party === myParty);
  const title = roundTitle(round, written);
  const paper = () => formPaper({ content: form, workspace, form: written, today, round: title });
  const print = (
    <Button variant="tertiary" onClick={() => runCommand('print')}>
      {words.paper}
    </Button>
  );
  const at = mine?.submittedAt ?? null;
  return (
    <Page
      width="wide"
      heading={words.heading}
      eyebrow={<RoundLink round={round} title={title} />}
      lead={at === null ? leadOf(round, words, written) : words.own.delivered(formatInstant(at, written))}
      actions={at === null ? print : undefined}
    >
      {at === null && <PrintedDocument make={paper} />}
      {at === null ? (
        <AnswerForm roundId={round.id} form={form} />
      ) : (
        <OwnAnswers roundId={round.id} form={form} />
      )}
    </Page>
  );
};

const RoundLink = ({ round, title }: { readonly round: EvalRound; readonly title: string }): ReactNode => (
  <a className={styles.back} href={hashOf({ room: 'evaluation', view: 'round', id: round.id })}>
    {title}
  </a>
);

const leadOf = (
  { periodFrom, periodTo, answerBy }: EvalRound,
  words: ReturnType<typeof useText>['answering'],
  written: Parameters<typeof formatDay>[1],
): string =>
  [
    words.period(formatDay(periodFrom, written, 'numeric'), formatDay(periodTo, written, 'numeric')),
    ...(answerBy === null ? [] : [`${words.answerBy(formatDay(answerBy, written, 'long'))}.`]),
  ].join(' ');
