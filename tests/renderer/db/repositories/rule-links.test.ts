import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { closeMeeting, reopenMeeting } from '#renderer/db/repositories/closing.ts';
import { addDecision } from '#renderer/db/repositories/decisions.ts';
import {
  approveOutcome,
  freezeOutcome,
  outcomesOf,
  signOwnApproval,
} from '#renderer/db/repositories/eval-outcomes.ts';
import { openRound } from '#renderer/db/repositories/eval-seals.ts';
import { startTalk } from '#renderer/db/repositories/eval-themes.ts';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { rulesOfTopic, ruleFromPoint } from '#renderer/db/repositories/rule-links.ts';
import { addProposal } from '#renderer/db/repositories/rule-proposals.ts';
import { proposalsOnRule, takeProposal } from '#renderer/db/repositories/rule-revision.ts';
import { addUse, raiseRule, usesOf } from '#renderer/db/repositories/rule-uses.ts';
import { addRuleApprovals, proposeVersion, readVersion } from '#renderer/db/repositories/rule-versions.ts';
import { changeRule, listRules, readRule, setRuleState } from '#renderer/db/repositories/rules.ts';
import { startMeeting, tickItems } from '#renderer/db/repositories/running.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import type { MeetingId, TermId } from '#shared/domain/id.ts';
import { proposalBehind, proposalStanding } from '#shared/domain/proposal-on-rule.ts';
import { signRule } from '#shared/vault/rule-digest.ts';
import { good, onlyFirst } from '../builders.ts';
import { answerAs, beginEvaluation, beginRound, keysOf, sit, type Three } from '../eval-builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';
import { approvalOf } from '../rule-builders.ts';

withFreshDatabase();

const today = '2023-10-23';
const media = (termId: TermId) => ({ key: 'avk-media', termId });

const theRule = async (termId: TermId, key = 'avk-media') => {
  const view = await readRule({ key, termId }, today);
  if (view === null || view.rule === null) throw new Error('The rule is not there');
  return { ...view, rule: view.rule };
};

/** A running meeting in which the question about the media is raised and talked about. */
const raised = async () => {
  const three = await beginEvaluation();
  const { series, seriesId, meetingId } = await withSeries(three.termId);
  const raising = { seriesId, place: { meetingId }, title: 'Hvem svarer mediene?', day: today } as const;
  const made = good(await raiseRule(media(three.termId), raising));
  const { topicId, agendaItemId } = made;
  if (agendaItemId === null) throw new Error('not on the agenda');
  good(await startMeeting(meetingId));
  return { ...three, series, seriesId, meetingId, topicId, agendaItemId, ruleId: made.ruleId };
};

type Raised = Awaited<ReturnType<typeof raised>>;

const decide = async ({ meetingId, agendaItemId, topicId }: Raised, text: string) =>
  good(await addDecision({ meetingId, agendaItemId, topicId, decidedOn: today, text }));

/** Both approve a wording. */
const agreeOn = async ({ termId, director, mayor }: Three, text: string, reason = ''): Promise<void> => {
  const id = good(await proposeVersion(media(termId), { text, reason, reviewOn: null }));
  const version = (await readVersion(id))?.version;
  if (version === undefined) throw new Error('no version');
  const given = [director, mayor].map((person) => {
    const approved = {
      versionId: id,
      personId: person.personId,
      digest: version.digest,
      approvedAt: '2023-10-24T08:00:00.000Z',
    };
    return { ...approved, ...signRule(person.vault().personKey, approved) };
  });
  good(await addRuleApprovals(id, given));
};

describe('the answer of a meeting', () => {
  it('comes back to the rule when the meeting is closed, and makes it discussed', async () => {
    const begun = await raised();
    await decide(begun, 'Ordføreren svarer om politikk.');
    await decide(begun, 'Vi ringer før vi svarer.');
    good(await tickItems([begun.agendaItemId], true));
    expect((await theRule(begun.termId)).rule).toMatchObject({ text: '', state: 'notDiscussed' });
    good(await closeMeeting(begun.meetingId, { today }));
    expect((await theRule(begun.termId)).rule).toMatchObject({
      text: 'Ordføreren svarer om politikk.\nVi ringer før vi svarer.',
      state: 'notAgreed',
    });
    const uses = await usesOf(begun.ruleId);
    expect(uses.map(({ use, meeting }) => [use.kind, meeting?.id])).toEqual([['raised', begun.meetingId]]);
  });

  it('adds only what is new when the meeting was reopened and is closed again', async () => {
    const begun = await raised();
    await decide(begun, 'Vi ringer.');
    good(await tickItems([begun.agendaItemId], true));
    good(await closeMeeting(begun.meetingId, { today }));
    good(await reopenMeeting(begun.meetingId, 'Glemte noe'));
    good(await closeMeeting(begun.meetingId, { today }));
    expect((await theRule(begun.termId)).rule.text).toBe('Vi ringer.');
    expect(await usesOf(begun.ruleId)).toHaveLength(1);
  });

  it('is none where the point was not talked about, and waits with it till it is', async () => {
    const begun = await raised();
    await decide(begun, 'Vi ringer.');
    good(await closeMeeting(begun.meetingId, { today }));
    expect((await theRule(begun.termId)).rule).toMatchObject({ text: '', state: 'notDiscussed' });
  });

  it('comes from a standing point only for what was raised on it in that very meeting', async () => {
    const three = await beginEvaluation();
    const { seriesId, meetingId } = await withSeries(three.termId);
    const { agendaItem, topic } = onlyFirst(await readEntries(meetingId));
    good(await addUse(media(three.termId), { kind: 'raised', day: today, meetingId, topicId: topic.id }));
    const close = async (id: MeetingId, itemId: typeof agendaItem.id, text: string) => {
      good(await startMeeting(id));
      good(
        await addDecision({
          meetingId: id,
          agendaItemId: itemId,
          topicId: topic.id,
          decidedOn: today,
          text,
        }),
      );
      good(await tickItems([itemId], true));
      good(await closeMeeting(id, { today }));
    };
    await close(meetingId, agendaItem.id, 'Vi ringer.');
    const next = await currentMeeting(seriesId);
    const line = (await readEntries(next?.id ?? meetingId)).find((entry) => entry.topic.id === topic.id);
    if (next === null || line === undefined) throw new Error('no next meeting');
    await close(next.id, line.agendaItem.id, 'Noe helt annet.');
    const { rule } = await theRule(three.termId);
    expect(rule.text).toBe('Vi ringer.');
    expect(await usesOf(rule.id)).toHaveLength(1);
    expect(await rulesOfTopic(topic.id, today, next.id)).toEqual([]);
    expect(await rulesOfTopic(topic.id, today, meetingId)).toHaveLength(1);
  });

  it('keeps a draft that stands there, and what both have agreed on', async () => {
    const begun = await raised();
    await agreeOn(begun, 'Hver svarer for sitt.');
    good(await changeRule(media(begun.termId), { text: 'Utkast fra speilet' }));
    await decide(begun, 'Vi ringer.');
    good(await tickItems([begun.agendaItemId], true));
    good(await closeMeeting(begun.meetingId, { today }));
    const view = await theRule(begun.termId);
    expect(view.rule.text).toBe('Utkast fra speilet\n\nVi ringer.');
    expect([view.state, view.inForce?.version.text]).toEqual(['agreed', 'Hver svarer for sitt.']);
  });
});

describe('a clarification that becomes a rule', () => {
  const point = async (meetingId: MeetingId, seriesId: Raised['seriesId']) =>
    good(await addTopic(seriesId, { kind: 'clarification', title: 'Kronikker' }, { meetingId })).topicId;

  it('is one of the questions, or one of their own; and both know the point', async () => {
    const three = await beginEvaluation();
    const { seriesId, meetingId } = await withSeries(three.termId);
    const topicId = await point(meetingId, seriesId);
    const from = { topicId, meetingId, day: today, text: 'Vi leser hverandres kronikker.' } as const;
    good(await ruleFromPoint({ kind: 'known', ref: media(three.termId) }, from));
    const own = { kind: 'own', termId: three.termId, group: 'media', question: ' Hvem skriver? ' } as const;
    good(await ruleFromPoint(own, from));
    const rules = await rulesOfTopic(topicId, today);
    expect(rules.map(({ view }) => [view.templateKey, view.question, view.rule?.text, view.state])).toEqual([
      ['avk-media', null, from.text, 'notAgreed'],
      [null, 'Hvem skriver?', from.text, 'notAgreed'],
    ]);
    const inGroup = (await listRules(three.termId, today)).filter(({ group }) => group === 'media');
    expect(inGroup.at(-1)?.question).toBe('Hvem skriver?');
    // One click is one step: all of it goes.
    good(await undo());
    expect(await rulesOfTopic(topicId, today)).toHaveLength(1);
    expect((await listRules(three.termId, today)).some(({ question }) => question !== null)).toBe(false);
  });

  it('does not lose what is worked on, and says it once however often it is asked', async () => {
    const three = await beginEvaluation();
    const { seriesId, meetingId } = await withSeries(three.termId);
    const topicId = await point(meetingId, seriesId);
    good(await changeRule(media(three.termId), { text: 'Utkast' }));
    const from = { topicId, meetingId, day: today, text: 'Vi leser.' } as const;
    good(await ruleFromPoint({ kind: 'known', ref: media(three.termId) }, from));
    good(await ruleFromPoint({ kind: 'known', ref: media(three.termId) }, from));
    expect((await theRule(three.termId)).rule.text).toBe('Utkast\n\nVi leser.');
    expect((await rulesOfTopic(topicId, today)).map(({ uses }) => uses.length)).toEqual([1]);
  });

  it('says so when there is no room for it, and leaves what stands there', async () => {
    const all = await raised();
    good(await changeRule(media(all.termId), { text: 'å'.repeat(19_990) }));
    const from = { topicId: all.topicId, meetingId: all.meetingId, day: today } as const;
    const target = { kind: 'known', ref: media(all.termId) } as const;
    const text = 'Vi ringer hverandre.';
    expect(await ruleFromPoint(target, { ...from, text })).toMatchObject({ reason: 'tooLong' });
    expect((await theRule(all.termId)).rule.text).toBe('å'.repeat(19_990));
  });

  it('needs a question', async () => {
    const three = await beginEvaluation();
    const { seriesId, meetingId } = await withSeries(three.termId);
    const topicId = await point(meetingId, seriesId);
    const own = { kind: 'own', termId: three.termId, group: 'media', question: '  ' } as const;
    const answer = await ruleFromPoint(own, { topicId, meetingId, day: today, text: 'Ja' });
    expect(answer).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await rulesOfTopic(topicId, today)).toEqual([]);
  });
});

describe('an evaluation', () => {
  /** Both have agreed on the rule, and talk after an evaluation. */
  const talking = async () => {
    const three = await beginEvaluation();
    await agreeOn(three, 'Hver svarer for sitt.');
    const roundId = await beginRound(three);
    await answerAs(roundId, three.director, 'Mye');
    await answerAs(roundId, three.mayor, 'Litt');
    good(await openRound(roundId, await keysOf(roundId, [three.director, three.mayor])));
    sit(three.director);
    good(await startTalk(roundId, []));
    return { ...three, roundId };
  };

  const finish = async ({ roundId, director, mayor }: Awaited<ReturnType<typeof talking>>): Promise<void> => {
    const id = good(await freezeOutcome(roundId));
    const { outcome } = onlyFirst(await outcomesOf(roundId));
    const at = '2024-04-18T08:00:00.000Z';
    const given = [director, mayor].map(({ personId, vault }) =>
      signOwnApproval(outcome, { personId, key: vault().personKey, at }),
    );
    good(await approveOutcome(id, given));
  };

  it('asks for the rule again when it is finished; the proposal is worked on, and then agreed', async () => {
    const three = await talking();
    const { termId, roundId } = three;
    const after = 'Vi ringer hverandre først.';
    good(await addProposal({ roundId, title: 'Medier', ruleKey: 'avk-media', before: '', after }));
    expect((await theRule(termId)).state).toBe('agreed');
    expect(await proposalsOnRule(await theRule(termId))).toEqual([]);
    await finish(three);
    const asked = await theRule(termId);
    expect([asked.state, asked.inForce?.version.text]).toEqual(['revisit', 'Hver svarer for sitt.']);
    const [one] = await proposalsOnRule(asked);
    if (one === undefined) throw new Error('no proposal');
    expect(proposalStanding(one.proposal, asked)).toBe('open');
    good(await takeProposal(asked, one.proposal));
    const worked = await theRule(termId);
    expect(proposalBehind([one], worked)?.round.id).toBe(roundId);
    await agreeOn(three, after, 'Foreslått i evalueringen');
    const renewed = await theRule(termId);
    expect([renewed.state, renewed.inForce?.version.number]).toEqual(['agreed', 2]);
    expect(proposalStanding(one.proposal, renewed)).toBe('inForce');
  });

  it('leaves a rule alone that both agreed on anew before it was finished, also in other words', async () => {
    const three = await talking();
    const { termId, roundId } = three;
    const after = 'Vi ringer hverandre først.';
    good(await addProposal({ roundId, title: 'Medier', ruleKey: 'avk-media', before: '', after }));
    const draft = {
      text: 'Den som blir ringt opp, ringer den andre.',
      reason: 'Evalueringen',
      reviewOn: null,
    };
    const id = good(await proposeVersion(media(termId), { ...draft, roundId }));
    good(
      await addRuleApprovals(id, [await approvalOf(id, three.director), await approvalOf(id, three.mayor)]),
    );
    await finish(three);
    const rule = await theRule(termId);
    expect([rule.state, rule.inForce?.version.text]).toEqual(['agreed', draft.text]);
    const [one] = await proposalsOnRule(rule);
    expect(one && proposalStanding(one.proposal, rule)).toBe('followed');
    expect(one && proposalBehind([one], rule)).toBeNull();
  });

  it('leaves a rule alone that says so already, is not agreed on, or is not named', async () => {
    const three = await talking();
    const { termId, roundId } = three;
    good(await setRuleState({ key: 'avk-klima', termId }, 'notAgreed'));
    good(
      await addProposal({ roundId, title: 'Medier', ruleKey: 'avk-media', after: ' Hver svarer for sitt. ' }),
    );
    good(await addProposal({ roundId, title: 'Klima', ruleKey: 'avk-klima', after: 'Vi tar en pause.' }));
    good(await addProposal({ roundId, title: 'Vara', ruleKey: 'avk-vara', after: 'Følger alt.' }));
    good(await addProposal({ roundId, title: 'Noe annet', after: 'Ja' }));
    await finish(three);
    expect((await theRule(termId)).state).toBe('agreed');
    expect((await theRule(termId, 'avk-klima')).state).toBe('notAgreed');
    expect((await readRule({ key: 'avk-vara', termId }, today))?.rule).toBeNull();
  });
});

describe('a rule in a point', () => {
  it('is there with each time it helped or was stretched', async () => {
    const begun = await raised();
    const { termId, meetingId, topicId } = begun;
    good(
      await addUse(media(termId), { kind: 'stretched', day: today, meetingId, topicId, note: 'Intervjuet' }),
    );
    const [rule] = await rulesOfTopic(topicId, today);
    expect(rule?.uses.map(({ kind }) => kind)).toEqual(['raised', 'stretched']);
    expect(rule?.view.key).toBe(begun.ruleId);
  });
});
