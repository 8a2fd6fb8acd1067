import type { TemplateItem } from './template-file.ts';

/** An item of a template as it goes into a plan. */
export type TemplateDraft = TemplateItem & { readonly reason?: string };

/** Items of the template as they go into a plan. One that was set aside there keeps that, with the reason given. */
export const draftsOf = (items: readonly TemplateItem[], reason: string): readonly TemplateDraft[] =>
  items.map((item) => (item.status === 'notRelevant' ? { ...item, reason } : item));
