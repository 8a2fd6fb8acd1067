import { Button, Details } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { PersonnelMark } from '#renderer/features/employer/parts/personnel-mark.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { putAway, write } from './acts.ts';
import type { ContractFacts } from './contract-facts.ts';

interface MoreSectionProps {
  readonly facts: ContractFacts;
  readonly workspace: Workspace;
}

/** What is seldom needed, folded: a note, who may see it, what has happened to it, and the way to the bin. */
export const MoreSection = ({ facts: { contract, people }, workspace }: MoreSectionProps) => {
  const words = useText().contracts;
  return (
    <div>
      <Details data-size="sm">
        <Details.Summary>{words.about.note}</Details.Summary>
        <Details.Content>
          <NoteField
            label={words.about.note}
            maxLength={20_000}
            value={contract.note}
            onSave={(note) => void write(contract.id, { note })}
          />
        </Details.Content>
      </Details>
      <PersonnelMark
        mark={contract}
        workspace={workspace}
        onChange={(change) => write(contract.id, change)}
      />
      <Details data-size="sm">
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          <RowHistory id={contract.id} people={people} />
        </Details.Content>
      </Details>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => void putAway(contract.id)}>
        <TrashIcon aria-hidden />
        {words.remove}
      </Button>
    </div>
  );
};
