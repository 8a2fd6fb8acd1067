import type { DialogueDocumentFacts } from '#shared/documents/employer/dialogue.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { Dialogue, DialogueMinutes } from '#shared/domain/dialogue.ts';
import type {
  DialogueApprovalId,
  DialogueId,
  DialogueMinutesId,
  MandateId,
  MandateMemberId,
  PersonId,
  PlanGoalId,
  ResultPlanId,
  TermId,
} from '#shared/domain/id.ts';
import type { Mandate, MandateMember, MandateSeat } from '#shared/domain/mandate.ts';
import type { MinutesView } from '#shared/domain/minutes-standing.ts';
import type { PlanGoal } from '#shared/domain/result-plan.ts';
import { timeKommune } from './start-plan-facts.ts';

const row = {
  rev: 1,
  createdAt: '2024-09-01T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-11-20T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
} as const;

const directorId = 'p1' as PersonId;
const mayorId = 'p2' as PersonId;

export const aDialogue: Dialogue = {
  ...row,
  ...noMark,
  id: 'd1' as DialogueId,
  termId: 't1' as TermId,
  directorId,
  mandateId: 'm1' as MandateId,
  state: 'finished',
  day: '2024-11-26',
  startTime: '09:00',
  minutes: 120,
  place: 'Formannskapssalen',
  themes: 'Sykefravær og bemanning\nSkolestruktur',
  themesOn: '2024-10-08',
  themesRef: 'KST 88/24',
  invitedOn: '2024-11-05',
  invitesFrom: '',
  invitesTo: '',
  closedBasis: 'kommuneloven § 11-5 andre ledd',
  madeKnownOn: '2024-12-17',
  madeKnownRef: 'KST 101/24',
  filing: 'archive',
  caseReference: '24/1187',
};

const aMandate: Mandate = {
  ...row,
  ...noMark,
  id: 'm1' as MandateId,
  termId: 't1' as TermId,
  forum: 'committee',
  title: 'Arbeidsgiverutvalget',
  decisionRef: 'KST 45/23',
  decidedOn: '2023-11-07',
  scope: '',
  fromDay: '2023-11-07',
  toDay: null,
  note: '',
};

const aSeat = (name: string, seat: MandateSeat): MandateMember => ({
  ...row,
  id: name as MandateMemberId,
  mandateId: aMandate.id,
  rank: 'a0',
  memberId: null,
  personId: null,
  name,
  seat,
  side: null,
  fromDay: null,
  toDay: null,
});

export const dialogueFacts = (changes: Partial<DialogueDocumentFacts> = {}): DialogueDocumentFacts => ({
  workspace: timeKommune,
  today: '2024-12-18',
  form: 'nb',
  audience: 'internal',
  people: [
    { id: directorId, name: 'Astrid Demodal', role: 'director', title: null },
    { id: mayorId, name: 'Torleiv Eksempelvik', role: 'mayor', title: null },
  ],
  dialogue: aDialogue,
  mandate: aMandate,
  seats: [
    aSeat('Torleiv Eksempelvik', 'mayor'),
    aSeat('Ingrid Prøvestad', 'deputyMayor'),
    aSeat('Jonas Mønsterås', 'member'),
  ],
  ...changes,
});

export const aMinutes = (changes: Partial<DialogueMinutes> = {}): DialogueMinutes => ({
  ...row,
  ...noMark,
  id: 'r1' as DialogueMinutesId,
  dialogueId: aDialogue.id,
  state: 'approved',
  number: 1,
  results: '- Merforbruket i helse er halvert.\n- Disposisjonsfondet er på 9 prosent.',
  goals: 'Sykefraværet skal under 8 prosent innen desember 2025 (KST 45/24).',
  principles: 'Vi sier fra tidlig når noe glir ut.\nSaker som gjelder én gruppe, får alle gruppene.',
  measures: '',
  reason: '',
  participants: 'Torleiv Eksempelvik\nIngrid Prøvestad\nJonas Mønsterås\nAstrid Demodal',
  day: aDialogue.day,
  startTime: aDialogue.startTime,
  length: aDialogue.minutes,
  place: aDialogue.place,
  directorId,
  mayorId,
  digest: 'ab'.repeat(32),
  approvedAt: '2024-12-03T10:15:00.000Z',
  ...changes,
});

export const minutesView = (changes: Partial<DialogueMinutes> = {}): MinutesView => {
  const minutes = aMinutes(changes);
  const isApproved = minutes.state === 'approved';
  const approval = (personId: PersonId, approvedAt: string) => ({
    ...row,
    id: `a-${personId}` as DialogueApprovalId,
    minutesId: minutes.id,
    personId,
    digest: minutes.digest,
    approvedAt,
    signature: '0'.repeat(128),
    publicKey: '0'.repeat(64),
  });
  return {
    minutes,
    approvals: isApproved
      ? [approval(mayorId, '2024-12-02T09:00:00.000Z'), approval(directorId, '2024-12-03T10:15:00.000Z')]
      : [],
    missing: isApproved ? [] : ['mayor', 'director'],
  };
};

export const aGoal = (changes: Partial<PlanGoal> = {}): PlanGoal => ({
  ...row,
  id: 'g1' as PlanGoalId,
  planId: 'rp1' as ResultPlanId,
  rank: 'a0',
  kind: 'result',
  area: 'economy',
  state: 'underway',
  title: 'Netto driftsresultat over 1,75 prosent',
  decisionRef: 'KST 90/23',
  decidedOn: '2023-12-12',
  factors: '',
  measure: '',
  target: '',
  dueOn: null,
  ...changes,
});
