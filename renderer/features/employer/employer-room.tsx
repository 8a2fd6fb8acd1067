import type { ComponentType } from 'react';
import type { EmployerView } from '#renderer/stores/route.ts';
import { ContractPlace } from './contract/contract-place.tsx';
import { DialoguePlace } from './dialogue/dialogue-place.tsx';
import { DialoguesPlace } from './dialogue/dialogues-place.tsx';
import { FrontPlace } from './front/front-place.tsx';
import { NoDirector } from './front/no-director.tsx';
import { IndicatorsPlace } from './indicators/indicators-place.tsx';
import { MandatePlace } from './mandate/mandate-place.tsx';
import { PlanPlace } from './plan/plan-place.tsx';
import { PlansPlace } from './plan/plans-place.tsx';
import { PolicyPlace } from './policy/policy-place.tsx';
import { PreparePlace } from './dialogue/prepare-place.tsx';
import { SalaryPlace } from './salary/salary-place.tsx';
import { TalkPlace } from './dialogue/talk-place.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';

/** Arbeidsgiver: the room, and the way to each of its places. Another id is another place, with nothing of the one before. */
export const EmployerRoom = ({ view, ...props }: PlaceProps & { readonly view: EmployerView }) => {
  // A parliamentary body has nobody to follow up (KOML § 10-2): one sentence instead of the parts.
  if (props.workspace.parliamentary) return <NoDirector workspace={props.workspace} />;
  const Place = places[view];
  return <Place key={`${view}/${props.id ?? ''}`} {...props} />;
};

const places: Readonly<Record<EmployerView, ComponentType<PlaceProps>>> = {
  front: FrontPlace,
  mandate: MandatePlace,
  dialogues: DialoguesPlace,
  dialogue: DialoguePlace,
  prepare: PreparePlace,
  talk: TalkPlace,
  plans: PlansPlace,
  plan: PlanPlace,
  contract: ContractPlace,
  salary: SalaryPlace,
  policy: PolicyPlace,
  indicators: IndicatorsPlace,
};
