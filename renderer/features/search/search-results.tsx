import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { isFiltering, type SearchFilter } from '#shared/search/filter.ts';
import { markHits, snippetOf, type Piece } from '#shared/search/snippet.ts';
import { hitRoute } from './hit-route.ts';
import { hitWords, type HitWords } from './hit-words.ts';
import styles from './search.module.css';
import { useFullScreen } from './use-full-screen.ts';
import { useHits } from './use-hits.ts';

interface SearchResultsProps {
  readonly query: string;
  readonly filter: SearchFilter;
}

const shownFirst = 30;
const shownMore = 50;

/** The hits, the best first, and how many there are. */
export const SearchResults = ({ query, filter }: SearchResultsProps) => {
  const { search: words } = useText();
  const form = usePreferences((preferences) => preferences.writtenForm);
  const withoutOwn = useFullScreen();
  const asked = JSON.stringify([query, filter]);
  const [shown, setShown] = useState({ asked, limit: shownFirst });
  const limit = shown.asked === asked ? shown.limit : shownFirst;
  const { hits, count, index, part, isReady } = useHits(query, { filter, limit, withoutOwn });
  const isAsked = isReady && (query.trim() !== '' || isFiltering(filter));
  return (
    <section className={styles.results} aria-label={words.results}>
      <p className={styles.count} role="status">
        {isAsked && (count > 0 ? words.count(count) : part === 1 ? nothing(query, words) : '')}
        {isAsked && part < 1 && ` ${words.reading(Math.floor(part * 100))}`}
      </p>
      {isAsked && count === 0 && part === 1 && <p className={styles.quiet}>{words.tryLess}</p>}
      {index !== null && (
        <ul className={styles.hits}>
          {hits.map(({ key, found, terms }) => (
            <Hit
              key={key}
              href={hashOf(hitRoute(found, index))}
              words={hitWords(found, { find: index.find, workspace: index.workspace(), form })}
              terms={terms}
            />
          ))}
        </ul>
      )}
      {hits.length < count && (
        <div>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => setShown({ asked, limit: limit + shownMore })}
          >
            {words.more(count - hits.length)}
          </Button>
        </div>
      )}
    </section>
  );
};

const nothing = (
  query: string,
  words: { readonly nothing: (query: string) => string; readonly nothingChosen: string },
): string => (query.trim() === '' ? words.nothingChosen : words.nothing(query.trim()));

interface HitProps {
  readonly href: string;
  readonly words: HitWords;
  readonly terms: ReadonlySet<string>;
}

const Hit = ({ href, words, terms }: HitProps) => (
  <li className={styles.hit}>
    <a data-hit href={href} className={styles.title}>
      <Marked pieces={words.isOwn ? [{ text: words.title, isHit: false }] : markHits(words.title, terms)} />
    </a>
    <p className={styles.about}>{words.about.join(' · ')}</p>
    {words.isOwn ? <OwnText text={words.text} terms={terms} /> : <Snippet text={words.text} terms={terms} />}
  </li>
);

interface SnippetProps {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

const Snippet = ({ text, terms }: SnippetProps) =>
  text !== '' && (
    <p className={styles.snippet}>
      <Marked pieces={snippetOf(text, terms)} />
    </p>
  );

/** Shown when it is asked for: somebody may be looking on. */
const OwnText = (props: SnippetProps) => {
  const { search: words } = useText();
  const [isShown, setShown] = useState(false);
  if (isShown) return <Snippet {...props} />;
  return (
    <div>
      <Button variant="tertiary" data-size="sm" onClick={() => setShown(true)}>
        {words.ownHidden}
      </Button>
    </div>
  );
};

const Marked = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  pieces.map(({ text, isHit }, place) =>
    // The pieces of one text never change their order.
    // oxlint-disable-next-line react/no-array-index-key
    isHit ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  );
