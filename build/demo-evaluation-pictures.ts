import type { EvaluationView } from '../renderer/stores/route.ts';
import { roundNumber } from './demo-ids.ts';
import { goTo, settled, type Picture, type Scene } from './demo-scene.ts';

/** The room Evaluering: its front, what a new round needs, and the third round from envelopes to talk. */
export const evaluationPictures: readonly Picture[] = [
  { name: 'evaluering', show: (scene) => goTo(scene, { room: 'evaluation' }) },
  { name: 'evaluering-ny-runde', show: (scene) => goTo(scene, { room: 'evaluation', view: 'new' }) },
  { name: 'evaluering-skjemaer', show: (scene) => goTo(scene, { room: 'evaluation', view: 'forms' }) },
  { name: 'evaluering-runde', show: (scene) => openRound(scene, 'round', 3) },
  { name: 'evaluering-mine-svar', show: (scene) => openRound(scene, 'answer', 3) },
  { name: 'evaluering-rapport', show: (scene) => openRound(scene, 'report', 3) },
  { name: 'evaluering-samtale', show: (scene) => openRound(scene, 'talk', 3) },
  { name: 'evaluering-resultat', show: (scene) => openRound(scene, 'outcome', 2) },
];

async function openRound(scene: Scene, view: EvaluationView, number: number): Promise<void> {
  await goTo(scene, { room: 'evaluation', view, id: await roundNumber(scene.page, number) });
  // The heading stands there before the round is read; a place without parts has none of the second level.
  await scene.page
    .locator('main h2')
    .first()
    .waitFor({ timeout: 5_000 })
    .catch(() => null);
  await settled(scene);
}
