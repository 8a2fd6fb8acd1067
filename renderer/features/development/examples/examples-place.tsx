import { Button, Textfield } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { RoomTabs } from '#renderer/features/development/parts/room-tabs.tsx';
import sections from '#renderer/features/development/parts/sections.module.css';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { useCommand } from '#renderer/stores/commands.ts';
import { useText } from '#renderer/stores/text.ts';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { exampleOrigins, type ExampleOrigin, type GoodExample } from '#shared/domain/good-example.ts';
import { capitalised } from '#shared/templates/terminology.ts';
import { examplesLike, readExamples } from './example-facts.ts';
import { ExampleFiles } from './example-files.tsx';
import { ExampleList } from './example-list.tsx';
import { ExamplesOut } from './examples-out.tsx';
import { NewDialog } from './new-dialog.tsx';

/** Gode eksempler: the library, and the files it is exchanged with. */
export const ExamplesPlace = ({ workspace }: PlaceProps) => {
  const { goodExamples: words, development } = useText();
  const list = useLiveQuery(readExamples);
  const [isAdding, setAdding] = useState(false);
  const add = () => setAdding(true);
  useCommand('new', add);
  const examples = list?.examples ?? [];
  return (
    <Page
      width="wide"
      heading={development.tabs.examples}
      actions={
        examples.length > 0 && (
          <>
            <Button variant="secondary" data-size="sm" onClick={add}>
              <PlusIcon aria-hidden />
              {words.add}
            </Button>
            <ExamplesOut examples={examples} />
          </>
        )
      }
    >
      <RoomTabs here="examples" />
      {list !== undefined && examples.length === 0 && (
        <EmptyRoom sentence={words.empty} action={{ label: words.add, run: add }} />
      )}
      {examples.length > 0 && <Library examples={examples} />}
      {list !== undefined && <ExampleFiles list={list} workspace={workspace} />}
      {isAdding && <NewDialog onClose={() => setAdding(false)} />}
    </Page>
  );
};

const Library = ({ examples }: { readonly examples: readonly GoodExample[] }) => {
  const { goodExamples: words, developmentWords } = useText();
  const [text, setText] = useState('');
  const [origin, setOrigin] = useState<ExampleOrigin | null>(null);
  const shown = examplesLike(examples, { text, origin });
  const reset = () => {
    setText('');
    setOrigin(null);
  };
  return (
    <div className={sections.sections}>
      <p className={sections.lead}>{words.lead}</p>
      <section aria-labelledby="example-list">
        <div className={sections.filters}>
          <div data-wide>
            <Textfield
              type="search"
              label={words.search}
              value={text}
              maxLength={200}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <Choice<ExampleOrigin | ''>
            label={words.origin}
            value={origin ?? ''}
            options={[
              { value: '', label: words.allOrigins },
              ...exampleOrigins.map((value) => ({
                value,
                label: capitalised(developmentWords.exampleOrigins[value]),
              })),
            ]}
            onChange={(value) => setOrigin(value === '' ? null : value)}
          />
        </div>
        <div className={sections.head}>
          <h2 id="example-list">{words.list}</h2>
          <span className={sections.quiet} role="status">
            {words.shown(shown.length, examples.length)}
          </span>
        </div>
        {shown.length === 0 ? (
          <EmptyRoom sentence={words.noHits} action={{ label: words.reset, run: reset }} />
        ) : (
          <ExampleList examples={shown} />
        )}
      </section>
    </div>
  );
};
