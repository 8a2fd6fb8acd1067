import { describeLogo } from '#renderer/db/repositories/letterheads.ts';
import { logoOf } from '#renderer/parts/letterhead.ts';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { DocumentLogo } from '#renderer/ui/document-logo.tsx';
import type { Letterhead } from '#shared/domain/letterhead.ts';
import { saidIfRefused } from './save.ts';

/** The logo as it will stand, and in words for who cannot see it. */
export const LogoShown = ({ row }: { readonly row: Letterhead }) => {
  const text = useText();
  const words = text.letterhead.logo;
  return (
    <>
      <DocumentLogo logo={logoOf(row) ?? undefined} />
      <AutosaveText
        label={words.alt}
        description={words.altHint}
        value={row.alt}
        maxLength={300}
        onSave={(alt) => saidIfRefused(describeLogo(alt.trim()), text.settings.notSaved)}
      />
    </>
  );
};
