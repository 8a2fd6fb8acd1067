import { RoomTabs } from '#renderer/features/information/parts/room-tabs.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

export const MembersPlace = () => {
  const words = useText().information.tabs;
  return (
    <Page width="wide" heading={words.members}>
      <RoomTabs here="members" />
    </Page>
  );
};
