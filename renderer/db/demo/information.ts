import {
  demoMatters,
  type DemoMatter,
  type DemoTelling,
} from '#shared/templates/demo-interplay/information.ts';
import { addTold, tell, type TellingDraft } from '../repositories/matters.ts';
import { known, moment, type DemoStep, type DemoWorld } from './world.ts';

/** What elected members were told besides what came from the weekly meeting: each matter, and each time it was told. */
export const informationSteps = (): readonly DemoStep[] => demoMatters.flatMap(tellings);

const tellings = (matter: DemoMatter): readonly DemoStep[] =>
  matter.told.map((telling, place): DemoStep => ({
    at: moment(telling.on, telling.at),
    by: telling.by,
    what: `told ${matter.title}`,
    run: async (world, signed) => {
      const draft = draftOf(world, telling);
      if (place > 0) return tell(known(world.matters, matter), draft, [], signed);
      const { title, text, owedTo } = matter;
      const answer = await addTold(
        { termId: world.termId, title, text, owedTo, sinceOn: telling.on },
        draft,
        [],
        signed,
      );
      if (answer.ok) world.matters.set(matter, answer.value);
      return answer;
    },
  }));

const draftOf = (world: DemoWorld, { on, at, by, to, channel }: DemoTelling): TellingDraft => ({
  toldOn: on,
  toldAt: at,
  toldBy: known(world.people, by),
  recipients: to,
  channel,
});
