import { useLiveQuery } from 'dexie-react-hooks';
import { readMinutes } from '#renderer/db/repositories/minutes.ts';
import { useFrame, withFrame } from '#renderer/parts/letterhead.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { PrintedDocument } from '#renderer/ui/printed-document.tsx';
import { minutesDocument, type Audience } from '#shared/documents/minutes.ts';
import type { MinutesId } from '#shared/domain/id.ts';
import { minutesFacts } from './minutes-facts.ts';

interface PrintedMinutesProps {
  readonly minutesId: MinutesId;
  /** Of the version on the screen: nobody must hand out another than the one they saw. */
  readonly audience: Audience;
}

/** Ctrl+P prints the minutes as a document, instead of the screen. */
export const PrintedMinutes = ({ minutesId, audience }: PrintedMinutesProps) => {
  const found = useLiveQuery(() => readMinutes(minutesId), [minutesId]);
  const form = usePreferences((preferences) => preferences.writtenForm);
  const frame = useFrame();
  const make = () => {
    const facts = found ? minutesFacts(found, audience, form) : null;
    return facts === null ? null : withFrame(minutesDocument(facts), frame);
  };
  return <PrintedDocument make={make} />;
};
