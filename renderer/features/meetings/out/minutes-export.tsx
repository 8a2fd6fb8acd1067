import type { MinutesId } from '#shared/domain/id.ts';

interface MinutesExportProps {
  /** One version of the minutes. */
  readonly minutesId: MinutesId;
}

/** The button that takes the minutes out: to file, to paper or to paste into Teams or a mail. */
export const MinutesExport = (_props: MinutesExportProps) => null;
