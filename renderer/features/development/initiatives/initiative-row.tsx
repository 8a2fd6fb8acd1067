import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import sections from '#renderer/features/development/parts/sections.module.css';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { useText } from '#renderer/stores/text.ts';
import { RowMenu } from '#renderer/ui/row-menu.tsx';
import { partnerWords, whenWords } from '#shared/documents/development/initiative-words.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import { putAway } from './acts.ts';

interface InitiativeRowProps {
  readonly initiative: Initiative;
  readonly isActive: boolean;
  readonly onStep: (direction: 'up' | 'down') => void;
}

/** One piece of work in the list: what, of which kind and where it stands, with whom and when. */
export const InitiativeRow = ({ initiative, isActive, onStep }: InitiativeRowProps) => {
  const { initiatives: words, developmentWords, meetingWords } = useText();
  const form = usePreferences(({ writtenForm }) => writtenForm);
  const { title, kind, state } = initiative;
  const partners = partnerWords(initiative, form);
  const facts = [
    developmentWords.initiativeStates[state],
    developmentWords.initiativeKinds[kind],
    ...(initiative.access === 'exempt' ? [meetingWords.access.exempt] : []),
  ];
  const open = () => go({ room: 'development', view: 'initiative', id: initiative.id });
  return (
    <li className={sections.row} data-row={initiative.id} draggable>
      <span className={sections.main}>
        <button
          type="button"
          className={sections.title}
          tabIndex={isActive ? 0 : -1}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onClick={open}
        >
          {title}
        </button>
        <span className={sections.quiet}>{facts.join(' · ')}</span>
        <span className={sections.quiet}>
          {[partners === '' ? words.alone : words.together(partners), whenWords(initiative, form)].join(
            ' · ',
          )}
        </span>
      </span>
      <RowMenu
        label={words.menu(title)}
        commands={[
          { label: words.open, run: open, icon: PencilIcon, keys: 'Enter' },
          { label: words.up, run: () => onStep('up'), icon: ArrowUpIcon, keys: 'Alt+↑' },
          { label: words.down, run: () => onStep('down'), icon: ArrowDownIcon, keys: 'Alt+↓' },
          {
            label: words.remove,
            run: () => void putAway(initiative),
            icon: TrashIcon,
            keys: 'Del',
            isDanger: true,
          },
        ]}
      />
    </li>
  );
};
