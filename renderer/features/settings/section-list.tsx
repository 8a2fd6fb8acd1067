import { hashOf, settingsSections, type SettingsSection } from '#renderer/stores/route.ts';
import styles from './settings.module.css';

interface SectionListProps {
  readonly label: string;
  readonly names: Readonly<Record<SettingsSection, string>>;
  readonly shown: SettingsSection;
}

/** The way between the parts of Innstillinger. */
export const SectionList = ({ label, names, shown }: SectionListProps) => (
  <nav className={styles.sections} aria-label={label}>
    <ul>
      {settingsSections.map((section) => (
        <li key={section}>
          <a
            href={hashOf({ room: 'settings', section })}
            aria-current={section === shown ? 'page' : undefined}
          >
            {names[section]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
