import { useText } from '#renderer/stores/text.ts';
import { hashOf, type MeetingsView } from '#renderer/stores/route.ts';
import styles from './room-tabs.module.css';

const tabs = [
  'front',
  'followUp',
  'decisions',
  'rhythm',
  'archive',
] as const satisfies readonly MeetingsView[];

/** The lists of the room, one line over each of them. The one that is shown is marked, also to screen readers. */
export const RoomTabs = ({ here }: { readonly here: (typeof tabs)[number] }) => {
  const words = useText().meetings.tabs;
  return (
    <nav className={styles.tabs} aria-label={words.label}>
      {tabs.map((view) => (
        <a
          key={view}
          href={hashOf({ room: 'meetings', ...(view === 'front' ? {} : { view }) })}
          aria-current={view === here ? 'page' : undefined}
        >
          {words[view]}
        </a>
      ))}
    </nav>
  );
};
