import type { Clock } from '#shared/domain/series.ts';

/** The time of day in what people write: «8», «8.30», «08:30», «0830», «kl. 8.30». Null: it is none. */
export const readClock = (text: string): Clock | null => {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/iu.exec(text.trim());
  if (match === null) return null;
  const [hours, minutes] = [match[1] ?? '', match[2] ?? '00'];
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
};

/** As it is written in Norwegian: «08.30». */
export const clockText = (clock: Clock): string => clock.replace(':', '.');
