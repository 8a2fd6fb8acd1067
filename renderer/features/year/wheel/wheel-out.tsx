import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { yearListCsv, yearListDocument } from '#shared/documents/year/list.ts';
import { wallDocument } from '#shared/documents/year/wall.ts';

interface WheelOutProps {
  readonly wheel: WheelFacts;
  readonly year: number;
}

/** Takes out the page for the wall and the list; Ctrl+P prints the page. */
export const WheelOut = ({ wheel, year }: WheelOutProps) => {
  const words = useText().yearWheel.out;
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading}
      kinds={[
        {
          key: 'wall',
          ...words.wall,
          document: (making) => wallDocument({ ...making, year, wheel }),
        },
        {
          key: 'list',
          ...words.list,
          document: (making) => yearListDocument({ ...making, year, wheel }),
          csv: (making) => yearListCsv({ ...making, year, wheel }),
        },
      ]}
      hasAudience
    />
  );
};
