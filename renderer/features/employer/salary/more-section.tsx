import { Button, Details } from '@digdir/designsystemet-react';
import { TrashIcon } from '@navikt/aksel-icons';
import { PersonnelMark } from '#renderer/features/employer/parts/personnel-mark.tsx';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { mark, putAway, write } from './acts.ts';
import type { SalaryFacts } from './salary-facts.ts';

interface MoreSectionProps {
  readonly facts: SalaryFacts;
  readonly workspace: Workspace;
}

/** What is seldom needed, folded: a note, who may see it, what has happened to it, and the way to the bin. */
export const MoreSection = ({ facts: { talk, people }, workspace }: MoreSectionProps) => {
  const words = useText().salary;
  return (
    <div>
      <Details data-size="sm">
        <Details.Summary>{words.about.note}</Details.Summary>
        <Details.Content>
          <NoteField
            label={words.about.note}
            maxLength={20_000}
            value={talk.note}
            onSave={(note) => void write(talk.id, { note })}
          />
        </Details.Content>
      </Details>
      <PersonnelMark mark={talk} workspace={workspace} onChange={(change) => mark(talk.id, change)} />
      <Details data-size="sm">
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          <RowHistory id={talk.id} people={people} />
        </Details.Content>
      </Details>
      <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => void putAway(talk)}>
        <TrashIcon aria-hidden />
        {words.remove}
      </Button>
    </div>
  );
};
