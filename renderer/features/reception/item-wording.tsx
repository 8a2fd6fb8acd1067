import { Button } from '@digdir/designsystemet-react';
import { useText } from '#renderer/stores/text.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { itemTitle, itemWhy } from '#shared/templates/item-text.ts';
import { phases } from '#shared/templates/phases.ts';
import type { Surroundings } from './entry.ts';
import { categoryOptions } from './category-options.ts';
import { change, moveToPhase } from './item-actions.ts';
import styles from './pane.module.css';

interface ItemWordingProps {
  readonly item: ChecklistItem;
  readonly around: Surroundings;
}

/** The kommune's own words for the item. An empty field means the words of the template, which stand above it. */
export const ItemWording = ({ item, around: { workspace, form } }: ItemWordingProps) => {
  const { reception, domain } = useText();
  const words = reception.pane;
  const categories = categoryOptions(domain.categories);
  const isOwn = item.templateKey === null;
  const template = { ...item, title: null, why: null };
  const saveTitle = (text: string) => {
    const title = text.trim();
    if (title !== '') return change(item.id, { title });
    return isOwn ? undefined : change(item.id, { title: null });
  };
  return (
    <div className={styles.field}>
      <AutosaveText
        label={words.ownTitle}
        {...(isOwn ? {} : { description: words.fromTemplate(itemTitle(template, workspace, form)) })}
        value={item.title ?? ''}
        maxLength={200}
        onSave={saveTitle}
      />
      <AutosaveText
        label={words.ownWhy}
        {...(isOwn ? {} : { description: words.fromTemplate(itemWhy(template, workspace, form)) })}
        value={item.why ?? ''}
        multiline
        maxLength={5000}
        onSave={(why) => change(item.id, { why: why.trim() === '' ? null : why.trim() })}
      />
      <div className={styles.pair}>
        <Choice
          label={words.phase}
          value={item.phase}
          options={phases.map(({ key, name }) => ({ value: key, label: name[form] }))}
          onChange={(phase) => void moveToPhase(item, phase)}
        />
        <Choice
          label={words.category}
          value={item.category}
          options={categories}
          onChange={(category) => void change(item.id, { category })}
        />
      </div>
      {!isOwn && (item.title !== null || item.why !== null) && (
        <Button
          variant="tertiary"
          data-size="sm"
          className={styles.inlineButton}
          onClick={() => void change(item.id, { title: null, why: null })}
        >
          {words.backToTemplate}
        </Button>
      )}
    </div>
  );
};
