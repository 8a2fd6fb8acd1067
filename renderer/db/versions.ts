import type { Transaction } from 'dexie';

/** One version of the stored schema. Versions are appended, never edited. */
export interface SchemaVersion {
  readonly number: number;
  /** Indexes of each table, in Dexie's notation. Only open fields may stand here: what stands elsewhere is sealed. */
  readonly stores: Readonly<Record<string, string>>;
  /**
   * Brings stores and indexes of the version before to this one; named, with its reason and a test of its own. Never
   * rows: they are bound to the journal by their digest. What they hold is changed by a commit.
   */
  readonly upgrade: ((transaction: Transaction) => Promise<void>) | null;
}

export const versions: readonly SchemaVersion[] = [
  {
    number: 1,
    stores: {
      meta: 'key',
      local: 'key',
      // `records` lists the ids a change touched: the history of a record is one indexed query.
      changes: 'sequence, &id, *records',
      workspace: 'id, deletedAt',
      people: 'id, deletedAt',
      terms: 'id, deletedAt',
      checklistItems: 'id, termId, deletedAt',
    },
    upgrade: null,
  },
  {
    number: 2,
    // From here on `content` of rows and `payload` of changes are sealed. Version 1 held them readable and was never
    // released; such a database is refused and left as it is.
    stores: { privateNotes: 'id, itemId, deletedAt', disposals: 'id, deletedAt' },
    upgrade: null,
  },
  {
    number: 3,
    stores: {
      series: 'id, termId, deletedAt',
      participants: 'id, seriesId, meetingId, deletedAt',
      breaks: 'id, termId, deletedAt',
      standingPoints: 'id, seriesId, deletedAt',
      meetings: 'id, seriesId, state, day, [seriesId+day], deletedAt',
      topics: 'id, seriesId, state, itemId, standingPointId, deletedAt',
      agendaItems: 'id, meetingId, topicId, deletedAt',
      notes: 'id, meetingId, agendaItemId, deletedAt',
      decisions: 'id, meetingId, topicId, state, deletedAt',
      actions: 'id, seriesId, meetingId, topicId, itemId, state, deletedAt',
      informationEntries: 'id, termId, meetingId, topicId, deletedAt',
      contacts: 'id, termId, deletedAt',
      minutes: 'id, meetingId, state, deletedAt',
      approvals: 'id, minutesId, deletedAt',
      meetingPrivateNotes: 'id, meetingId, deletedAt',
      topicDrafts: 'id, seriesId, deletedAt',
    },
    upgrade: null,
  },
  {
    number: 4,
    stores: {
      evalForms: 'id, deletedAt',
      evalRounds: 'id, termId, state, deletedAt',
      evalConsents: 'id, roundId, deletedAt',
      evalSeals: 'id, roundId, deletedAt',
      evalOpenings: 'id, roundId, deletedAt',
      evalThemes: 'id, roundId, deletedAt',
      evalSummaries: 'id, roundId, deletedAt',
      evalMeasures: 'id, roundId, actionId, deletedAt',
      ruleProposals: 'id, roundId, deletedAt',
      evalOutcomes: 'id, roundId, state, deletedAt',
      letterheads: 'id, kind, deletedAt',
      evalDrafts: 'id, roundId, deletedAt',
      evalKeys: 'id, roundId, sealId, deletedAt',
    },
    upgrade: null,
  },
  {
    number: 5,
    stores: {
      rules: 'id, termId, state, deletedAt',
      ruleVersions: 'id, ruleId, state, deletedAt',
      ruleApprovals: 'id, versionId, deletedAt',
      ruleUses: 'id, ruleId, meetingId, topicId, deletedAt',
      greyCases: 'id, deletedAt',
      gatherings: 'id, termId, deletedAt',
      gatheringPoints: 'id, gatheringId, deletedAt',
      noticeRules: 'id, termId, deletedAt',
      notices: 'id, termId, topicId, deletedAt',
      partyGroups: 'id, termId, deletedAt',
      members: 'id, termId, deletedAt',
      matters: 'id, termId, state, topicId, deletedAt',
      matterEntries: 'id, matterId, entryId, deletedAt',
      entryMembers: 'id, entryId, memberId, deletedAt',
      arenas: 'id, termId, deletedAt',
      contactPoints: 'id, termId, deletedAt',
    },
    upgrade: null,
  },
  {
    number: 6,
    stores: {
      mandates: 'id, termId, deletedAt',
      mandateMembers: 'id, mandateId, deletedAt',
      dialogues: 'id, termId, state, deletedAt',
      dialoguePoints: 'id, dialogueId, deletedAt',
      dialogueMinutes: 'id, dialogueId, state, deletedAt',
      dialogueApprovals: 'id, minutesId, deletedAt',
      resultPlans: 'id, termId, state, deletedAt',
      planGoals: 'id, planId, state, deletedAt',
      goalNotes: 'id, goalId, deletedAt',
      goalMeasures: 'id, goalId, actionId, deletedAt',
      contracts: 'id, directorId, deletedAt',
      contractPoints: 'id, contractId, state, deletedAt',
      contractChanges: 'id, contractId, state, deletedAt',
      contractApprovals: 'id, changeId, deletedAt',
      salaryTalks: 'id, termId, state, deletedAt',
      policies: 'id, termId, deletedAt',
      policyAnswers: 'id, termId, deletedAt',
      indicators: 'id, deletedAt',
      indicatorValues: 'id, indicatorId, deletedAt',
      developmentPlans: 'id, termId, deletedAt',
      initiatives: 'id, termId, state, deletedAt',
      goodExamples: 'id, deletedAt',
      yearEvents: 'id, termId, deletedAt',
      yearMarks: 'id, termId, deletedAt',
      handovers: 'id, termId, deletedAt',
      retentionChoices: 'id, handoverId, deletedAt',
      dialoguePreparations: 'id, dialogueId, deletedAt',
    },
    upgrade: null,
  },
];

/** The oldest version whose rows this program can read. */
export const oldestVersion = 2;
