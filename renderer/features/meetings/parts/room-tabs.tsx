import { hashOf, type MeetingsView } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RoomTabs as Tabs } from '#renderer/ui/room-tabs.tsx';

const tabs = [
  'front',
  'followUp',
  'decisions',
  'rhythm',
  'archive',
] as const satisfies readonly MeetingsView[];

/** The lists of the room, one line over each of them. */
export const RoomTabs = ({ here }: { readonly here: (typeof tabs)[number] }) => {
  const words = useText().meetings.tabs;
  return (
    <Tabs
      label={words.label}
      tabs={tabs.map((view) => ({
        href: hashOf({ room: 'meetings', ...(view === 'front' ? {} : { view }) }),
        label: words[view],
        isHere: view === here,
      }))}
    />
  );
};
