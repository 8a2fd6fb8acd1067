/** Every table that holds what people work with. */
export const tableNames = ['workspace', 'people', 'terms', 'checklistItems'] as const;
export type TableName = (typeof tableNames)[number];

/** True for the name of a table this version knows. */
export const isTableName = (name: string): name is TableName => tableNames.some((known) => known === name);
