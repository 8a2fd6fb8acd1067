import type { MeetingsView } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

/** Ukemøter: the room, and the way to each of its places. */
export const MeetingsRoom = ({ view }: { readonly view: MeetingsView; readonly id?: string }) => {
  const text = useText();
  return (
    <Page heading={text.meetings.title}>
      <p>{view}</p>
    </Page>
  );
};
