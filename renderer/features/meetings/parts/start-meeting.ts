import { startMeeting } from '#renderer/db/repositories/running.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { MeetingId } from '#shared/domain/id.ts';

/** Begins the meeting, or goes on with it, and shows it. Says why when it cannot. */
export const startAndShow = async (id: MeetingId): Promise<void> => {
  const answer = await startMeeting(id);
  const { agenda, dataLayer } = currentText();
  if (answer.ok) return go({ room: 'meetings', view: 'run', id });
  say(answer.reason === 'notOpen' ? agenda.notOpen : dataLayer.refusals[answer.reason], { tone: 'danger' });
};
