/** The two written forms of Norwegian: bokmål and nynorsk. */
export type WrittenForm = 'nb' | 'nn';

export const writtenForms: readonly WrittenForm[] = ['nb', 'nn'];

/** The same thing said in both forms. */
export type InBothForms<Text = string> = Readonly<Record<WrittenForm, Text>>;
