import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { clockText } from '#shared/calendar/clock.ts';
import type { GatheringPoint } from '#shared/domain/gathering.ts';
import { endsAt } from '#shared/domain/programme.ts';
import { removeOne } from './acts.ts';
import styles from './gatherings.module.css';
import type { KnownMaterial } from './use-materials.ts';

interface PointRowProps {
  readonly point: GatheringPoint;
  readonly materials: readonly KnownMaterial[];
  /** Tab reaches it; the arrows reach the others. */
  readonly isActive: boolean;
  readonly onEdit: () => void;
  readonly onStep: (direction: 'up' | 'down') => void;
}

/** One line of the programme: when, what, who leads it, and what of the app it uses. */
export const PointRow = ({ point, materials, isActive, onEdit, onStep }: PointRowProps) => {
  const { programme: words, material: materialWords } = useText().gatherings;
  const { id, title, about, lead, minutes, startTime } = point;
  const used = materials.find(({ reference }) => reference === point.material);
  const facts = [words.minutes(minutes), ...(lead === '' ? [] : [words.lead(lead)])];
  return (
    <li className={styles.point} data-row={id} draggable>
      <span className={styles.when}>{words.when(clockText(startTime), clockText(endsAt(point)))}</span>
      <span className={styles.what}>
        <button
          type="button"
          className={styles.title}
          tabIndex={isActive ? 0 : -1}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={onEdit}
        >
          {title}
        </button>
        {about !== '' && <span className={styles.aboutText}>{about}</span>}
        <span className={styles.facts}>
          {facts.join(' · ')}
          {used !== undefined && (
            <>
              {' · '}
              <a href={hashOf(used.route)}>{used.label}</a>
            </>
          )}
          {used === undefined && point.material !== null && ` · ${materialWords.gone}`}
        </span>
      </span>
      <RowMenu
        label={words.menu(title)}
        commands={[
          { label: words.open, run: onEdit, icon: PencilIcon, keys: 'Enter' },
          { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
          { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
          {
            label: words.remove,
            run: () => void removeOne(point),
            icon: TrashIcon,
            keys: 'Del',
            isDanger: true,
          },
        ]}
      />
    </li>
  );
};
