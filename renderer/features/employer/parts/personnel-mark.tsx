import { Details } from '@digdir/designsystemet-react';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { useText } from '#renderer/stores/text.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import { termsOf, type Titles } from '#shared/templates/terminology.ts';
import { MarkAdvice } from './mark-advice.tsx';

interface PersonnelMarkProps {
  readonly mark: AccessMark;
  readonly workspace: Titles | null;
  /** Stores what was changed, at once: only the fields that are new. */
  readonly onChange: (change: Partial<AccessMark>) => unknown;
}

/** Who may see a personnel matter, folded: what may fit, never set silently, and the mark itself. */
export const PersonnelMark = ({ mark, workspace, onChange }: PersonnelMarkProps) => {
  const { contracts, closing } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  return (
    <Details data-size="sm">
      <Details.Summary>{contracts.accessNow(closing.mark.statuses[mark.access])}</Details.Summary>
      <Details.Content>
        <MarkAdvice mark={mark} form={form} terms={termsOf(workspace, form)} onUse={onChange} />
        <AccessMarkFields mark={mark} showGaps onChange={onChange} />
      </Details.Content>
    </Details>
  );
};
