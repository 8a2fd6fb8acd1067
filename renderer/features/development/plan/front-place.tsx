import { RoomTabs } from '#renderer/features/development/parts/room-tabs.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

export const FrontPlace = () => {
  const words = useText().development.tabs;
  return (
    <Page width="wide" heading={words.front}>
      <RoomTabs here="front" />
    </Page>
  );
};
