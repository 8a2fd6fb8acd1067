import type { ComponentType } from 'react';
import type { DevelopmentView } from '#renderer/stores/route.ts';
import { ExamplePlace } from './examples/example-place.tsx';
import { ExamplesPlace } from './examples/examples-place.tsx';
import { FrontPlace } from './plan/front-place.tsx';
import { InitiativePlace } from './initiatives/initiative-place.tsx';
import { InitiativesPlace } from './initiatives/initiatives-place.tsx';
import { ReportPlace } from './report/report-place.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';

/** Utvikling: the room, and the way to each of its places. Another id is another place, with nothing of the one before. */
export const DevelopmentRoom = ({ view, ...props }: PlaceProps & { readonly view: DevelopmentView }) => {
  const Place = places[view];
  return <Place key={`${view}/${props.id ?? ''}`} {...props} />;
};

const places: Readonly<Record<DevelopmentView, ComponentType<PlaceProps>>> = {
  front: FrontPlace,
  initiatives: InitiativesPlace,
  initiative: InitiativePlace,
  examples: ExamplesPlace,
  example: ExamplePlace,
  report: ReportPlace,
};
