import {
  addTemplateIndicators,
  changeIndicator,
  moveIndicator,
  removeIndicator,
  removeIndicatorValue,
  type IndicatorChange,
} from '#renderer/db/repositories/indicators.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { IndicatorId } from '#shared/domain/id.ts';
import type { Indicator, IndicatorValue } from '#shared/domain/indicator.ts';
import { indicatorTitle } from '#shared/templates/indicators.ts';
import { periodWords } from '#shared/text/period-words.ts';

/** What people do with the key figures. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().indicators;
const form = () => usePreferences.getState().writtenForm;

/** Puts in what the template has and is not there yet. */
export const begin = async (): Promise<void> => {
  const answer = await addTemplateIndicators(form());
  if (accepted(answer)) sayWithUndo(words().begun, answer.value);
};

export const write = async (id: IndicatorId, change: IndicatorChange): Promise<boolean> =>
  accepted(await changeIndicator(id, change));

/** Puts it where it is let go, and says where that is; null: it stands at that end already. */
export const move = async (indicator: Indicator, landing: Landing<IndicatorId> | null): Promise<void> => {
  if (landing === null) return announce(words().list.stays);
  const answer = await moveIndicator(indicator.id, landing.after);
  if (!accepted(answer)) return;
  announce(words().list.moved(indicatorTitle(indicator, form()), landing.place, landing.count));
};

/** Puts it in the bin, and goes back to the list. */
export const putAway = async (indicator: Indicator): Promise<void> => {
  const answer = await removeIndicator(indicator.id);
  if (!accepted(answer)) return;
  sayWithUndo(words().said.removed(indicatorTitle(indicator, form())), answer.value);
  go({ room: 'employer', view: 'indicators' });
};

export const putValueAway = async (value: IndicatorValue): Promise<void> => {
  const answer = await removeIndicatorValue(value.id);
  if (accepted(answer)) sayWithUndo(words().said.valueRemoved(periodWords(value, form())), answer.value);
};
