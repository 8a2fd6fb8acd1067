import type { Logo } from '#shared/documents/document.ts';
import styles from './document-logo.module.css';

/** The kommune's mark at the top of a document; nothing where there is none. */
export const DocumentLogo = ({ logo }: { readonly logo: Logo | undefined }) =>
  logo === undefined ? null : (
    <img className={styles.logo} alt={logo.alt} src={`data:${logo.mediaType};base64,${logo.data}`} />
  );
