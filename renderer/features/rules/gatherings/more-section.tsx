import { Button, Details } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { changeGathering } from '#renderer/db/repositories/gatherings.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { AccessMarkFields } from '#renderer/parts/access-mark-fields.tsx';
import { accepted } from '#renderer/parts/accepted.ts';
import { RowHistory } from '#renderer/parts/row-history.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { Gathering } from '#shared/domain/gathering.ts';
import { remove } from './acts.ts';
import styles from './gatherings.module.css';

/** Who may see it, what has happened, and the way to the bin. */
export const MoreSection = ({ gathering }: { readonly gathering: Gathering }) => {
  const { about: words } = useText().gatherings;
  const people = useLiveQuery(listPeople);
  const mark = async (change: Partial<AccessMark>) => accepted(await changeGathering(gathering.id, change));
  return (
    <div>
      <Details>
        <Details.Summary>{words.access}</Details.Summary>
        <Details.Content>
          <AccessMarkFields mark={gathering} onChange={mark} />
        </Details.Content>
      </Details>
      <Details>
        <Details.Summary>{words.history}</Details.Summary>
        <Details.Content>
          {people !== undefined && <RowHistory id={gathering.id} people={people} />}
        </Details.Content>
      </Details>
      <div className={styles.buttons}>
        <Button variant="tertiary" data-size="sm" onClick={() => void remove(gathering)}>
          {words.remove}
        </Button>
      </div>
    </div>
  );
};
