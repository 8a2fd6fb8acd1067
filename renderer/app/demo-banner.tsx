import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './demo-banner.module.css';

/** Says that nothing here is real, in the demo profile only. */
export const DemoBanner = () => {
  const text = useText();
  const today = useToday();
  const profile = usePreferences((preferences) => preferences.info?.profile);
  const form = usePreferences((preferences) => preferences.writtenForm);
  if (profile !== 'demo') return null;
  return <p className={styles.banner}>{text.shell.demo.banner(formatDay(today, form, 'long'))}</p>;
};
