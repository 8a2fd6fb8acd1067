import { Button, Details } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { Person } from '#shared/domain/person.ts';

interface MoreSectionProps {
  readonly row: AccessMark & { readonly id: string };
  readonly people: readonly Person[];
  readonly words: { readonly access: (status: string) => string; readonly history: string };
  readonly onMark: (mark: Partial<AccessMark>) => unknown;
  /** The way to the bin, where there is one. */
  readonly remove?: { readonly label: string; readonly run: () => void };
}

/** What is seldom needed, folded: who may see it, what has happened to it, and the way to the bin. */
export const MoreSection = ({ row, people, words, onMark, remove }: MoreSectionProps) => {
  const { closing } = useText();
  return (
    <div>
      <Details data-size="sm">
        <Details.Summary>{words.access(closing.mark.statuses[row.access])}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={row} showGaps onChange={onMark} />
        </Details.Content>
      </Details>
      <Details data-size="sm">
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          <RowHistory id={row.id} people={people} />
        </Details.Content>
      </Details>
      {remove !== undefined && (
        <Button variant="tertiary" data-size="sm" data-color="danger" onClick={remove.run}>
          <TrashIcon aria-hidden />
          {remove.label}
        </Button>
      )}
    </div>
  );
};
