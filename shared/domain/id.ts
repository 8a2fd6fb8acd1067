declare const brand: unique symbol;

/** A UUIDv7 as text, marked with what it names, so that ids of different things cannot be mixed. */
export type Id<Noun extends string> = string & { readonly [brand]: Noun };

export type WorkspaceId = Id<'Workspace'>;
export type TermId = Id<'Term'>;
export type PersonId = Id<'Person'>;
export type ChecklistItemId = Id<'ChecklistItem'>;
export type DisposalId = Id<'Disposal'>;
export type PrivateNoteId = Id<'PrivateNote'>;
export type CommitId = Id<'Commit'>;
