import type { Page } from '@playwright/test';
import type { Route } from '../renderer/stores/route.ts';
import { firstRow } from './demo-ids.ts';
import { goTo, type Picture } from './demo-scene.ts';

/** Where a place shows one row, the way to find it. */
type Place = Route | ((page: Page) => Promise<Route>);

const places: readonly (readonly [name: string, place: Place])[] = [
  ['arbeidsgiver', { room: 'employer' }],
  ['arbeidsgiver-mandat', { room: 'employer', view: 'mandate' }],
  ['arbeidsgiver-samtaler', { room: 'employer', view: 'dialogues' }],
  [
    'arbeidsgiver-samtale',
    async (page) => ({ room: 'employer', view: 'dialogue', id: await firstRow(page, 'dialogues') }),
  ],
  ['arbeidsgiver-planer', { room: 'employer', view: 'plans' }],
  [
    'arbeidsgiver-plan',
    async (page) => ({ room: 'employer', view: 'plan', id: await firstRow(page, 'resultPlans') }),
  ],
  ['arbeidsgiver-arbeidsavtale', { room: 'employer', view: 'contract' }],
  [
    'arbeidsgiver-lonn',
    async (page) => ({ room: 'employer', view: 'salary', id: await firstRow(page, 'salaryTalks') }),
  ],
  ['arbeidsgiver-politikk', { room: 'employer', view: 'policy' }],
  ['arbeidsgiver-nokkelinformasjon', { room: 'employer', view: 'indicators' }],
  ['utvikling', { room: 'development' }],
  ['utvikling-arbeid', { room: 'development', view: 'initiatives' }],
  ['utvikling-eksempler', { room: 'development', view: 'examples' }],
  ['utvikling-rapport', { room: 'development', view: 'report' }],
  ['aarshjul', { room: 'year' }],
  ['aarshjul-periodeskifte', { room: 'year', view: 'handover' }],
  [
    'aarshjul-leseside',
    async (page) => ({ room: 'year', view: 'reading', id: await firstRow(page, 'handovers') }),
  ],
];

/** The rooms Arbeidsgiver, Utvikling and Årshjul, with what the demo kommune has in them. */
export const employerPictures: readonly Picture[] = places.map(([name, place]) => ({
  name,
  show: async (scene) => goTo(scene, typeof place === 'function' ? await place(scene.page) : place),
}));
