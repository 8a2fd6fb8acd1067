import type { MinutesId } from '#shared/domain/id.ts';

interface PrintedMinutesProps {
  readonly minutesId: MinutesId;
}

/** The internal minutes, made only while printing, so that Ctrl+P prints them instead of the screen. */
export const PrintedMinutes = (_props: PrintedMinutesProps) => null;
