import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RoomTabs as Tabs } from '#renderer/ui/room-tabs.tsx';

const tabs = [
  'front',
  'mandate',
  'dialogues',
  'plans',
  'contract',
  'salary',
  'policy',
  'indicators',
] as const;

/** The lists of Arbeidsgiver, one line over each of them. */
export const RoomTabs = ({ here }: { readonly here: (typeof tabs)[number] }) => {
  const words = useText().employer.tabs;
  return (
    <Tabs
      label={words.label}
      tabs={tabs.map((view) => ({
        href: hashOf({ room: 'employer', ...(view === 'front' ? {} : { view }) }),
        label: words[view],
        isHere: view === here,
      }))}
    />
  );
};
