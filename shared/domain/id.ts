declare const brand: unique symbol;

/** A UUIDv7 as text, marked with what it names, so that ids of different things cannot be mixed. */
export type Id<Noun extends string> = string & { readonly [brand]: Noun };

export type WorkspaceId = Id<'Workspace'>;
export type TermId = Id<'Term'>;
export type PersonId = Id<'Person'>;
export type ChecklistItemId = Id<'ChecklistItem'>;
export type DisposalId = Id<'Disposal'>;
export type PrivateNoteId = Id<'PrivateNote'>;
export type SeriesId = Id<'Series'>;
export type ParticipantId = Id<'Participant'>;
export type BreakId = Id<'Break'>;
export type StandingPointId = Id<'StandingPoint'>;
export type MeetingId = Id<'Meeting'>;
export type TopicId = Id<'Topic'>;
export type AgendaItemId = Id<'AgendaItem'>;
export type NoteId = Id<'Note'>;
export type DecisionId = Id<'Decision'>;
export type ActionId = Id<'Action'>;
export type InformationEntryId = Id<'InformationEntry'>;
export type ContactId = Id<'Contact'>;
export type MinutesId = Id<'Minutes'>;
export type ApprovalId = Id<'Approval'>;
export type MeetingPrivateNoteId = Id<'MeetingPrivateNote'>;
export type TopicDraftId = Id<'TopicDraft'>;
export type CommitId = Id<'Commit'>;
