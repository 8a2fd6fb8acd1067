import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

export const NoticesPlace = () => {
  const words = useText().information.tabs;
  return (
    <Page width="wide" heading={words.notices}>
      <RoomTabs here="notices" />
    </Page>
  );
};
