import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import { useToday } from '#renderer/stores/today.ts';
import { formatDay } from '#shared/text/dates.ts';
import styles from './demo-banner.module.css';

/** Says that nothing here is real, in the demo profile only. */
export const DemoBanner = () => {
  const text = useText();
  const today = useToday();
  const info = usePreferences((preferences) => preferences.info);
  const form = usePreferences((preferences) => preferences.writtenForm);
  if (info?.profile !== 'demo') return null;
  const { banner, bannerWithoutDay } = text.shell.demo;
  return (
    <p className={styles.banner}>
      {info.today === null ? bannerWithoutDay : banner(formatDay(today, form, 'long'))}
    </p>
  );
};
