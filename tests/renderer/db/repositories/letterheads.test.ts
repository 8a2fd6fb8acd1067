import 'fake-indexeddb/auto';
import { base64 } from '@scure/base';
import { describe, expect, it } from 'vitest';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import {
  describeLogo,
  readLetterheads,
  removeLetterhead,
  takeIntoUse,
} from '#renderer/db/repositories/letterheads.ts';
import { undo } from '#renderer/db/undo.ts';
import { withLetterhead } from '#renderer/parts/letterhead.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { png } from '../../../support/pictures.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

withFreshDatabase();

const logo = (fileName: string) =>
  ({
    kind: 'logo',
    fileName,
    mediaType: 'image/png',
    data: base64.encode(png(40, 20)),
    alt: '',
  }) as const;
const template = {
  kind: 'wordTemplate',
  fileName: 'mal.dotx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  data: 'AAAA',
  alt: '',
} as const;

describe('logo and Word template', () => {
  it('are one of each, and the one before comes back with one undo', async () => {
    await found();
    good(await takeIntoUse(logo('gammel.png')));
    good(await takeIntoUse(template));
    good(await takeIntoUse(logo('ny.png')));
    expect((await readLetterheads()).logo?.fileName).toBe('ny.png');
    expect((await listBin()).map(({ table }) => table)).toEqual(['letterheads']);
    good(await undo());
    const back = await readLetterheads();
    expect([back.logo?.fileName, back.wordTemplate?.fileName]).toEqual(['gammel.png', 'mal.dotx']);
  });

  it('go to the bin and come back', async () => {
    await found();
    good(await takeIntoUse(logo('logo.png')));
    good(await removeLetterhead('logo'));
    expect((await readLetterheads()).logo).toBeNull();
    const [entry] = await listBin();
    if (entry === undefined) throw new Error('not in the bin');
    good(await restoreFromBin(entry));
    expect((await readLetterheads()).logo?.fileName).toBe('logo.png');
  });

  it('dress what is taken out; a logo without words of its own is called what its file is', async () => {
    await found();
    expect(await withLetterhead(sampleDocument)).toEqual({ document: sampleDocument });
    good(await takeIntoUse(logo('logo.png')));
    good(await takeIntoUse(template));
    const { document, wordTemplate } = await withLetterhead(sampleDocument);
    expect(wordTemplate).toBe('AAAA');
    expect(document.logo).toMatchObject({ alt: 'logo.png', width: 40, height: 20 });
    good(await describeLogo('Kommunevåpenet'));
    expect((await withLetterhead(sampleDocument)).document.logo?.alt).toBe('Kommunevåpenet');
  });
});
