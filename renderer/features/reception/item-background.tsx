import { Link } from '@digdir/designsystemet-react';
import { ExternalLinkIcon } from '@navikt/aksel-icons';
import { desktop } from '#renderer/desktop/bridge.ts';
import { currentText, useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { itemBasis, itemSources, itemWhy } from '#shared/templates/item-text.ts';
import { describeSource } from '#shared/templates/sources.ts';
import type { Surroundings } from './entry.ts';
import styles from './pane.module.css';

interface ItemBackgroundProps {
  readonly item: ChecklistItem;
  readonly around: Surroundings;
}

type Source = ReturnType<typeof describeSource>;

/** Why the item is there: the reason, the law it follows from, and where it is written. */
export const ItemBackground = ({ item, around: { workspace, form } }: ItemBackgroundProps) => {
  const { reception, domain } = useText();
  const words = reception.pane;
  const why = itemWhy(item, workspace, form);
  const basis = itemBasis(item, workspace);
  const sources = itemSources(item, workspace).map((source) => describeSource(source, form));
  const laws = sources.filter(({ isLaw }) => isLaw);
  const others = sources.filter(({ isLaw }) => !isLaw);
  return (
    <>
      {why !== '' && (
        <section className={styles.part}>
          <h3>{words.why}</h3>
          <p>{why}</p>
        </section>
      )}
      <section className={styles.part}>
        <h3>{words.basis}</h3>
        <p>{basis === null ? words.noSources : domain.basis[basis]}</p>
        <SourceList label={words.law} sources={laws} />
        <SourceList label={words.sources} sources={others} />
      </section>
    </>
  );
};

const SourceList = ({ label, sources }: { readonly label: string; readonly sources: readonly Source[] }) =>
  sources.length > 0 && (
    <ul className={styles.sources} aria-label={label}>
      {sources.map((source) => (
        <li key={`${source.title} ${source.place}`}>
          <SourceTitle source={source} />
          {source.place !== null && <span className={styles.sourcePlace}>{source.place}</span>}
          <span className={styles.quiet}>{[source.publisher, source.date].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );

const SourceTitle = ({ source: { title, url } }: { readonly source: Source }) => {
  const words = useText().reception.pane;
  if (url === null) return <span>{title}</span>;
  return (
    <Link asChild>
      <button type="button" className={styles.link} title={url} onClick={() => void openOutside(url)}>
        {title}
        <ExternalLinkIcon aria-hidden />
        <span className="visually-hidden">{words.inBrowser}</span>
      </button>
    </Link>
  );
};

/** Opens an address in the system's browser, or says that it could not. */
export const openOutside = async (url: string): Promise<void> => {
  const answer = await desktop.openLink({ url });
  if (!answer.ok) say(currentText().reception.pane.notOpened, { tone: 'danger' });
};
