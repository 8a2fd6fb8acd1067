import { focusHeadingIfLost } from '#renderer/parts/focus-heading.ts';
import { signRuleTogether } from '#renderer/parts/together/acts.ts';
import { TogetherDialog } from '#renderer/parts/together/together-dialog.tsx';
import { useText } from '#renderer/stores/text.ts';
import type { Person } from '#shared/domain/person.ts';
import type { VersionView } from '#shared/domain/rule-standing.ts';
import { storeApprovals } from './acts.ts';

interface ApproveDialogProps {
  readonly view: VersionView;
  /** Those who approve now, each with their own passphrase. */
  readonly people: readonly Person[];
  /** With these it is agreed. */
  readonly isLast: boolean;
  readonly onClose: () => void;
}

/** One of the two, or both in one go, approve the wording as it stands. */
export const ApproveDialog = ({ view, people, isLast, onClose }: ApproveDialogProps) => {
  const words = useText().rules.rule.waiting;
  const { version } = view;
  return (
    <TogetherDialog
      heading={words.dialog}
      lead={people.length > 1 ? words.leadBoth : isLast ? words.leadLast : words.lead}
      people={people.map(({ id, name }) => ({ personId: id, name }))}
      act={signRuleTogether(version)}
      onDone={(given) => storeApprovals(version.id, [...given.values()], isLast)}
      onClose={() => {
        onClose();
        focusHeadingIfLost();
      }}
    />
  );
};
