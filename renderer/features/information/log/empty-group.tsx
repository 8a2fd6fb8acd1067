import { useText } from '#renderer/stores/text.ts';
import { Notice } from '#renderer/ui/notice.tsx';
import { groupMembers } from '#shared/domain/member-groups.ts';
import { recipientWords } from '#shared/text/recipients.ts';
import type { TellingForm } from './telling-form.ts';
import type { Around } from './use-log.ts';

interface EmptyGroupProps {
  readonly form: Pick<TellingForm, 'recipients' | 'toldOn'>;
  readonly around: Around;
}

/** Says so when a group that is told has nobody in it, though members are registered. */
export const EmptyGroup = ({ form: { recipients, toldOn }, around }: EmptyGroupProps) => {
  const words = useText().information.telling;
  const { members, partyGroups } = around.register;
  const isAsked = recipients !== 'named' && toldOn !== null && members.length > 0;
  if (!isAsked || groupMembers(recipients, members, partyGroups, toldOn).length > 0) return null;
  return (
    <Notice tone="warning">
      <p>{words.emptyGroup(recipientWords(recipients, around.workspace, around.form))}</p>
    </Notice>
  );
};
