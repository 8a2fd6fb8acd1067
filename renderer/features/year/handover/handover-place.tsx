import { RoomTabs } from '#renderer/features/year/parts/room-tabs.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

export const HandoverPlace = () => {
  const words = useText().yearWheel.tabs;
  return (
    <Page width="wide" heading={words.handover}>
      <RoomTabs here="handover" />
    </Page>
  );
};
