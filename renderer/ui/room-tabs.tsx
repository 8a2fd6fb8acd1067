import styles from './room-tabs.module.css';

interface RoomTabsProps {
  /** Names the row for screen readers: the room. */
  readonly label: string;
  readonly tabs: ReadonlyArray<{ readonly href: string; readonly label: string; readonly isHere: boolean }>;
}

/** The places of a room that stand beside each other, one line over each of them. The one that is shown is marked. */
export const RoomTabs = ({ label, tabs }: RoomTabsProps) => (
  <nav className={styles.tabs} aria-label={label} data-many={tabs.length > 6 || undefined}>
    {tabs.map((tab) => (
      <a key={tab.href} href={tab.href} aria-current={tab.isHere ? 'page' : undefined}>
        {tab.label}
      </a>
    ))}
  </nav>
);
