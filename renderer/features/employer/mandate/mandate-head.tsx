import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import type { Mandate } from '#shared/domain/mandate.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { mandateKept } from '#shared/templates/mandate-sources.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { formatDay } from '#shared/text/dates.ts';
import { mandateName } from '#shared/text/mandate-name.ts';
import styles from './mandate.module.css';

/** What it is called, which decision it rests on, whether it counts today, and that it is to be preserved. */
export const MandateHead = ({
  mandate,
  workspace,
}: {
  readonly mandate: Mandate;
  readonly workspace: Workspace;
}) => {
  const words = useText().mandates;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const state = useMandateState(mandate);
  const law = sourceLine(mandateKept, form);
  const facts = [mandate.decisionRef.trim(), state, words.keptAbout(law)].filter((part) => part !== '');
  return (
    <div>
      <h2 className={styles.name}>{mandateName(mandate, workspace, form)}</h2>
      <p className={styles.quiet}>{facts.join(' · ')}</p>
    </div>
  );
};

/** «gjelder nå», «gjaldt til 12. mars 2024». */
export const useMandateState = ({ fromDay, toDay }: Mandate): string => {
  const words = useText().mandates.states;
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const today = useToday();
  const say = (day: typeof today) => formatDay(day, form, 'numeric');
  if (toDay !== null && toDay < today) return words.ended(say(toDay));
  return fromDay !== null && fromDay > today ? words.later(say(fromDay)) : words.now;
};
