import { textIn, type Text } from '#shared/text/text.ts';
import { usePreferences } from './preferences.ts';

/** The words of the app in the written form the user has chosen. */
export const useText = (): Text => textIn(usePreferences((preferences) => preferences.writtenForm));

/** The same outside components. */
export const currentText = (): Text => textIn(usePreferences.getState().writtenForm);
