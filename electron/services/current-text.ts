import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn, type Text } from '#shared/text/text.ts';

let form: WrittenForm = 'nb';

/** Follows the written form of the settings; dialogs and menus of main speak it too. */
export const speak = (next: WrittenForm): void => {
  form = next;
};

/** The words of the app in the written form chosen now. */
export const currentText = (): Text => textIn(form);
