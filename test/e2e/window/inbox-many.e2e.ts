import { afterAll, beforeAll, expect, test } from 'vitest';
import { openNew, type Desk } from '../starting/fixture.ts';
import { goToPage, screens } from '../steps/steps.ts';

const screen = screens.sv;
const { intake, shell } = screen;
let desk: Desk;
beforeAll(async () => {
  desk = await openNew();
  const { page } = desk;
  page.setDefaultTimeout(30_000);
});
afterAll(() => desk.stop());

/** A mail of somebody's own, which says what it wants in the law's words, or leaves it in doubt. */
const mail = (nth: number, text: string) => ({
  name: `mejl-${nth}.eml`,
  text: [
    `From: Prov Provsson ${nth} <prov${nth}@example.com>`,
    'To: dataskydd@example.org',
    `Subject: ${nth}`,
    `Date: Mon, 23 Nov 2026 08:${String(nth).padStart(2, '0')}:00 +0100`,
    `Message-ID: <${nth}@example.com>`,
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n'),
});
const clear = 'Jag begär registerutdrag enligt artikel 15 i GDPR.';
const doubtful = 'Hej! Kan ni ringa mig om det vi pratade om?';

/** Lets files go over a place that the window shows while something is dragged over it. */
async function drop(files: readonly { name: string; text: string }[], on: string) {
  const { page } = desk;
  const data = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, text } of given)
      transfer.items.add(new File([text], name, { type: 'message/rfc822' }));
    return transfer;
  }, files);
  await page.dispatchEvent('#main', 'dragenter', { dataTransfer: data });
  const place = page.getByText(on);
  const box = await place.boundingBox();
  if (!box) throw new Error('No place to drop on');
  const at = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  await page.dispatchEvent('#main', 'dragover', { dataTransfer: data, ...at });
  await page.dispatchEvent('#main', 'drop', { dataTransfer: data, ...at });
}

const lines = () => desk.page.getByRole('navigation', { name: intake.drafts }).getByRole('button');

test('of fifty mails dropped on Register at once those in doubt wait in the inbox, and no case was made of them', async () => {
  const { page } = desk;
  const mails = Array.from({ length: 50 }, (_, nth) =>
    mail(nth, nth % 10 === 3 ? doubtful : clear),
  );
  await drop(mails, shell.dropRegisterTitle);
  await page.getByText(intake.leftUnsure_other.replace('{{count}}', '5')).waitFor();
  await page.getByRole('heading', { name: shell.inbox, level: 1 }).waitFor();
  await expect.poll(() => lines().count()).toBe(5);
  const waiting = await lines().allInnerTexts();
  expect(waiting.map((text) => /prov provsson (\d+)/i.exec(text)?.[1])).toEqual([
    '3',
    '13',
    '23',
    '33',
    '43',
  ]);
  await goToPage(page, screen, 'cases');
  const grid = page.getByRole('grid');
  await grid.getByRole('link').first().waitFor();
  // The head is a row too.
  expect(await grid.getAttribute('aria-rowcount')).toBe('46');
  const field = page.getByRole('combobox', { name: shell.search });
  await field.fill('prov13@example.com');
  await expect.poll(() => grid.count()).toBe(0);
});

test('one doubtful mail alone is asked about, and shown', async () => {
  const { page } = desk;
  await page.getByRole('button', { name: shell.clearSearch }).click();
  await page.getByRole('grid').waitFor();
  await drop([mail(99, doubtful)], shell.dropRegisterTitle);
  await page.getByText(intake.leftUnsure_one.replace('{{count}}', '1')).first().waitFor();
  await expect.poll(() => lines().count()).toBe(6);
  await goToPage(page, screen, 'cases');
  expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe('46');
});

test('fifty more come into the inbox in one drop, and are gone through by the keyboard', async () => {
  const { page } = desk;
  const mails = Array.from({ length: 50 }, (_, nth) => mail(100 + nth, doubtful));
  await drop(mails, shell.dropTitle);
  await page
    .locator('output')
    .getByText(shell.draftsCount_other.replace('{{count}}', '56'), { exact: true })
    .waitFor();
  await lines().first().click();
  await page.locator('#main').focus();
  for (let nth = 0; nth < 10; nth += 1) await page.keyboard.press('j');
  const current = page.getByRole('navigation', { name: intake.drafts }).locator('[aria-current]');
  await expect.poll(() => current.count()).toBe(1);
  expect(await current.isVisible()).toBe(true);
  await page.keyboard.press('x');
  await page
    .locator('output')
    .getByText(shell.draftsCount_other.replace('{{count}}', '55'), { exact: true })
    .waitFor();
});
