import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { rm } from 'node:fs/promises';
import { textIn } from '#shared/text/text.ts';
import { freshProfile, launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { chooseOther } from '../support/switch-person.ts';

const today = '2023-10-23';
const nb = textIn('nb').running;

// Several starts in some, and the first run in each.
test.beforeEach(() => test.slow());

/** A weekly series whose first meeting is today. */
const setUpSeries = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/meetings/newSeries';
  });
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/#\/meetings\/series\//);
};

const toFront = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3');
  await expect(page).toHaveURL(/#\/meetings$/);
};

const note = (page: Page): Locator => page.locator('[data-part=note] textarea');
const newDecision = (page: Page): Locator => page.locator('[data-part=decision] textarea');
const own = (page: Page): Locator => page.locator('[data-part=own] textarea');

const startMeeting = async (page: Page): Promise<void> => {
  await toFront(page);
  await page.getByRole('button', { name: 'Start møtet' }).click();
  await expect(note(page)).toBeFocused();
};

/** Goes from control to control with Tab until it is there. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
};

for (const { role, name, form } of [
  { role: 'Kommunedirektør', name: 'Kari Nordmann', form: 'nb' },
  { role: 'Ordfører', name: 'Ola Nordmann', form: 'nn' },
] as const) {
  test(`a whole meeting by keyboard alone, as ${role} in ${form}`, async () => {
    const words = textIn(form);
    const { page, close } = await launchApp({ today });
    await found(page, role, name);
    await setUpSeries(page);
    await page.evaluate((writtenForm) => window.samspill.writeSettings({ writtenForm }), form);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await toFront(page);
    await tabTo(page, page.getByRole('button', { name: words.agenda.actions.start }));
    await page.keyboard.press('Enter');
    await expect(note(page)).toBeFocused();

    await page.keyboard.type('Nytt fra sist\n- Rektor har fått svar\nBussen går\n\nFerdig');
    await expect(note(page)).toHaveValue('Nytt fra sist\n- Rektor har fått svar\n- Bussen går\nFerdig');
    await page.keyboard.press('Control+Shift+B');
    await page.keyboard.type('Høringen går til alle samtidig');
    await page.keyboard.press('Enter');
    await expect(newDecision(page)).toBeFocused();
    await expect(newDecision(page)).toHaveValue('');
    await page.keyboard.press('Control+Shift+O');
    await page.keyboard.type('Sende møteplanen');
    await page.keyboard.press('Tab');
    await page.keyboard.type(name.slice(0, 3));
    await page.keyboard.press('Tab');
    await page.keyboard.type('30102023');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 2 })).toContainText('2');
    await expect(note(page)).toBeFocused();

    const ticks = page.getByRole('checkbox', { name: /^Drøft[ea]t?:/ });
    const count = await ticks.count();
    for (let left = count - 1; left > 0; left -= 1) {
      await expect(note(page)).toBeFocused();
      await page.keyboard.press('Control+Enter');
      await expect(page.getByRole('checkbox', { name: /^Drøft[ea]t?:/, checked: true })).toHaveCount(
        count - left + 1,
      );
    }
    await expect(page.getByRole('button', { name: words.running.head.end })).toBeFocused();
    await page.keyboard.press('Enter');

    await tabTo(page, page.getByRole('button', { name: words.closing.close.submit, exact: true }));
    await page.keyboard.press('Enter');
    const minutes = page.getByRole('region', { name: words.closing.minutes.label });
    for (const said of ['Rektor har fått svar', 'Høringen går til alle samtidig'])
      await expect(minutes).toContainText(said);
    await expect(minutes).toContainText(new RegExp(`Sende møteplanen[^]{0,40}${name}[^]{0,40}30\\.`));
    await tabTo(page, page.getByRole('button', { name: words.closing.approval.approve }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(new RegExp(`${name}: godkjen`))).toBeVisible();
    await close();
  });
}

/** Ends the app as a power cut would: no word to anyone. */
const kill = async (app: ElectronApplication): Promise<void> => {
  const ended = app.waitForEvent('close');
  app.process().kill('SIGKILL');
  await ended;
};

/** Writes letter by letter without a pause; answers what had been written when. */
const writeOn = async (
  page: Page,
): Promise<ReadonlyArray<{ readonly at: number; readonly text: string }>> => {
  const written: Array<{ readonly at: number; readonly text: string }> = [];
  const sentence = 'Vi ble enige om at høringen går ut til alle folkevalgte samtidig, og at';
  for (let length = 1; length <= sentence.length; length += 1) {
    await page.keyboard.insertText(sentence[length - 1] ?? '');
    written.push({ at: Date.now(), text: sentence.slice(0, length) });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 40)));
  }
  return written;
};

test('a kill in mid-sentence takes at most the last second, in each field one writes in', async () => {
  test.setTimeout(240_000);
  const profile = await freshProfile();
  const first = await launchApp({ profile, today });
  await found(first.page);
  await setUpSeries(first.page);
  await startMeeting(first.page);
  const place = new URL(first.page.url()).hash;
  let running = first;
  for (const { key, field, found: recovered } of [
    { key: 'L', field: note, found: note },
    { key: 'B', field: newDecision, found: (page: Page) => page.locator('[data-kind=decision] textarea') },
    { key: 'M', field: own, found: own },
  ]) {
    const { page, app } = running;
    await page.keyboard.press(`Control+Shift+${key}`);
    if (key === 'M') {
      await page.keyboard.press('Enter');
      await expect(own(page)).toBeVisible();
      await page.keyboard.press('Control+Shift+M');
    }
    await expect(field(page)).toBeFocused();
    const written = await writeOn(page);
    const struckAt = Date.now();
    await kill(app);
    const safe = written.findLast(({ at }) => at <= struckAt - 1000)?.text ?? '';
    expect(safe.length).toBeGreaterThan(20);

    running = await launchApp({ profile, today });
    await running.page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await expect(note(running.page)).toBeFocused();
    if (key === 'M') {
      await running.page.keyboard.press('Control+Shift+M');
      await running.page.keyboard.press('Enter');
    }
    await expect(recovered(running.page)).toHaveValue(new RegExp(`^${safe}`));
  }
  await running.close();
  await rm(profile, { recursive: true, force: true });
});

const fromWord = `<html><head><style>p {color: red}</style></head><body><!--StartFragment-->
<p class=MsoNormal><b>Skolestruktur</b><img src="https://example.com/spor.png" onerror="document.title='kjørt'"></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>Høring til 1.&nbsp;mars</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp;</span></span><![endif]>R&aring;dene</p>
<script>document.title = 'kjørt'</script><!--EndFragment--></body></html>`;

/** As the clipboard gives it. The page's own way to write to it cleans HTML first, and Electron's differs by version. */
const paste = (field: Locator, html: string, text: string): Promise<void> =>
  field.evaluate(
    (element, data) => {
      const clipboardData = new DataTransfer();
      for (const [type, content] of Object.entries(data))
        if (content !== '') clipboardData.setData(type, content);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    { 'text/html': html, 'text/plain': text },
  );

test('what is pasted from Word is clean text with lists, and a very long text stays quick', async () => {
  const { page, close } = await launchApp({ today });
  await found(page);
  await setUpSeries(page);
  await startMeeting(page);
  const title = await page.title();
  await paste(note(page), fromWord, 'Skolestruktur');
  await expect(note(page)).toHaveValue('Skolestruktur\n- Høring til 1. mars\n  - Rådene');
  expect(await page.title()).toBe(title);
  await page.keyboard.press('Control+Z');
  await expect(note(page)).toHaveValue('');

  const long = '- Et langt punkt om skolestruktur\n'.repeat(6_000).trimEnd();
  await paste(note(page), '', long);
  await expect(note(page)).toHaveValue(long);
  await page.keyboard.type(' til slutt');
  await page.keyboard.press('Control+Shift+B');
  await expect(note(page)).toHaveAttribute('data-autosave', 'saved');
  await page.reload();
  await expect(note(page)).toHaveValue(`${long} til slutt`);

  await paste(note(page), '', long);
  await expect(page.getByText(nb.tooLong(2 * long.length + ' til slutt'.length, 400_000))).toBeVisible();
  await expect(note(page)).toHaveValue(`${long} til slutt`);
  await close();
});

test('private notes are covered, fold on a shared screen, are shared only line by line, and never seen by the other', async () => {
  const { page, close } = await launchApp({ today });
  await found(page);
  await page.evaluate(() => {
    location.hash = '#/settings/people';
  });
  await page.getByRole('button', { name: 'Legg til person' }).click();
  await page.getByLabel('Navn', { exact: true }).fill('Ola Nordmann');
  await page.getByLabel('Rolle', { exact: true }).selectOption('mayor');
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await setUpSeries(page);
  await startMeeting(page);
  const place = new URL(page.url()).hash;
  const openOwn = async () => {
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.press('Enter');
    await expect(own(page)).toBeVisible();
  };
  await expect(own(page)).toHaveCount(0);
  await openOwn();
  await page.keyboard.press('Control+Shift+M');
  await page.keyboard.type('Spør om lærernormen\n- Si fra om ferien\n\nUro i ledergruppen');
  await page.keyboard.press('ArrowUp');
  await page.getByRole('button', { name: nb.own.share }).click();
  await expect(page.getByText(nb.own.shared('Si fra om ferien'))).toBeVisible();
  await expect(own(page)).toHaveValue('Spør om lærernormen\nUro i ledergruppen');

  await page.getByRole('button', { name: nb.own.hide }).click();
  await expect(page.locator('[data-covered]')).toHaveCount(1);
  await own(page).focus();
  await expect(page.locator('[data-covered]')).toHaveCount(0);

  await page.keyboard.press('F11');
  await expect(page.getByRole('button', { name: nb.head.leaveFullScreen })).toBeVisible();
  await expect(own(page)).toHaveCount(0);
  await page.keyboard.press('F11');
  await expect(page.getByRole('button', { name: nb.head.fullScreen })).toBeVisible();

  await chooseOther(page, 'Ola Nordmann');
  await page.getByRole('radio', { name: 'Jeg skriver en egen' }).check();
  await page.getByRole('textbox', { name: 'Passfrasen din', exact: true }).fill('ni blå epler i en kurv');
  await page.getByLabel('Skriv passfrasen én gang til').fill('ni blå epler i en kurv');
  await page.getByRole('button', { name: 'Lag passfrasen og bytt' }).click();
  await expect(page.getByRole('button', { name: 'Du er Ola Nordmann' })).toBeVisible({ timeout: 30_000 });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await expect(note(page)).toBeFocused();
  await openOwn();
  await expect(own(page)).toHaveValue('');
  await expect(page.getByText('Uro i ledergruppen')).toHaveCount(0);
  await close();
});

test('a paper is typed in two days later: who came, what was put off, what came up, and when it was decided', async () => {
  const profile = await freshProfile();
  const first = await launchApp({ profile, today });
  await found(first.page);
  await setUpSeries(first.page);
  await startMeeting(first.page);
  const meetingId = new URL(first.page.url()).hash.split('/').at(-1) ?? '';
  await first.close();
  const { page, close } = await launchApp({ profile, today: '2023-10-25' });
  await page.evaluate((id) => {
    location.hash = `#/meetings/typeIn/${id}`;
  }, meetingId);
  const row = (number: number) => page.locator('[data-typed]').nth(number - 1);
  const words = nb.typeIn;
  const count = await (async () => {
    await expect(row(1).getByRole('checkbox').first()).toBeFocused();
    return page.locator('[data-typed]').count();
  })();

  await page.getByRole('button', { name: /^Hvem var til stede\?/ }).click();
  await page.getByRole('checkbox', { name: /Kari Nordmann/ }).click();
  await expect(page.getByRole('button', { name: words.present(1, 1) })).toBeVisible();

  const third = await row(3).locator('[data-column=tick]').getAttribute('aria-label');
  await row(2).getByText(words.notThisTime).click();
  await expect(row(2).getByRole('checkbox', { name: words.notThisTime })).toBeChecked();
  await expect(row(3).locator('[data-column=tick]')).toHaveAttribute('aria-label', third ?? '');
  await page.getByRole('textbox', { name: words.extra }).click();
  await page.keyboard.type('Streiken i havna');
  await page.keyboard.press('Enter');
  await expect(row(count + 1)).toContainText('Streiken i havna');
  await row(count + 1)
    .locator('[data-column=decision] textarea')
    .fill('Beredskapen kalles inn');
  await page.keyboard.press('Enter');

  await page.getByRole('button', { name: words.done }).click();
  await page.getByRole('button', { name: textIn('nb').closing.close.submit, exact: true }).click();
  const minutes = page.getByRole('region', { name: textIn('nb').closing.minutes.label });
  await expect(minutes).toContainText(/Til stede[^]{0,20}Kari Nordmann/);
  await expect(minutes).toContainText('Streiken i havna');
  await expect(minutes).toContainText('Beredskapen kalles inn');
  await page.evaluate(() => {
    location.hash = '#/meetings/decisions';
  });
  await page.getByRole('button', { name: 'Beredskapen kalles inn' }).click();
  await expect(page.getByText(/^Besluttet .*23\. oktober 2023/)).toBeVisible();
  await close();
  await rm(profile, { recursive: true, force: true });
});
