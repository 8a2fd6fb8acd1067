import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openMirror } from '#renderer/db/repositories/exercises.ts';
import { addPerson } from '#renderer/db/repositories/people.ts';
import { readMirrors, readOffice } from '#renderer/features/rules/mirror/mirror-facts.ts';
import { aPerson, good } from '../../../db/builders.ts';
import { beginEvaluation } from '../../../db/eval-builders.ts';
import { today } from '../../../db/exercise-builders.ts';
import { withFreshDatabase } from '../../../db/fresh-database.ts';

withFreshDatabase();

it('says a mirror is between the two who hold the offices now, as beginning one does', async () => {
  const { termId, director, mayor } = await beginEvaluation();
  expect(await readOffice(director.personId)).toMatchObject({ hasBoth: true, isMine: true });
  const next = good(await addPerson(aPerson({ name: 'Per Ny', role: 'director' })));
  // Who sits there is the director who has left: the app does not offer what it refuses.
  expect(await readOffice(director.personId)).toMatchObject({ hasBoth: true, isMine: false });
  expect(await readOffice(next)).toMatchObject({ hasBoth: true, isMine: true });
  expect(await readOffice(mayor.personId)).toMatchObject({ hasBoth: true, isMine: true });
  expect((await readMirrors(director.personId))?.canBegin).toBe(false);
  expect(await openMirror({ termId, today }, { by: director.personId })).toMatchObject({
    reason: 'notYours',
  });
});

it('is nobody’s while nobody has opened, or one office is empty', async () => {
  await beginEvaluation();
  expect(await readOffice(null)).toMatchObject({ hasBoth: true, isMine: false });
});
