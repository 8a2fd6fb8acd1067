/** A calendar day as `yyyy-MM-dd`, without a time or a zone. */
export type Day = `${number}-${number}-${number}`;
