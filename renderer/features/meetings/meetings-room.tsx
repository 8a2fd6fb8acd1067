import { useEffect, type ComponentType } from 'react';
import { recoverTyping } from '#renderer/db/typing.ts';
import type { MeetingsView } from '#renderer/stores/route.ts';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { ArchivePlace } from './series/archive-place.tsx';
import { ClosePlace } from './after/close-place.tsx';
import { DecisionsPlace } from './follow-up/decisions-place.tsx';
import { FollowUpPlace } from './follow-up/follow-up-place.tsx';
import { FrontPlace } from './series/front-place.tsx';
import { MeetingPlace } from './agenda/meeting-place.tsx';
import { MinutesPlace } from './after/minutes-place.tsx';
import { NewSeriesPlace } from './series/new-series-place.tsx';
import { RhythmPlace } from './follow-up/rhythm-place.tsx';
import { RunPlace } from './running/run-place.tsx';
import { SeriesPlace } from './series/series-place.tsx';
import { TopicPlace } from './agenda/topic-place.tsx';
import { TypeInPlace } from './running/type-in-place.tsx';

/**
 * Ukemøter: the room, and the way to each of its places. Another id is another place, with nothing of the one before;
 * but in a list it only says which row is open in the pane.
 */
export const MeetingsRoom = ({ view, ...props }: PlaceProps & { readonly view: MeetingsView }) => {
  // Before anything here is written anew: what a kill left half-written.
  useEffect(() => void recoverTyping(), []);
  const Place = places[view];
  return <Place key={isList(view) ? view : `${view}/${props.id ?? ''}`} {...props} />;
};

const isList = (view: MeetingsView): boolean => view === 'followUp' || view === 'decisions';

const places: Readonly<Record<MeetingsView, ComponentType<PlaceProps>>> = {
  front: FrontPlace,
  newSeries: NewSeriesPlace,
  series: SeriesPlace,
  archive: ArchivePlace,
  meeting: MeetingPlace,
  topic: TopicPlace,
  run: RunPlace,
  typeIn: TypeInPlace,
  close: ClosePlace,
  minutes: MinutesPlace,
  followUp: FollowUpPlace,
  decisions: DecisionsPlace,
  rhythm: RhythmPlace,
};
