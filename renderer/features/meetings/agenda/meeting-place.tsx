import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';
import type { PlaceProps } from '#renderer/features/meetings/place.ts';

export const MeetingPlace = ({ workspace }: PlaceProps) => {
  const text = useText();
  return <Page heading={text.meetings.title}>{workspace.name}</Page>;
};
