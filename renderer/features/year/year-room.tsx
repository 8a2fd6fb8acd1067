import type { ComponentType } from 'react';
import type { YearView } from '#renderer/stores/route.ts';
import { FrontPlace } from './wheel/front-place.tsx';
import { HandoverPlace } from './handover/handover-place.tsx';
import { ReadingPlace } from './handover/reading-place.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';

/** Årshjul: the room, and the way to each of its places. Another id is another place, with nothing of the one before. */
export const YearRoom = ({ view, ...props }: PlaceProps & { readonly view: YearView }) => {
  const Place = places[view];
  return <Place key={`${view}/${props.id ?? ''}`} {...props} />;
};

const places: Readonly<Record<YearView, ComponentType<PlaceProps>>> = {
  front: FrontPlace,
  handover: HandoverPlace,
  reading: ReadingPlace,
};
