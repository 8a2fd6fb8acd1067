import type { CaseOwner } from '#shared/domain/grey-case.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { capitalised, termsOf, type Titles } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';

/** Who a case belongs to, by the titles of this kommune or fylkeskommune; with a capital, as an answer stands. */
export const ownerName = (owner: CaseOwner, workspace: Titles | null, form: WrittenForm): string =>
  capitalised(ownerInText(owner, workspace, form));

/** The same in running text. */
export const ownerInText = (owner: CaseOwner, workspace: Titles | null, form: WrittenForm): string => {
  const { ordføreren, kommunedirektøren, kommunestyret } = termsOf(workspace, form);
  if (owner === 'mayor') return ordføreren;
  if (owner === 'director') return kommunedirektøren;
  return owner === 'council' ? kommunestyret : textIn(form).interplayWords.caseOwners[owner];
};
