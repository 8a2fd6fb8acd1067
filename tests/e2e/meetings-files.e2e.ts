import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { z } from '#shared/zod.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { pdfCatalog, pdfText, read } from '../support/readers.ts';

let folder = '';
let running: RunningApp;

/** One weekly meeting with a point of its own: what goes out of it is tried in the tests below, in order. */
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-meetings-'));
  running = await launchApp({ today: '2026-10-02' });
  const { page, menu } = running;
  await found(page);
  await menu('go:meetings');
  await page.getByRole('button', { name: 'Sett opp ukemøtet' }).click();
  await page.getByRole('button', { name: 'Sett opp møtene' }).click();
  await expect(page.getByText(/er satt opp med/)).toBeVisible();
});
test.afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true, force: true });
});

/** What Ctrl+P would set on paper. */
const printed = async (app: RunningApp['app']): Promise<string> => {
  const bytes = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return pdf?.toString('base64') ?? '';
  });
  return pdfText(Buffer.from(bytes, 'base64'));
};

const openMeeting = async (page: Page): Promise<void> => {
  await running.menu('go:meetings');
  await page.getByRole('button', { name: /^Åpne/ }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: /Ukemøte mandag 5\. oktober/ })).toBeVisible();
};

const saved = async (name: string, start: () => Promise<void>): Promise<Buffer> => {
  const file = path.join(folder, name);
  await running.saveTo(file);
  await start();
  await expect(running.page.getByText(`${name} er lagret`)).toBeVisible({ timeout: 20_000 });
  await expect(running.page.getByRole('dialog')).toHaveCount(0);
  return readFile(file);
};

const calendarReader = `
import json, sys
from icalendar import Calendar
from recurring_ical_events import of
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
events = calendar.walk('VEVENT')
print(json.dumps({
  'method': str(calendar['METHOD']), 'organizer': str(events[0]['ORGANIZER']), 'uids': sorted({str(e['UID']) for e in events}),
  'starts': sorted(e['DTSTART'].dt.isoformat() for e in of(calendar).between((2026, 1, 1), (2027, 7, 1))),
}))`;

const openedCalendar = async (name: string) =>
  z
    .object({
      method: z.string(),
      organizer: z.string(),
      uids: z.array(z.string()),
      starts: z.array(z.string()),
    })
    .parse(JSON.parse(await read('/usr/bin/python3', '-c', calendarReader, path.join(folder, name))));

test('the meetings go to the calendar, on the same clock in summer and winter and not on holidays', async () => {
  const { page } = running;
  await running.menu('go:meetings');
  await page.getByRole('link', { name: 'Ukemøte', exact: true }).first().click();
  await page.getByRole('button', { name: 'Til kalenderen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Til kalenderen' });
  await expect(dialog.getByText(/Filen gjelder \d+ møter/)).toBeVisible();
  await saved('serie.ics', () => dialog.getByRole('button', { name: 'Lag fil' }).click());
  const { method, starts, uids } = await openedCalendar('serie.ics');
  expect(method).toBe('PUBLISH');
  expect(uids).toHaveLength(1);
  expect(starts).toContain('2026-10-05T08:30:00+02:00');
  expect(starts).toContain('2026-11-02T08:30:00+01:00');
  expect(starts).toContain('2027-04-05T08:30:00+02:00');
  expect(starts.map((start) => start.slice(0, 10))).not.toContain('2027-03-29');
});

test('an invitation asks for addresses, remembers them and keeps its organizer', async () => {
  const { page } = running;
  await openMeeting(page);
  await page.getByRole('button', { name: 'Til kalenderen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Til kalenderen' });
  await dialog.getByRole('radio', { name: 'Innkalle andre' }).check();
  await dialog.getByRole('button', { name: 'Lag fil' }).click();
  await expect(dialog.getByText('Skriv en e-postadresse.')).toHaveCount(2);
  await expectClean(page, 'the invitation with faults');
  await dialog.getByLabel('E-postadressen til den som kaller inn').fill('kari@eksempel.no');
  await dialog.getByLabel('E-postadresser til dem som kalles inn').fill('ordfører');
  await expect(dialog.getByText('«ordfører» er ikke en e-postadresse.')).toBeVisible();
  await dialog.getByLabel('E-postadresser til dem som kalles inn').fill('ole@eksempel.no');
  await saved('møte.ics', () => dialog.getByRole('button', { name: 'Lag fil' }).click());
  expect(await openedCalendar('møte.ics')).toMatchObject({
    method: 'REQUEST',
    organizer: 'mailto:kari@eksempel.no',
    starts: ['2026-10-05T08:30:00+02:00'],
  });
  await page.getByRole('button', { name: 'Til kalenderen' }).click();
  await dialog.getByRole('radio', { name: 'Innkalle andre' }).check();
  await expect(dialog.getByLabel('E-postadresser til dem som kalles inn')).toHaveValue('ole@eksempel.no');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Til kalenderen' })).toBeFocused();
});

test('the agenda goes to paper with numbered lines, to file and with Ctrl+P', async () => {
  const { page, app } = running;
  await openMeeting(page);
  await running.menu('export');
  const dialog = page.getByRole('dialog', { name: 'Saksliste på papir' });
  await expectClean(page, 'the agenda on paper');
  await dialog.getByRole('radio', { name: 'Bokmål' }).check();
  await dialog.getByRole('radio', { name: '4', exact: true }).check();
  const file = await saved('saksliste.pdf', () => dialog.getByRole('button', { name: 'Lag fil' }).click());
  const text = await pdfText(file);
  expect(text).toContain('1. Siden sist');
  expect(text).toContain('9.6 Oppfølging: hva, hvem, når');
  const onPaper = await printed(app);
  expect(onPaper).toContain('Saksliste: Ukemøte');
  expect(onPaper).toContain('9.4 Oppfølging: hva, hvem, når');
  expect(onPaper, 'no buttons and no navigation').not.toMatch(/Innstillinger|Til kalenderen|Nytt punkt/);
});

test('the minutes go out internal and public, to the archive, to Word and as text to paste', async () => {
  test.slow();
  const { page, app } = running;
  await openMeeting(page);
  await page.getByRole('button', { name: 'Start møtet' }).click();
  await noteOf(page, 'Siden sist').fill('- Svar til rektor er sendt');
  await page.getByRole('button', { name: 'Ferdig, neste' }).click();
  await noteOf(page, 'Varsler').fill('Hemmelig varsel');
  await page.getByRole('button', { name: 'Ferdig, neste' }).click();
  await page.getByRole('button', { name: 'Avslutt møtet' }).first().click();
  await exempt(page, 'Varsler');
  await page.getByRole('button', { name: 'Avslutt møtet' }).last().click();
  await expect(page.getByRole('heading', { level: 1, name: /Referat/ })).toBeVisible();

  await page.getByRole('radio', { name: 'Offentlig referat' }).check();
  const paper = await printed(app);
  expect(paper).toContain('Referat: Ukemøte');
  expect(paper, 'what is on the screen goes to paper, not the internal one').not.toContain('Hemmelig');

  const internal = await saved('intern.pdf', () => takeOut(page, 'Internt', 'PDF til arkivet'));
  const text = await pdfText(internal);
  expect(text).toContain('Svar til rektor er sendt');
  expect(text).toContain('Hemmelig varsel');
  expect(text).toContain('Ikke godkjent av begge ennå.');
  await read('qpdf', '--check', path.join(folder, 'intern.pdf'));
  expect(await pdfCatalog(path.join(folder, 'intern.pdf'))).toMatchObject({
    '/MarkInfo': { '/Marked': true },
  });

  const open = await saved('offentlig.pdf', () =>
    takeOut(page, 'Offentlig', 'PDF som er universelt utformet'),
  );
  const openText = await pdfText(open);
  expect(openText).toContain('Svar til rektor er sendt');
  expect(openText).toContain('2. Varsler Unntatt offentlighet, jf. offentleglova § 23 første ledd');
  expect(openText).not.toContain('Hemmelig');

  const word = await saved('offentlig.docx', () => takeOut(page, 'Offentlig', 'Word'));
  expect(word.subarray(0, 2).toString()).toBe('PK');

  await takeOut(page, 'Offentlig', 'Tekst');
  await expect(page.getByText('Referatet er kopiert.')).toBeVisible();
  const pasted = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(pasted).toContain('1. Siden sist');
  expect(pasted).toContain('– Svar til rektor er sendt');
  expect(pasted).not.toContain('Hemmelig');
});

/** The field of shared notes to a point, in the running meeting. */
const noteOf = (page: Page, title: string) =>
  page
    .getByRole('region', { name: `Notat til ${title}` })
    .getByRole('textbox')
    .first();

const exempt = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: `Unnta «${title}»` }).click();
  await page.getByLabel('Hjemmel').selectOption('offl-23-1');
  await page.getByLabel('Merinnsyn vurdert').fill('Vurdert, ikke mulig.');
  await page.getByLabel('Vurderes på nytt').fill('2027-01-04');
};

const takeOut = async (page: Page, audience: string, format: string): Promise<void> => {
  await page.getByRole('button', { name: 'Ta ut referatet' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ta ut referatet' });
  await dialog.getByRole('radio', { name: audience }).check();
  if (format.startsWith('PDF')) await expectClean(page, `the minutes, ${audience}`);
  await dialog.getByRole('radio', { name: 'Bokmål' }).check();
  await dialog.getByLabel('Hva skal det bli?').selectOption({ label: format });
  await dialog.getByRole('button', { name: /Lag fil|Kopier/ }).click();
};
