import {
  addMeeting,
  cancelMeeting,
  moveMeeting,
  skipMeeting,
  type MeetingTime,
} from '#renderer/db/repositories/meetings.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { currentText } from '#renderer/stores/text.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import { formatDay } from '#shared/text/dates.ts';

/** Moves the meeting, or puts it on again. True when it was saved. */
export const move = async (meeting: Meeting, time: MeetingTime, reason: string): Promise<boolean> => {
  const answer = await moveMeeting(meeting.id, time, { reason });
  if (!accepted(answer)) return false;
  sayWithUndo(currentText().meetings.act.moved(inWords(time.day)), answer.value);
  return true;
};

export const addExtra = async (seriesId: SeriesId, time: MeetingTime, reason: string): Promise<boolean> => {
  const answer = await addMeeting(seriesId, time, { reason });
  if (!accepted(answer)) return false;
  sayWithUndo(currentText().meetings.act.added(inWords(time.day)), answer.value.commitId);
  return true;
};

export const callOff = async (meeting: Meeting, why: 'cancel' | 'skip', reason: string): Promise<boolean> => {
  const { act } = currentText().meetings;
  const answer = await (why === 'cancel' ? cancelMeeting : skipMeeting)(meeting.id, {
    reason,
    today: currentDay(),
  });
  if (!accepted(answer)) return false;
  const said = why === 'cancel' ? act.cancelled : act.skipped;
  sayWithUndo(said(inWords(meeting.day)), answer.value);
  return true;
};

const inWords = (day: Day): string => formatDay(day, usePreferences.getState().writtenForm, 'shortYear');
