import { useLiveQuery } from 'dexie-react-hooks';
import { listMembers, listPartyGroups } from '#renderer/db/repositories/members.ts';
import { DocumentOut } from '#renderer/parts/out/document-out.tsx';
import { useText } from '#renderer/stores/text.ts';
import { membersCsv, membersDocument } from '#shared/documents/information/members.ts';
import type { TermId } from '#shared/domain/id.ts';

interface MembersOutProps {
  readonly termId: TermId;
}

/** Takes out the elected members and their groups, or a table of them; Ctrl+P prints the same. */
export const MembersOut = ({ termId }: MembersOutProps) => {
  const words = useText().interplayDocuments.out;
  const facts = useLiveQuery(async () => {
    const [members, partyGroups] = await Promise.all([listMembers(termId), listPartyGroups(termId)]);
    return { members, partyGroups };
  }, [termId]);
  return (
    <DocumentOut
      button={words.button}
      heading={words.heading.members}
      kinds={
        facts && [
          {
            key: 'members',
            ...words.kinds.document,
            document: (making) => membersDocument({ ...making, ...facts }),
            csv: (making) => membersCsv({ ...making, ...facts }),
          },
        ]
      }
    />
  );
};
