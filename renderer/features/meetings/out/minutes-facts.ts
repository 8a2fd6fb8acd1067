import type { MinutesVersion } from '#renderer/db/repositories/minutes.ts';
import type { Audience, MinutesFacts } from '#shared/documents/minutes.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { demoNotice } from '#renderer/parts/out/made.ts';

/** What the minutes are made from; null where this version of the program cannot read them. */
export const minutesFacts = (
  { minutes, snapshot, approvals }: MinutesVersion,
  audience: Audience,
  form: WrittenForm,
): MinutesFacts | null =>
  snapshot === null
    ? null
    : {
        snapshot,
        approvals,
        isApproved: minutes.state === 'approved',
        place: minutes.place,
        digest: minutes.digest,
        audience,
        form,
        ...demoNotice(form),
      };
