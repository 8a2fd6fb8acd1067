import type { PlaceProps } from '#renderer/features/evaluation/place.ts';
import { useText } from '#renderer/stores/text.ts';
import { Page } from '#renderer/ui/page.tsx';

export const ReportPlace = (_props: PlaceProps) => {
  const text = useText();
  return <Page heading={text.shell.navigation.evaluation}>{null}</Page>;
};
