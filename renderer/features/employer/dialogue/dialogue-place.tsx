import { RoomTabs } from '#renderer/features/employer/parts/room-tabs.tsx';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

export const DialoguePlace = () => {
  const words = useText().employer.tabs;
  return (
    <Page width="wide" heading={words.dialogues}>
      <RoomTabs here="dialogues" />
    </Page>
  );
};
