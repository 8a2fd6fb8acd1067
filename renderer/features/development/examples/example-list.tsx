import { PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import sections from '#renderer/features/development/parts/sections.module.css';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import type { GoodExample } from '#shared/domain/good-example.ts';
import { putAway } from './acts.ts';

/** The examples by title: where each comes from, its source, and whether it may go further. */
export const ExampleList = ({ examples }: { readonly examples: readonly GoodExample[] }) => {
  const words = useText().goodExamples;
  const list = useRef<HTMLUListElement>(null);
  const keys = useRowKeys(
    list,
    examples.map(({ id }) => id),
    (id, key) => {
      const example = examples.find((one) => one.id === id);
      if (example === undefined || key !== 'Delete') return false;
      void putAway(example);
      return true;
    },
  );
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the buttons within */}
      <ul
        ref={list}
        className={sections.rows}
        aria-describedby="example-keys"
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        {examples.map((example) => (
          <ExampleRow key={example.id} example={example} isActive={keys.active === example.id} />
        ))}
      </ul>
      <p id="example-keys" className="visually-hidden">
        {words.keys}
      </p>
    </>
  );
};

interface ExampleRowProps {
  readonly example: GoodExample;
  readonly isActive: boolean;
}

const ExampleRow = ({ example, isActive }: ExampleRowProps) => {
  const { goodExamples: words, developmentWords, meetingWords } = useText();
  const { id, title, origin, consent } = example;
  const source = example.source.trim();
  const facts = [
    developmentWords.exampleOrigins[origin],
    source === '' ? words.noSource : words.from(source),
    words.consent(developmentWords.exampleConsents[consent]),
    ...(example.access === 'exempt' ? [meetingWords.access.exempt] : []),
  ];
  const open = () => go({ room: 'development', view: 'example', id });
  return (
    <li className={sections.row} data-row={id}>
      <span className={sections.main}>
        <button type="button" className={sections.title} tabIndex={isActive ? 0 : -1} onClick={open}>
          {title}
        </button>
        <span className={sections.quiet}>{facts.join(' · ')}</span>
      </span>
      <RowMenu
        label={words.menu(title)}
        commands={[
          { label: words.open, run: open, icon: PencilIcon, keys: 'Enter' },
          {
            label: words.remove,
            run: () => void putAway(example),
            icon: TrashIcon,
            keys: 'Del',
            isDanger: true,
          },
        ]}
      />
    </li>
  );
};
