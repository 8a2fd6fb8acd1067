import { useLiveQuery } from 'dexie-react-hooks';
import { planForDialogue } from '#renderer/db/plan-for-dialogue.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import type { OutKind } from '#renderer/parts/out/out-kind.ts';
import { useText } from '#renderer/stores/text.ts';
import { guideDocument, invitationDocument } from '#shared/documents/employer/dialogue.ts';
import { minutesDocument } from '#shared/documents/employer/dialogue-minutes.ts';
import type { DialogueFacts } from './dialogue-facts.ts';

/** Takes out the referat, the invitation or the guide: each its own file. Ctrl+P prints the one it is about now. */
export const DialogueOut = ({ facts }: { readonly facts: DialogueFacts }) => {
  const words = useText().dialogues.out;
  const plan = useLiveQuery(() => planForDialogue(facts.dialogue.id), [facts.dialogue.id]);
  const { inForce, waiting, draft } = facts.standing;
  const shown = waiting ?? (draft === null ? inForce : { minutes: draft, approvals: [], missing: [] });
  const said = { ...facts, people: facts.named };
  const minutes: readonly OutKind[] = [inForce, shown === inForce ? null : shown].flatMap((view, place) =>
    view === null
      ? []
      : [
          {
            key: place === 0 ? 'minutes' : 'draft',
            ...words.kinds.minutes,
            name: view === inForce ? words.kinds.minutes.name : words.draftKind,
            document: (making) => minutesDocument({ ...making, ...said, view }),
          },
        ],
  );
  const kinds: readonly OutKind[] = [
    ...minutes,
    {
      key: 'invitation',
      ...words.kinds.invitation,
      document: (making) => invitationDocument({ ...making, ...said }),
    },
    {
      key: 'guide',
      ...words.kinds.guide,
      document: (making) => guideDocument({ ...making, ...said, goals: plan?.goals ?? [] }),
    },
  ];
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading}
      kinds={plan === undefined ? undefined : kinds}
      hasAudience
    />
  );
};
