import type { ComponentType } from 'react';
import type { EvaluationView } from '#renderer/stores/route.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { AnswerPlace } from './answering/answer-place.tsx';
import { FormsPlace } from './forms/forms-place.tsx';
import { FrontPlace } from './rounds/front-place.tsx';
import { NewRoundPlace } from './rounds/new-round-place.tsx';
import { OutcomePlace } from './talk/outcome-place.tsx';
import { ReportPlace } from './report/report-place.tsx';
import { RoundPlace } from './rounds/round-place.tsx';
import { TalkPlace } from './talk/talk-place.tsx';

/** Evaluering: the room, and the way to each of its places. Another round is another place, with nothing of the one before. */
export const EvaluationRoom = ({ view, ...props }: PlaceProps & { readonly view: EvaluationView }) => {
  const Place = places[view];
  return <Place key={`${view}/${props.id ?? ''}`} {...props} />;
};

const places: Readonly<Record<EvaluationView, ComponentType<PlaceProps>>> = {
  front: FrontPlace,
  new: NewRoundPlace,
  forms: FormsPlace,
  round: RoundPlace,
  answer: AnswerPlace,
  report: ReportPlace,
  talk: TalkPlace,
  outcome: OutcomePlace,
};
