import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { readMany } from '#renderer/db/read.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { roundName } from '#shared/text/round-title.ts';
import { meetingsNamed } from './rule-meetings-of.ts';

/** The ways to the meeting a version was agreed in, and to the evaluation that proposed it. */
export const VersionOrigin = ({ version }: { readonly version: RuleVersion }) => {
  const words = useText().rules.rule.inForce;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const ways = useLiveQuery(() => readWays(version, form), [version, form]);
  if (ways === undefined || (ways.meeting === null && ways.round === null)) return null;
  return (
    <>
      {ways.meeting !== null && (
        <p>
          {words.meeting}:{' '}
          <Link href={hashOf({ room: 'meetings', view: 'meeting', id: ways.meeting.id })}>
            {ways.meeting.name}
          </Link>
        </p>
      )}
      {ways.round !== null && (
        <p>
          {words.round}:{' '}
          <Link href={hashOf({ room: 'evaluation', view: 'round', id: ways.round.id })}>
            {ways.round.name}
          </Link>
        </p>
      )}
    </>
  );
};

/** What has been deleted for good since leads nowhere. */
const readWays = async ({ meetingId, roundId }: RuleVersion, form: WrittenForm) => {
  const [meetings, rounds] = await Promise.all([
    meetingId === null ? [] : meetingsNamed([meetingId], form),
    readMany('evalRounds', roundId === null ? [] : [roundId]),
  ]);
  const round = [...rounds.values()].find(({ deletedAt }) => deletedAt === null);
  return {
    meeting: meetings[0] ?? null,
    round: round === undefined ? null : { id: round.id, name: roundName(round, form) },
  };
};
