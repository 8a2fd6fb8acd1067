import type { Plan } from './use-plan.ts';
import type { OpenedTemplate } from './template-dialog.tsx';

export const saveTemplate = async (_plan: Plan): Promise<void> => {};
export const openTemplate = async (): Promise<OpenedTemplate | null> => null;
