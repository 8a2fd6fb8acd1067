import { addTemplateItems, replaceItems } from '#renderer/db/repositories/checklist.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { takeOutText } from '#renderer/parts/take-out.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { fileName } from '#shared/documents/file-name.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { Person } from '#shared/domain/person.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { draftsOf } from '#shared/exchange/template-drafts.ts';
import {
  peopleNamedIn,
  readTemplateFile,
  templateOf,
  writeTemplateFile,
  type Template,
} from '#shared/exchange/template-file.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { accepted } from './item-actions.ts';
import { matchTemplate } from './template-match.ts';
import type { Plan } from './use-plan.ts';

/** A file the user chose, and what is in it or why it cannot be used. */
export interface OpenedTemplate {
  readonly file: string;
  readonly template: Answer<Template, FileFault>;
}

/** The plan as the kommune's own template. */
export const templateOfPlan = ({ items, around }: Plan): Template =>
  templateOf(
    items,
    currentText().reception.template.name(bodyName(around.workspace)),
    new Date().toISOString(),
  );

/** People whose names would leave the house with the template. */
export const namedPeople = (plan: Plan): readonly Person[] =>
  peopleNamedIn(templateOfPlan(plan), plan.around.people);

/** Saves «Vår mal» where the user chooses, and says where it went. */
export const saveTemplate = async (plan: Plan): Promise<void> => {
  const { template: words, export: errors } = currentText().reception;
  const { workspace, today } = plan.around;
  const name = fileName(words.fileTitle, bodyName(workspace), today, 'samspillmal');
  const text = writeTemplateFile(templateOfPlan(plan));
  const result = await takeOutText({ kind: 'samspill-template', name, text });
  if (result !== 'saved' && result !== 'cancelled') say(errors.errors[result], { tone: 'danger' });
};

/** Lets the user choose a template and reads it; nothing is changed yet. Null when the user changed their mind. */
export const openTemplate = async (): Promise<OpenedTemplate | null> => {
  const answer = await desktop.openText({ kind: 'samspill-template' });
  if (answer.ok) return { file: answer.value.name, template: readTemplateFile(answer.value.text) };
  if (answer.reason !== 'cancelled')
    say(currentText().reception.export.errors[answer.reason], { tone: 'danger' });
  return null;
};

/** Puts the template to use, as one change. */
export const applyTemplate = async (
  template: Template,
  plan: Plan,
  how: 'add' | 'replace',
): Promise<void> => {
  const { template: words } = currentText().reception;
  const { term } = plan.around;
  const items = how === 'add' ? matchTemplate(template, plan.items).fresh : template.items;
  const drafts = draftsOf(items, words.reason(template.name));
  const answer = await (how === 'add' ? addTemplateItems(term.id, drafts) : replaceItems(term.id, drafts));
  if (!accepted(answer)) return;
  sayWithUndo(how === 'add' ? words.added(items.length) : words.replaced(items.length), answer.value);
};
