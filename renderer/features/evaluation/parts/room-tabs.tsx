import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RoomTabs as Tabs } from '#renderer/ui/room-tabs.tsx';

const tabs = ['front', 'forms'] as const;

/** The lists of Evaluering, one line over each of them: the rounds and the forms. */
export const RoomTabs = ({ here }: { readonly here: (typeof tabs)[number] }) => {
  const words = useText().evaluation.tabs;
  return (
    <Tabs
      label={words.label}
      tabs={tabs.map((view) => ({
        href: hashOf({ room: 'evaluation', ...(view === 'front' ? {} : { view }) }),
        label: words[view],
        isHere: view === here,
      }))}
    />
  );
};
