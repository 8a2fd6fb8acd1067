import { Button, Details } from '@digdir/designsystemet-react';
import { FilesIcon, TrashIcon } from '@navikt/aksel-icons';
import { useText } from '#renderer/stores/text.ts';
import { SidePane } from '#renderer/ui/side-pane.tsx';
import type { Entry, Surroundings } from './entry.ts';
import { bin, closeItem, duplicate } from './item-actions.ts';
import { ItemBackground } from './item-background.tsx';
import { ItemDue } from './item-due.tsx';
import { ItemElsewhere } from './item-elsewhere.tsx';
import { ItemEmployer } from './item-employer.tsx';
import { ItemFollowUp } from './item-follow-up.tsx';
import { ItemHistory } from './item-history.tsx';
import { ItemEvaluation } from './item-evaluation.tsx';
import { ItemMeetings } from './item-meetings.tsx';
import { ItemNotes } from './item-notes.tsx';
import { ItemPrivateNote } from './item-private-note.tsx';
import { ItemRules } from './item-rules.tsx';
import { ItemOwner } from './item-owner.tsx';
import { ItemStatusField } from './item-status.tsx';
import { ItemWording } from './item-wording.tsx';
import styles from './pane.module.css';
import { phase as phaseOf } from '#shared/templates/phases.ts';

interface ItemPaneProps {
  readonly entry: Entry;
  readonly around: Surroundings;
  readonly onWhyNot: (entry: Entry) => void;
}

/** Everything about one item, and everything that can be done with it. */
export const ItemPane = ({ entry, around, onWhyNot }: ItemPaneProps) => {
  const { reception, domain } = useText();
  const words = reception.pane;
  const { item, title } = entry;
  const putInBin = () => {
    closeItem();
    void bin(entry);
  };
  return (
    <SidePane heading={title} closeLabel={words.close} onClose={closeItem}>
      <div className={styles.pane} data-size="sm" key={item.id}>
        <p className={styles.place}>
          {phaseOf(item.phase).name[around.form]} · {domain.categories[item.category]}
        </p>
        <ItemStatusField entry={entry} around={around} onWhyNot={onWhyNot} />
        <ItemBackground item={item} around={around} />
        <ItemMeetings item={item} />
        <ItemEvaluation item={item} />
        <ItemRules item={item} around={around} />
        <ItemEmployer item={item} around={around} />
        <ItemElsewhere item={item} />
        <ItemDue entry={entry} around={around} />
        <ItemOwner item={item} around={around} />
        <ItemNotes item={item} />
        <ItemFollowUp entry={entry} around={around} />
        <ItemPrivateNote item={item} />
        <div className={styles.folded}>
          <Details data-size="sm">
            <Details.Summary>{words.wording}</Details.Summary>
            <Details.Content>
              <ItemWording item={item} around={around} />
            </Details.Content>
          </Details>
          <Details data-size="sm">
            <Details.Summary>{words.history}</Details.Summary>
            <Details.Content>
              <ItemHistory item={item} around={around} />
            </Details.Content>
          </Details>
        </div>
        <div className={styles.actions}>
          <Button variant="tertiary" data-size="sm" onClick={() => void duplicate(entry)}>
            <FilesIcon aria-hidden />
            {words.duplicate}
          </Button>
          <Button variant="tertiary" data-size="sm" data-color="danger" onClick={putInBin}>
            <TrashIcon aria-hidden />
            {words.bin}
          </Button>
        </div>
      </div>
    </SidePane>
  );
};
