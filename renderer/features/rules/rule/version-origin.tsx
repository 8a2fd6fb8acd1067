import { Link } from '@digdir/designsystemet-react';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';

/** The ways to the meeting a version was agreed in, and to the evaluation that proposed it. */
export const VersionOrigin = ({ version }: { readonly version: RuleVersion }) => {
  const words = useText().rules.rule.inForce;
  const { meetingId, roundId } = version;
  if (meetingId === null && roundId === null) return null;
  return (
    <p>
      {meetingId !== null && (
        <Link href={hashOf({ room: 'meetings', view: 'meeting', id: meetingId })}>{words.meeting}</Link>
      )}
      {meetingId !== null && roundId !== null && ' · '}
      {roundId !== null && (
        <Link href={hashOf({ room: 'evaluation', view: 'round', id: roundId })}>{words.round}</Link>
      )}
    </p>
  );
};
