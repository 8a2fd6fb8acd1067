import { useLiveQuery } from 'dexie-react-hooks';
import { readMeetingFacts } from './meeting-facts.ts';
import { NextMeetingSection } from './next-meeting-section.tsx';
import { OwedSection } from './owed-section.tsx';
import type { View } from './view.ts';

/** What Oversikt tells of the weekly meetings. Read apart from the rest, so that neither waits for the other. */
export const MeetingSections = ({ view }: { readonly view: View }) => {
  const { id } = view.term;
  const facts = useLiveQuery(() => readMeetingFacts(id), [id]);
  if (facts === undefined) return null;
  return (
    <>
      <NextMeetingSection facts={facts} view={view} />
      <OwedSection facts={facts} view={view} />
    </>
  );
};
