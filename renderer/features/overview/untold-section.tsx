import { Link } from '@digdir/designsystemet-react';
import { useLiveQuery } from 'dexie-react-hooks';
import { owedToAll } from '#renderer/db/repositories/matters.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { waitSentence } from '#shared/text/who-waits.ts';
import styles from './meeting-sections.module.css';
import type { View } from './view.ts';

/** So many are named; the rest is a count. */
const atMost = 3;

/** «Skyldes de folkevalgte»: what some have not got. Nothing when nothing is owed. */
export const UntoldSection = ({ view }: { readonly view: View }) => {
  const { term, today, form, workspace, text } = view;
  const owed = useLiveQuery(() => owedToAll(term.id, { today, form }), [term.id, today, form]);
  const words = text.information.overview;
  if (owed === undefined || owed.length === 0) return null;
  return (
    <section aria-labelledby="untold-heading">
      <h2 id="untold-heading">{words.heading}</h2>
      <ul className={styles.people}>
        {owed.slice(0, atMost).map((matter) => (
          <li key={matter.key}>
            <p className={styles.person}>
              <Link href={hashOf({ room: 'information', view: 'matter', id: matter.key })}>
                {matter.title}
              </Link>
            </p>
            <p className={styles.quiet}>{waitSentence(matter, workspace, form)}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={hashOf({ room: 'information' })}>
          {owed.length > atMost ? words.more(owed.length - atMost) : words.all}
        </Link>
      </p>
    </section>
  );
};
