import { noMark } from '#shared/domain/access-mark.ts';
import type { Telling } from '#shared/domain/coverage.ts';
import type { TermId } from '#shared/domain/id.ts';
import { matterView, type MatterSource, type MatterView } from '#shared/domain/matter-view.ts';
import { council } from './register.ts';

/** Owed to all since 7 March 2024, from no meeting. */
export const aSource = (fields: Partial<MatterSource> = {}): MatterSource => ({
  ...noMark,
  matterId: null,
  termId: 'term' as TermId,
  title: 'Regnskapet',
  text: '',
  link: '',
  owedTo: 'all',
  sinceOn: '2024-03-07',
  isSettled: false,
  reason: '',
  meetingId: null,
  agendaItemId: null,
  topicId: null,
  ...fields,
});

/** As it stands on 12 March 2024. */
export const aMatter = (title: string, told: readonly Telling[]): MatterView =>
  matterView(title, aSource({ title }), told, { register: council, today: '2024-03-12' });
