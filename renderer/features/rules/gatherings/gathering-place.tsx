import { RoomTabs } from '#renderer/features/rules/parts/room-tabs.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

export const GatheringPlace = () => {
  const words = useText().rules.tabs;
  return (
    <Page width="wide" heading={words.front}>
      <RoomTabs here="front" />
    </Page>
  );
};
