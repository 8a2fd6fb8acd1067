import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { IndicatorList } from './indicator-list.tsx';
import { IndicatorPage } from './indicator-page.tsx';

/** Nøkkelinformasjon: all of it, or the one with the id. */
export const IndicatorsPlace = (props: PlaceProps) =>
  props.id === undefined ? <IndicatorList {...props} /> : <IndicatorPage {...props} id={props.id} />;
