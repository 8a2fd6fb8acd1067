import { readMany } from '#renderer/db/read.ts';
import { openActions, settledActions } from '#renderer/db/repositories/actions.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { fileName } from '#shared/documents/file-name.ts';
import { followUpCsv, type NamedAction } from '#shared/documents/follow-up-csv.ts';
import type { ActionId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { bodyName } from '#shared/templates/terminology.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { withSurroundings, type Entry } from './entry.ts';
import { personName } from './words.ts';

/** All follow-up, open first, as a table where the user chooses. */
export const exportActions = async (workspace: Workspace, form: WrittenForm): Promise<void> => {
  const { said, csv } = currentText().followUp;
  const [open, settled, people] = await Promise.all([openActions(), settledActions(), listPeople()]);
  const entries = await withSurroundings([...open, ...settled], people);
  const withheld = await exemptOf(entries);
  const text = followUpCsv(
    entries.map((entry) => ({
      ...named(entry, people, workspace, form),
      isExempt: withheld.has(entry.action.id),
    })),
    form,
  );
  const name = fileName(csv.name, bodyName(workspace), currentDay(), 'csv');
  const answer = await desktop.saveText({ kind: 'csv', name, text });
  if (!answer.ok) {
    if (answer.reason !== 'cancelled') say(said.notSaved, { tone: 'danger' });
    return;
  }
  const { token } = answer.value;
  const show = async () => {
    if (!(await desktop.showInFolder({ token })).ok) say(said.notSaved, { tone: 'danger' });
  };
  say(said.saved(answer.value.name), { action: { label: said.show, run: () => void show() } });
};

/** Those whose evaluation, plan, point or topic is withheld: a table may travel far. */
const exemptOf = async (entries: readonly Entry[]): Promise<ReadonlySet<ActionId>> => {
  const [points, topics] = await Promise.all([
    readMany(
      'agendaItems',
      entries.flatMap(({ action }) => action.agendaItemId ?? []),
    ),
    readMany(
      'topics',
      entries.flatMap(({ action }) => action.topicId ?? []),
    ),
  ]);
  const withheld = entries.filter(({ action: { agendaItemId, topicId }, measureOf, goalOf }) => {
    const point = agendaItemId === null ? undefined : points.get(agendaItemId);
    const topic = topicId === null ? undefined : topics.get(topicId);
    const isOfExempt = measureOf?.isExempt === true || goalOf?.isExempt === true;
    return isOfExempt || point?.access === 'exempt' || topic?.access === 'exempt';
  });
  return new Set(withheld.map(({ action }) => action.id));
};

const named = (
  { action, owner, series, meeting }: Entry,
  people: readonly Person[],
  workspace: Workspace,
  form: WrittenForm,
): Omit<NamedAction, 'isExempt'> => ({
  action,
  owner: owner === null ? '' : personName(owner, workspace, form),
  doneBy: people.find(({ id }) => id === action.doneBy)?.name ?? '',
  series: series === null ? '' : seriesTitle(series, form),
  meetingDay: meeting?.day ?? null,
});
