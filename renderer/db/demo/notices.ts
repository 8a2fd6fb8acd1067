import { demoNoticeRules, demoNotices } from '#shared/templates/demo-interplay/notices.ts';
import { addNotice, addNoticeRule } from '../repositories/notices.ts';
import { readRule } from '../repositories/rules.ts';
import { known, moment, type DemoStep } from './world.ts';

/** What the two owe each other, agreed in November, and what they have told each other since. */
export const noticeSteps = (): readonly DemoStep[] => [
  ...demoNoticeRules.map(({ direction, urgency, text }, place): DemoStep => ({
    at: moment('2023-11-06', `09:4${place}`),
    by: direction === 'toMayor' ? 'director' : 'mayor',
    what: `owes ${text}`,
    run: async (world, signed) => {
      const key = direction === 'toMayor' ? 'avk-informasjon-ut' : 'avk-informasjon-inn';
      const rule = await readRule({ key, termId: world.termId }, '2023-11-06');
      const answer = await addNoticeRule(
        { termId: world.termId, direction, urgency, text, ruleId: rule?.rule?.id ?? null },
        signed,
      );
      if (answer.ok) world.noticeRules.set(text, answer.value);
      return answer;
    },
  })),
  ...demoNotices.map(({ on, at, rule, direction, channel, text }): DemoStep => ({
    at: moment(on, at),
    by: direction === 'toMayor' ? 'director' : 'mayor',
    what: `notice ${text}`,
    run: (world, signed) =>
      addNotice(
        {
          termId: world.termId,
          noticeRuleId: rule === null ? null : known(world.noticeRules, rule),
          direction,
          givenOn: on,
          givenAt: at,
          givenBy: known(world.people, direction === 'toMayor' ? 'director' : 'mayor'),
          channel,
          text,
        },
        signed,
      ),
  })),
];
