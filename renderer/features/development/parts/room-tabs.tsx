import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RoomTabs as Tabs } from '#renderer/ui/room-tabs.tsx';

const tabs = ['front', 'initiatives', 'examples', 'report'] as const;

/** The lists of Utvikling, one line over each of them. */
export const RoomTabs = ({ here }: { readonly here: (typeof tabs)[number] }) => {
  const words = useText().development.tabs;
  return (
    <Tabs
      label={words.label}
      tabs={tabs.map((view) => ({
        href: hashOf({ room: 'development', ...(view === 'front' ? {} : { view }) }),
        label: words[view],
        isHere: view === here,
      }))}
    />
  );
};
