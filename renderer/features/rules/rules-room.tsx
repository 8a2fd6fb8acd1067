import type { ComponentType } from 'react';
import type { RulesView } from '#renderer/stores/route.ts';
import { CasePlace } from './cases/case-place.tsx';
import { CasesPlace } from './cases/cases-place.tsx';
import { GatheringPlace } from './gatherings/gathering-place.tsx';
import { GatheringsPlace } from './gatherings/gatherings-place.tsx';
import { FrontPlace } from './list/front-place.tsx';
import { ExercisePlace } from './mirror/exercise-place.tsx';
import { MirrorPlace } from './mirror/mirror-place.tsx';
import { RulePlace } from './rule/rule-place.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';

/** Spilleregler: the room, and the way to each of its places. Another id is another place, with nothing of the one before. */
export const RulesRoom = ({ view, ...props }: PlaceProps & { readonly view: RulesView }) => {
  const Place = places[view];
  return <Place key={`${view}/${props.id ?? ''}`} {...props} />;
};

const places: Readonly<Record<RulesView, ComponentType<PlaceProps>>> = {
  front: FrontPlace,
  rule: RulePlace,
  mirror: MirrorPlace,
  exercise: ExercisePlace,
  cases: CasesPlace,
  case: CasePlace,
  gatherings: GatheringsPlace,
  gathering: GatheringPlace,
};
