import { Link } from '@digdir/designsystemet-react';
import { hashOf, type Route } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { otherPlaceOf, type OtherItemPlace } from '#shared/templates/employer-items.ts';
import styles from './pane.module.css';

/** From an item to Utvikling or Årshjul, where it is worked on. */
export const ItemElsewhere = ({ item }: { readonly item: ChecklistItem }) => {
  const words = useText().employerLinks.item;
  const place = otherPlaceOf(item.templateKey);
  if (place === null) return null;
  return (
    <div className={styles.part}>
      <p>
        <Link href={hashOf(routes[place])}>{words[place]}</Link>
      </p>
    </div>
  );
};

const routes: Readonly<Record<OtherItemPlace, Route>> = {
  report: { room: 'development', view: 'report' },
  examples: { room: 'development', view: 'examples' },
  wheel: { room: 'year' },
  handover: { room: 'year', view: 'handover' },
};
