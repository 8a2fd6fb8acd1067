import type { Row } from '#renderer/features/meetings/agenda/row.ts';

/** The next that is not discussed; after the last point the first that was passed over. */
export const comingAfter = (row: Row, rows: readonly Row[]): Row | undefined =>
  [...rows.slice(row.number), ...rows.slice(0, row.number - 1)].find(
    ({ entry }) => entry.agendaItem.state === 'waiting',
  );
