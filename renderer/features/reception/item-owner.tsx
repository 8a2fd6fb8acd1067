import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { itemRoles, type ChecklistItem } from '#shared/domain/checklist-item.ts';
import { compareNorwegian } from '#shared/text/collate.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Surroundings } from './entry.ts';
import { change } from './item-actions.ts';
import styles from './pane.module.css';

interface ItemOwnerProps {
  readonly item: ChecklistItem;
  readonly around: Surroundings;
}

/** Who has the item: a role, or a named person in its place. */
export const ItemOwner = ({ item, around: { workspace, people, form } }: ItemOwnerProps) => {
  const words = useText().reception.pane;
  const named = people.toSorted((a, b) => compareNorwegian(a.name, b.name));
  return (
    <section className={styles.part}>
      <h3>{words.owner}</h3>
      <div className={styles.pair}>
        <Choice
          label={words.ownerRole}
          value={item.role}
          options={itemRoles.map((role) => ({ value: role, label: roleName(role, workspace, form) }))}
          onChange={(role) => void change(item.id, { role })}
        />
        <Choice
          label={words.ownerPerson}
          value={item.ownerId ?? nobody}
          options={[
            { value: nobody, label: words.byRole },
            ...named.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChange={(chosen) =>
            void change(item.id, { ownerId: named.find(({ id }) => id === chosen)?.id ?? null })
          }
        />
      </div>
    </section>
  );
};

const nobody = '';
