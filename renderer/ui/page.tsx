import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly heading: string;
  /** One quiet line over the heading, e.g. the kommune and the week. */
  readonly eyebrow?: ReactNode;
  /** One or two sentences under the heading. */
  readonly lead?: ReactNode;
  /** Buttons that belong to the whole room. */
  readonly actions?: ReactNode;
  /** A `SidePane`, shown beside the content; nothing when it is closed. */
  readonly aside?: ReactNode;
  /** `wide` for drawings and tables; the column of reading is the rule. */
  readonly width?: 'column' | 'wide';
  readonly children: ReactNode;
}

/** A room: its heading (which takes focus when the room opens), its actions and its content. */
export const Page = ({ heading, eyebrow, lead, actions, aside, width = 'column', children }: PageProps) => (
  <div className={styles.page}>
    <div className={styles.scroll} data-pane="content">
      <div className={styles.column} data-width={width}>
        <header className={styles.head}>
          <div className={styles.title}>
            {eyebrow !== undefined && <div className={styles.eyebrow}>{eyebrow}</div>}
            <h1 id="room-heading" tabIndex={-1}>
              {heading}
            </h1>
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </header>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
    </div>
    {aside}
  </div>
);
