import { useLiveQuery } from 'dexie-react-hooks';
import { MoreSection } from '#renderer/features/development/parts/more-section.tsx';
import { RoomTabs } from '#renderer/features/development/parts/room-tabs.tsx';
import sections from '#renderer/features/development/parts/sections.module.css';
import type { PlaceProps } from '#renderer/parts/place-props.ts';
import { NoteField } from '#renderer/parts/note-field.tsx';
import { go, hashOf } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { AutosaveText } from '#renderer/ui/autosave-text.tsx';
import { EmptyRoom } from '#renderer/ui/empty-room.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { exampleTexts, type GoodExample } from '#shared/domain/good-example.ts';
import { putAway, write } from './acts.ts';
import { ConsentSection } from './consent-section.tsx';
import { readExampleFacts, type ExampleFacts } from './example-facts.ts';
import { ExamplesOut } from './examples-out.tsx';

const toList = () => go({ room: 'development', view: 'examples' });

/** One good example: what it says, where it comes from, and whether it may go further. */
export const ExamplePlace = ({ id = '' }: PlaceProps) => {
  const { goodExamples: words, development } = useText();
  const facts = useLiveQuery(() => readExampleFacts(id), [id]);
  if (facts === undefined) return null;
  if (facts !== null) return <Filled facts={facts} />;
  return (
    <Page width="wide" heading={development.tabs.examples}>
      <RoomTabs here="examples" />
      <EmptyRoom sentence={words.unknown} action={{ label: words.toList, run: toList }} />
    </Page>
  );
};

const Filled = ({ facts: { example, people } }: { readonly facts: ExampleFacts }) => {
  const { goodExamples: words, development, developmentWords } = useText();
  const remove = async () => {
    await putAway(example);
    toList();
  };
  return (
    <Page
      width="wide"
      heading={example.title}
      eyebrow={
        <>
          <a className={sections.back} href={hashOf({ room: 'development', view: 'examples' })}>
            {development.tabs.examples}
          </a>
          {` · ${developmentWords.exampleOrigins[example.origin]}`}
        </>
      }
      actions={<ExamplesOut examples={[example]} />}
    >
      <RoomTabs here="examples" />
      <div className={sections.sections}>
        <TextSection example={example} />
        <ConsentSection example={example} />
        <MoreSection
          row={example}
          people={people}
          words={words.page}
          onMark={(mark) => write(example.id, mark)}
          remove={{ label: words.remove, run: () => void remove() }}
        />
      </div>
    </Page>
  );
};

const TextSection = ({ example }: { readonly example: GoodExample }) => {
  const words = useText().goodExamples.page;
  const { id } = example;
  const saveTitle = (title: string) =>
    title.trim() === ''
      ? say(words.titleMissing, { tone: 'danger' })
      : void write(id, { title: title.trim() });
  return (
    <section className={sections.section} aria-labelledby="example-text">
      <h2 id="example-text">{words.text}</h2>
      <p className={sections.quiet}>{words.anonymous}</p>
      <AutosaveText label={words.title} maxLength={1_000} value={example.title} onSave={saveTitle} />
      {exampleTexts.map((field) => (
        <NoteField
          key={field}
          label={words.labels[field]}
          description={words.abouts[field]}
          rows={3}
          maxLength={50_000}
          value={example[field]}
          onSave={(text) => void write(id, { [field]: text })}
        />
      ))}
    </section>
  );
};
