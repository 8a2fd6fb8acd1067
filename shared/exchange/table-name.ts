/** What everyone in the workspace works with; goes into exported files. */
export const sharedTables = ['workspace', 'people', 'terms', 'checklistItems', 'disposals'] as const;
export type SharedTable = (typeof sharedTables)[number];

/** What belongs to one person: closed with their own key, and never in an exported file. */
export const sealedTables = ['privateNotes'] as const;

/** Every table that holds what people work with. */
export const tableNames = [...sharedTables, ...sealedTables] as const;
export type TableName = (typeof tableNames)[number];
