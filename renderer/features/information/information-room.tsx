import type { ComponentType } from 'react';
import type { InformationView } from '#renderer/stores/route.ts';
import { ArenasPlace } from './arenas/arenas-place.tsx';
import { BalancePlace } from './balance/balance-place.tsx';
import { FrontPlace } from './log/front-place.tsx';
import { MatterPlace } from './log/matter-place.tsx';
import { MonthPlace } from './log/month-place.tsx';
import { MembersPlace } from './members/members-place.tsx';
import { NoticesPlace } from './notices/notices-place.tsx';
import type { PlaceProps } from '#renderer/parts/place-props.ts';

/** Informasjon: the room, and the way to each of its places. Another id is another place, with nothing of the one before. */
export const InformationRoom = ({ view, ...props }: PlaceProps & { readonly view: InformationView }) => {
  const Place = places[view];
  return <Place key={`${view}/${props.id ?? ''}`} {...props} />;
};

const places: Readonly<Record<InformationView, ComponentType<PlaceProps>>> = {
  front: FrontPlace,
  matter: MatterPlace,
  month: MonthPlace,
  notices: NoticesPlace,
  arenas: ArenasPlace,
  balance: BalancePlace,
  members: MembersPlace,
};
