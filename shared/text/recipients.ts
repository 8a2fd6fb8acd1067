import type { RecipientGroup } from '#shared/domain/information-entry.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from './text.ts';

/** Who was told, in small letters as in running text; formannskap or fylkesutvalg as it is called here. */
export const recipientWords = (group: RecipientGroup, workspace: Titles | null, form: WrittenForm): string =>
  group === 'executiveCommittee'
    ? termsOf(workspace, form).formannskapet
    : textIn(form).meetingWords.recipients[group];
