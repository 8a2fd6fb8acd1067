import { goTo, settled, type Picture, type Scene } from './demo-scene.ts';
import type { Route } from '../renderer/stores/route.ts';

const places: readonly (readonly [name: string, route: Route])[] = [
  ['spilleregler', { room: 'rules' }],
  ['spilleregler-regel', { room: 'rules', view: 'rule', id: 'avk-lik-informasjon' }],
  ['spilleregler-uroert', { room: 'rules', view: 'rule', id: 'avk-stotte' }],
  ['spilleregler-forventningsspeil', { room: 'rules', view: 'mirror' }],
  ['spilleregler-graasoner', { room: 'rules', view: 'cases' }],
  ['spilleregler-graasone', { room: 'rules', view: 'case', id: 'gs-klokken-16' }],
  ['spilleregler-samlinger', { room: 'rules', view: 'gatherings' }],
  ['informasjon', { room: 'information' }],
  ['informasjon-maaned', { room: 'information', view: 'month', id: '2024-10' }],
  ['informasjon-varsling', { room: 'information', view: 'notices' }],
  ['informasjon-moteplasser', { room: 'information', view: 'arenas' }],
  ['informasjon-kontakt', { room: 'information', view: 'balance' }],
  ['informasjon-folkevalgte', { room: 'information', view: 'members' }],
];

/** The rooms Spilleregler and Informasjon, with what the demo kommune has in them. */
export const interplayPictures: readonly Picture[] = places.map(([name, route]) => ({
  name,
  show: (scene) => show(scene, route),
}));

async function show(scene: Scene, route: Route): Promise<void> {
  await goTo(scene, route);
  await scene.page.locator('main h1').first().waitFor();
  await settled(scene);
}
