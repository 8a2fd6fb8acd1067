import type { WrittenForm } from '#shared/domain/written-form.ts';
import {
  demoBacklog,
  demoDrafts,
  demoNext,
  demoNextForHalfYear,
  demoNextForLeaders,
  demoPrivateNotes,
} from '#shared/templates/demo-meetings/around.ts';
import type { DemoSaid, DemoTopic } from '#shared/templates/demo-meetings/demo-meeting.ts';
import { demoEvaluations } from '#shared/templates/demo-evaluations.ts';
import type { DemoTheme } from '#shared/templates/demo-evaluations/demo-evaluation.ts';
import { demoBreaks, demoMeetings } from '#shared/templates/demo-meetings.ts';
import {
  demoNotes,
  demoNotRelevant,
  demoOwnItems,
  demoPeople,
  type DemoPersonKey,
} from '#shared/templates/demo.ts';
import type { ShownString } from './shown-strings.ts';

/** The people of the demo write in the form they have chosen. */
const formOf = (key: DemoPersonKey): WrittenForm =>
  demoPeople.find((person) => person.key === key)?.writtenForm ?? 'nb';

const written = (by: DemoPersonKey, texts: ReadonlyArray<string | undefined>): readonly ShownString[] =>
  texts
    .filter((text) => text !== undefined)
    .map((text) => ({ form: formOf(by), text, file: 'demo-meetings' }));

const inTopic = ({ by, title, background }: DemoTopic): readonly ShownString[] =>
  written(by, [title, background]);

/** A task may be worded by one and owed by the other; it is written by who notes the point, or by who owes it. */
const inSaid = ({ by, note, decisions = [], actions = [], told }: DemoSaid): readonly ShownString[] => [
  ...written(by, [note, ...decisions.map(({ text }) => text)]),
  ...actions.flatMap(({ owner, title }) => written(owner, [title])),
  ...(told === undefined ? [] : written(told.by, [told.matter, told.text])),
];

const inTheme = ({ by, agreed, measures, rule }: DemoTheme): readonly ShownString[] =>
  written(by, [agreed, ...measures.map(({ title }) => title), rule?.title, rule?.before, rule?.after]);

/** What people have written in the demo kommune, each in their own form. */
export const demoStrings: readonly ShownString[] = [
  ...demoNotes.flatMap(({ by, text }) => written(by, [text])),
  ...demoNotRelevant.flatMap(({ by, reason }) => written(by, [reason])),
  ...demoOwnItems.flatMap(({ addedBy, title, why }) => written(addedBy, [title, why])),
  ...demoBreaks.flatMap(({ title }) => written('director', [title])),
  ...demoMeetings.flatMap(({ reason, movedFrom, raised, said, correction }) => [
    ...written(movedFrom === undefined ? 'director' : 'mayor', [reason]),
    ...raised.flatMap(inTopic),
    ...said.flatMap(inSaid),
    ...written('director', [correction?.reason, correction?.note]),
  ]),
  ...[...demoBacklog, ...demoNext, ...demoNextForLeaders, ...demoNextForHalfYear].flatMap(({ topic }) =>
    inTopic(topic),
  ),
  ...demoEvaluations.flatMap(({ by, sharing, answers, talk }) => [
    ...written(by, [sharing]),
    ...(['director', 'mayor', 'deputy'] as const).flatMap((party) =>
      written(party, Object.values(answers[party]?.words ?? {})),
    ),
    ...(talk?.themes ?? []).flatMap(inTheme),
    ...Object.values(talk?.summaries ?? {}).flatMap(([who, text]) => written(who, [text])),
  ]),
  ...demoPrivateNotes.flatMap(({ text }) => written('director', [text])),
  ...demoDrafts.flatMap(({ title, background }) => written('director', [title, background])),
];
