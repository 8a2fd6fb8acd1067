import { hashOf } from '#renderer/stores/route.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import styles from './overview.module.css';
import { titleOf, whoHas, type View } from './view.ts';

/**
 * What is worth doing first whenever one starts: the weekly meeting, what to tell each other at once, what each expects,
 * and the first review. Keys of the standard template.
 */
const firstThings: readonly string[] = [
  'uke1-ukemote-tid',
  'uke1-ukemote-regi',
  'uke1-varsling',
  'mnd-forventninger',
  'mnd-spilleregler',
];

/** The open items to begin with, in the order they help. */
export const firstThingsIn = (items: readonly ChecklistItem[]): readonly ChecklistItem[] =>
  firstThings.flatMap(
    (key) => items.find((item) => item.templateKey === key && item.status === 'open') ?? [],
  );

interface BeginSectionProps {
  readonly items: readonly ChecklistItem[];
  readonly view: View;
}

/** For those who take the app into use in the middle of a term: where to begin. */
export const BeginSection = ({ items, view }: BeginSectionProps) => {
  const words = view.text.overview.begin;
  const first = firstThingsIn(items);
  if (first.length === 0) return null;
  return (
    <section aria-labelledby="begin-heading">
      <h2 id="begin-heading">{words.heading}</h2>
      <p className={styles.quiet}>{words.about}</p>
      <ul className={styles.list} aria-label={words.heading}>
        {first.map((item) => (
          <li key={item.id} className={styles.row} data-undated>
            <a className={styles.what} href={hashOf({ room: 'reception', itemId: item.id })}>
              {titleOf(item, view)}
            </a>
            <span className={styles.who}>{whoHas(item, view)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
