import {
  CheckmarkCircleIcon,
  ExclamationmarkTriangleIcon,
  InformationSquareIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

interface NoticeProps {
  readonly tone?: NoticeTone;
  /** The tone in a word, read by screen readers before the message: «Advarsel». */
  readonly toneLabel?: string;
  readonly title?: string;
  readonly children?: ReactNode;
  /** Buttons under the words. */
  readonly actions?: ReactNode;
}

const icons = {
  info: InformationSquareIcon,
  success: CheckmarkCircleIcon,
  warning: ExclamationmarkTriangleIcon,
  danger: XMarkOctagonIcon,
} as const;

/** A quiet word beside what it is about. Words carry the meaning; icon and colour support them. */
export const Notice = ({ tone = 'info', toneLabel, title, children, actions }: NoticeProps) => {
  const Icon = icons[tone];
  return (
    <div className={styles.notice} data-color={tone} role={tone === 'danger' ? 'alert' : undefined}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.words}>
        {toneLabel !== undefined && <span className="visually-hidden">{toneLabel}: </span>}
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        {children}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
};
