import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, expectAccessibleInBoth } from '../steps/axe.ts';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { runDesk } from '../starting/run-desk.ts';
import { goToPage, passphrase, screens } from '../steps/steps.ts';

const own = 'grästorp lindansare 48 kvarn';

describe('an auditor reads the book at a computer of their own', () => {
  const screen = screens.sv;
  let dir: string;
  let desk: Desk;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ombud-reader-'));
    const [lead, reader] = [join(dir, 'lead'), join(dir, 'reader')];
    const out = join(dir, 'invitation');
    await runDesk(['init', '--data', lead, '--organisation', 'Exempelbolaget AB']);
    await runDesk(['sample', '--data', lead, '--cases', '15', '--seed', '3']);
    const invitation = ['Rut Exempel', '--role', 'reader', '--until', '2100-12-31', '--out', out];
    await runDesk(['officer', 'invite', ...invitation, '--data', lead], { secret: passphrase });
    await runDesk(['officer', 'accept', out, '--data', reader], { secret: own });
    desk = await openDesk({ dataDir: reader });
    desk.page.setDefaultTimeout(15_000);
    const { book } = screen;
    await desk.page.getByRole('textbox', { name: book.passphrase, exact: true }).fill(own);
    await desk.page.getByRole('button', { name: book.unlock, exact: true }).click();
  });
  afterAll(async () => {
    await desk.stop();
    await rm(dir, { recursive: true, force: true });
  });

  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });

  test('is told so on every page, with the day, and begins nothing', async () => {
    const { page } = desk;
    const { reading, shell, cases, evidence } = screen;
    const banner = page.getByText(reading.until.replace('{{date}}', '31 december 2100'));
    await banner.waitFor();
    await expectAccessibleInBoth(page);
    expect(await button(shell.newCase).isDisabled()).toBe(true);
    await goToPage(page, screen, 'cases');
    await banner.waitFor();
    expect(await button(evidence.menu).isDisabled()).toBe(true);
    expect(await button(cases.export).isEnabled()).toBe(true);
    await expectAccessible(page);
  });

  test('opens a case with nothing to do in it, and the case says that they had it open', async () => {
    const { page } = desk;
    const { casefile, confidential, list } = screen;
    await page
      .getByRole('link', { name: /^[A-Z]{3}-\d{4}-\d{4}$/ })
      .first()
      .click();
    await page.getByRole('tab', { name: casefile.story, exact: true }).click();
    expect(await button(casefile.addNote).count()).toBe(0);
    await button(casefile.more).click();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([list.ownWindow]);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page
      .getByText(confidential.seen.opened.replace('{{name}}', 'Rut Exempel').split('{{')[0] ?? '')
      .first()
      .waitFor();
    await expectAccessible(page);
  });
});
