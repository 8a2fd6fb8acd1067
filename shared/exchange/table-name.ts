/** Every table that holds what people work with. */
export const tableNames = ['workspace', 'people', 'terms', 'checklistItems'] as const;
export type TableName = (typeof tableNames)[number];
